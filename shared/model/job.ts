import { z } from 'zod';
import { claimSchema } from './claim';
import { type BuiltInKind, type JobSlot, jobSlotSchema } from './kind';

/** The one of the four kinds that each slot is there for. Kinds that a study adds may fit it too. */
export const slotKind: Readonly<Record<JobSlot, BuiltInKind>> = {
  situation: 'trigger',
  struggle: 'struggle',
  alternative: 'alternative',
  outcome: 'outcome',
};

/**
 * A slot of a job: its codes and the claim that words it. `claim.text` is what the researcher
 * wrote; while it is empty the wording comes from the codes' clauses (`shared/synthesis`).
 * `claim.evidence` holds only the links made by hand: stances set on quotes of the slot's codes,
 * and quotes added from elsewhere. Every quote of the slot's codes supports it unless a link says
 * otherwise.
 */
export const jobSlotContentSchema = z.object({
  slot: jobSlotSchema,
  codeIds: z.array(z.int()),
  claim: claimSchema,
});
export type JobSlotContent = Readonly<z.infer<typeof jobSlotContentSchema>>;

export const jobSchema = z.object({
  id: z.int(),
  title: z.string().trim().min(1).max(200),
  /** All four, in the order of `jobSlots`. */
  slots: z.array(jobSlotContentSchema),
  updatedAt: z.string(),
});
export type Job = Readonly<z.infer<typeof jobSchema>>;
