import { z } from 'zod';

export const attributeTypes = ['text', 'number', 'boolean', 'date'] as const;
export const attributeTypeSchema = z.enum(attributeTypes);
export type AttributeType = z.infer<typeof attributeTypeSchema>;

/** A case attribute: something known of every participant ("Role", "Team size"). */
export const attributeSchema = z.object({
  id: z.int(),
  name: z.string().trim().min(1).max(120),
  type: attributeTypeSchema,
});
export type Attribute = Readonly<z.infer<typeof attributeSchema>>;

/**
 * A value as text in its type's canonical form: number as JavaScript prints it, boolean as
 * "true" or "false", date as `YYYY-MM-DD`.
 */
export const attributeValueSchema = z.object({ attributeId: z.int(), value: z.string() });

/** A person of the study, under the pseudonym that leaves the program. */
export const participantSchema = z.object({
  id: z.int(),
  name: z.string().trim().min(1).max(200),
  values: z.array(attributeValueSchema),
  sourceIds: z.array(z.int()),
  words: z.int(),
  quotes: z.int(),
});
export type Participant = Readonly<z.infer<typeof participantSchema>>;
