import { z } from 'zod';
import { stanceSchema } from './claim';
import { jobSlotSchema } from './kind';
import { narrativeBlockSchema } from './narrative';
import { personaFieldsSchema } from './persona';

/** Which quotes the appendix lists: those that the chosen parts cite, or every tagged one. */
export const appendixScopes = ['cited', 'all'] as const;
export const appendixScopeSchema = z.enum(appendixScopes);

export const briefFieldsSchema = z.object({
  title: z.string().trim().min(1).max(200),
  purpose: z.string(),
  decision: z.string(),
  jobIds: z.array(z.int()),
  personaIds: z.array(z.int()),
  appendix: appendixScopeSchema,
});
export type BriefFields = Readonly<z.infer<typeof briefFieldsSchema>>;

export const briefSchema = briefFieldsSchema.extend({ id: z.int(), updatedAt: z.string() });
export type Brief = Readonly<z.infer<typeof briefSchema>>;

/**
 * A quote as it leaves the program: exact words, with provenance. `number` is its place in the
 * appendix, counted from 1: the same passage has the same number all over a brief.
 */
export const citedQuoteSchema = z.object({
  number: z.int(),
  passageId: z.int(),
  text: z.string(),
  /** True where the words in the transcript changed after the passage was made. */
  changed: z.boolean(),
  participant: z.string(),
  source: z.string(),
  startMs: z.int().nullable(),
  turnNumber: z.int(),
  start: z.int(),
  end: z.int(),
  codes: z.array(z.string()),
  hash: z.string(),
});
export type CitedQuote = Readonly<z.infer<typeof citedQuoteSchema>>;

/** A reference to `quotes` by number, with what the quote does to the claim. */
export const citationSchema = z.object({ number: z.int(), stance: stanceSchema });
export type Citation = Readonly<z.infer<typeof citationSchema>>;

export const briefJobSlotSchema = z.object({
  slot: jobSlotSchema,
  text: z.string(),
  codes: z.array(z.string()),
  participants: z.int(),
  citations: z.array(citationSchema),
});

export const briefJobSchema = z.object({
  id: z.int(),
  title: z.string(),
  statement: z.string(),
  slots: z.array(briefJobSlotSchema),
});

export const briefPersonaSchema = personaFieldsSchema.extend({
  id: z.int(),
  /** The narrative as written; quote chips carry the numbers through `citations`. */
  blocks: z.array(narrativeBlockSchema),
  /** Number in the brief of each passage that the narrative quotes. */
  numbers: z.array(z.object({ passageId: z.int(), number: z.int() })),
  /** Sentences that no quote stands behind, word for word. */
  withoutEvidence: z.array(z.string()),
});

export const briefParticipantSchema = z.object({
  name: z.string(),
  attributes: z.array(z.object({ name: z.string(), value: z.string() })),
  quotes: z.int(),
});

/** A brief, composed: all that the writers (Markdown, HTML, Word) and the screen need. */
export const briefDocumentSchema = z.object({
  title: z.string(),
  studyTitle: z.string(),
  date: z.string(),
  purpose: z.string(),
  decision: z.string(),
  sample: z.object({
    sources: z.int(),
    words: z.int(),
    participants: z.array(briefParticipantSchema),
  }),
  jobs: z.array(briefJobSchema),
  personas: z.array(briefPersonaSchema),
  /** The appendix, ordered by number. */
  quotes: z.array(citedQuoteSchema),
});
export type BriefDocument = Readonly<z.infer<typeof briefDocumentSchema>>;
