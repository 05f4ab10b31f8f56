import { z } from 'zod';

export const stances = ['supports', 'qualifies', 'contradicts'] as const;
export const stanceSchema = z.enum(stances);
export type Stance = z.infer<typeof stanceSchema>;

/** A link from a claim to a passage. */
export const evidenceSchema = z.object({ id: z.int(), passageId: z.int(), stance: stanceSchema });
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;

/** One sentence that says something: a job's slot, or a sentence of a persona's narrative. */
export const claimSchema = z.object({
  id: z.int(),
  ordinal: z.int(),
  text: z.string(),
  evidence: z.array(evidenceSchema),
});
export type Claim = Readonly<z.infer<typeof claimSchema>>;
