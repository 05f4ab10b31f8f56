import { z } from 'zod';
import {
  attributeTypeSchema,
  forceSchema,
  jobSlotSchema,
  kindKeySchema,
  momentSchema,
  personaTypeSchema,
  stanceSchema,
} from '../../../shared/model';

const quotedSchema = z.strictObject({
  quote: z.string().min(1),
  source: z.string(),
  stance: stanceSchema,
});
export type PlannedQuote = Readonly<z.infer<typeof quotedSchema>>;

const slotSchema = z.strictObject({ codes: z.array(z.string()), text: z.string() });

/**
 * A study written down: what `resources/sample/plan.json` holds. Sources, codes and participants
 * are named by their keys (a source by its file); a quote by its words, in which white space counts
 * as a space and which stand in the source once.
 */
export const planSchema = z.strictObject({
  title: z.string().min(1),
  decision: z.string(),
  participants: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      source: z.string(),
      /** As the transcript has it; the participant leaves the study under `name`. */
      speakerName: z.string(),
      attributes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    }),
  ),
  attributes: z.array(z.strictObject({ name: z.string(), type: attributeTypeSchema })),
  /** Names of speakers who ask, in any source. */
  interviewers: z.array(z.string()),
  sources: z.array(
    z.strictObject({ file: z.string(), title: z.string(), recordedOn: z.iso.date() }),
  ),
  codes: z.array(
    z.strictObject({
      key: z.string(),
      kind: kindKeySchema,
      name: z.string(),
      parent: z.string().optional(),
      description: z.string(),
      clause: z.string(),
      force: forceSchema.optional(),
      moment: momentSchema.optional(),
    }),
  ),
  tags: z.array(
    z.strictObject({
      source: z.string(),
      quote: z.string().min(1),
      codes: z.array(z.string()).min(1),
      memo: z.string().optional(),
    }),
  ),
  memos: z.array(
    z.strictObject({
      about: z.union([
        z.literal('study'),
        z.strictObject({ code: z.string() }),
        z.strictObject({ source: z.string() }),
        z.strictObject({ participant: z.string() }),
      ]),
      text: z.string().min(1),
    }),
  ),
  jobs: z.array(
    z.strictObject({
      title: z.string(),
      slots: z.strictObject({
        situation: slotSchema,
        struggle: slotSchema,
        alternative: slotSchema,
        outcome: slotSchema,
      }),
      evidence: z.array(quotedSchema.extend({ slot: jobSlotSchema })).optional(),
    }),
  ),
  personas: z.array(
    z.strictObject({
      name: z.string(),
      role: personaTypeSchema,
      summary: z.string(),
      /** Paragraphs of text and quotes. */
      narrative: z.array(z.array(z.union([z.strictObject({ text: z.string() }), quotedSchema]))),
    }),
  ),
  brief: z.strictObject({ title: z.string(), purpose: z.string(), decision: z.string() }),
});
export type StudyPlan = Readonly<z.infer<typeof planSchema>>;
