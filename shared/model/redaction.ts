import { z } from 'zod';

const line = z
  .string()
  .trim()
  .regex(/^\P{Cc}+$/u, 'Words on one line.');

/** Words that tell who somebody is, and what stands in their place from now on. */
export const redactionEntrySchema = z.object({
  words: line.max(200),
  /** Never empty: a place without a mark would read as if nothing had stood there. */
  replacement: line.max(200),
  /** "Ann" does not reach "Annabel". Scripts that set no spaces have no whole words. */
  wholeWords: z.boolean(),
  matchCase: z.boolean(),
  /** "Anna" reaches "Annas" and "Annaes" too; the ending stays: "[name]s". */
  endings: z.boolean(),
});
export type RedactionEntry = Readonly<z.infer<typeof redactionEntrySchema>>;

/** Where places are looked through together: a transcript, or all of one sort. */
export const redactionGroupSorts = [
  'transcript',
  'sources',
  'people',
  'codes',
  'memos',
  'quotes',
  'jobs',
  'personas',
  'briefs',
  'study',
] as const;

/** One place that a redaction would reach. */
export const redactionPlaceSchema = z.object({
  /** Names the place in `leftOut`. */
  key: z.string(),
  /** What it is in: "Marta, turn 12", "description of “Late reports”". */
  where: z.string(),
  before: z.string(),
  words: z.string(),
  after: z.string(),
  replacement: z.string(),
  /** Of the form of words found, which may be left out as a whole. */
  form: z.string(),
});
export type RedactionPlace = Readonly<z.infer<typeof redactionPlaceSchema>>;

export const redactionGroupSchema = z.object({
  key: z.string(),
  sort: z.enum(redactionGroupSorts),
  title: z.string(),
  /** The source of a transcript; null for the other sorts. */
  sourceId: z.int().nullable(),
  /** How many there are; `places` lists the first of them where there are very many. */
  count: z.int(),
  places: z.array(redactionPlaceSchema),
});
export type RedactionGroup = Readonly<z.infer<typeof redactionGroupSchema>>;

/** One spelling in which an entry's words were found. */
export const redactionFormSchema = z.object({
  key: z.string(),
  /** Place of the entry in the list. */
  entry: z.int(),
  words: z.string(),
  count: z.int(),
});
export type RedactionForm = Readonly<z.infer<typeof redactionFormSchema>>;

export const redactionPreviewSchema = z.object({
  /** All places, also those not listed. */
  count: z.int(),
  forms: z.array(redactionFormSchema),
  groups: z.array(redactionGroupSchema),
  /** Of exactly these places: a study that changed meanwhile has another. */
  stamp: z.string(),
});
export type RedactionPreview = Readonly<z.infer<typeof redactionPreviewSchema>>;

/** What purging would take away, before it does. */
export const purgePreviewSchema = z.object({
  /** Changes that could still be undone or redone. */
  changes: z.int(),
  /** Imported files whose bytes the study still holds. */
  originals: z.int(),
  originalBytes: z.int(),
  /** Quotes that keep words beside those that stand there now. */
  changedQuotes: z.int(),
  /** Quotes of which no word is left. */
  emptyQuotes: z.int(),
  /** Copies that the program made beside the study, before it brought it to a newer version. */
  copies: z.array(z.object({ name: z.string(), bytes: z.int() })),
});
export type PurgePreview = Readonly<z.infer<typeof purgePreviewSchema>>;

/** What became of a purge. */
export const purgeReportSchema = z.object({
  bytesBefore: z.int(),
  bytesAfter: z.int(),
  /** Words that only what was removed held, and that were looked for in every byte of the file. */
  searched: z.int(),
  /** Those of them that are still there: then the purge is not whole. */
  found: z.array(z.string()),
  copiesRemoved: z.array(z.string()),
  /** Copies that were to stay, or that could not be removed: they hold the words. */
  copiesLeft: z.array(z.object({ name: z.string(), reason: z.string().nullable() })),
});
export type PurgeReport = Readonly<z.infer<typeof purgeReportSchema>>;
