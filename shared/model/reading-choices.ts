import { z } from 'zod';
import { templateFault } from '../text/speaker-template';
import { encodingSchema } from './encoding';

/** What can stand after, around or in place of a speaker's label, as people tell it. */
export const speakerMarks = ['colon', 'dash', 'tab', 'brackets', 'line', 'bold'] as const;
export type SpeakerMark = (typeof speakerMarks)[number];

/**
 * Which of the names that a pattern finds are speakers: those that recur are, unless they are in
 * `not`; of the others those in `also`.
 */
const namesSchema = z.object({
  also: z.array(z.string()).max(500),
  not: z.array(z.string()).max(500),
});

/** Columns of a table, counted from 0. */
const column = z.int().min(0).max(999);
const header = z.boolean();
/** Where the table is a list in JSON: the fields that lead to it. Without it, the longest. */
const list = z.array(z.string().max(200)).max(4).optional();

/** Which columns of a table hold what. */
export const columnsHowSchema = z.discriminatedUnion('by', [
  /** A table with a turn a row. `header`: the first row names the columns. */
  z.object({
    by: z.literal('turn columns'),
    header,
    list,
    text: column,
    speaker: column.nullable(),
    start: column.nullable(),
    end: column.nullable(),
  }),
  /** A table with a respondent a row and answers in columns. */
  z.object({
    by: z.literal('answer columns'),
    header,
    list,
    respondent: column.nullable(),
    answers: z.array(column).min(1),
  }),
]);
export type ColumnsHow = Readonly<z.infer<typeof columnsHowSchema>>;

/** Who is to say how a document is read: a flavour, a pattern of speakers, or columns. */
export const readingHowSchema = z.discriminatedUnion('by', [
  /** A flavour that recognises the document, by its key. */
  z.object({ by: z.literal('flavour'), key: z.string() }),
  z.object({ by: z.literal('mark'), mark: z.enum(speakerMarks), names: namesSchema }),
  /** See `shared/text/speaker-template.ts`. */
  z.object({
    by: z.literal('template'),
    template: z.string().refine((template) => templateFault(template) === null),
    names: namesSchema,
  }),
  ...columnsHowSchema.options,
]);
export type ReadingHow = Readonly<z.infer<typeof readingHowSchema>>;
export type PatternHow = Extract<ReadingHow, { by: 'mark' | 'template' }>;

/** A line beside the transcript by its fingerprint, and which of the lines that look the same. */
const edgeSchema = z.object({ print: z.string().max(64), nth: z.int().min(1) });
export type ReadingEdge = Readonly<z.infer<typeof edgeSchema>>;

/** What a person chose about reading a file; what is missing is for the reader to find out. */
export const readingChoicesSchema = z.object({
  how: readingHowSchema.optional(),
  encoding: encodingSchema.optional(),
  /** First and last line (paragraph, row, …) of the transcript, both included. */
  begin: z.int().min(1).optional(),
  end: z.int().min(1).optional(),
  /**
   * The lines just before and after those, by which the next file of the shape is cut. The reader
   * sees to them.
   */
  edges: z.object({ before: edgeSchema.optional(), after: edgeSchema.optional() }).optional(),
  /** Names of the speakers who ask. */
  interviewers: z.array(z.string()).optional(),
});
export type ReadingChoices = Readonly<z.infer<typeof readingChoicesSchema>>;

/** Whether the reader chose by itself, a person did, or it was read as such a file was before. */
export const chosenBySchema = z.enum(['reader', 'person', 'memory']);
export type ChosenBy = z.infer<typeof chosenBySchema>;

/** Below this a reading is a guess that a person should look at. */
export const sureConfidence = 0.8;
