import { z } from 'zod';
import { importedSpeakerSchema, importWarningSchema } from './import-report';
import {
  chosenBySchema,
  columnsHowSchema,
  readingChoicesSchema,
  readingHowSchema,
} from './reading-choices';

/** What the numbers of lines count in a document of this kind. */
export const unitSchema = z.enum(['line', 'paragraph', 'page', 'row', 'entry']);

/** A turn as it would be imported. */
const previewTurnSchema = z.object({
  /** Its place among all turns, from 0. */
  ordinal: z.int(),
  /** Where it starts in the file. */
  line: z.int(),
  speaker: z.string().nullable(),
  /** Its first words; `clipped` where there are more. */
  text: z.string(),
  clipped: z.boolean(),
  startMs: z.int().nullable(),
});
export type PreviewTurn = Readonly<z.infer<typeof previewTurnSchema>>;

const previewLeftSchema = z.object({
  what: z.string(),
  /** In the document's units; 0 where the format knows no place. */
  line: z.int(),
  /** How many lines it is. */
  lines: z.int(),
  text: z.string(),
});
export type PreviewLeft = Readonly<z.infer<typeof previewLeftSchema>>;

/** A flavour that recognises the document. */
const recognisedSchema = z.object({
  key: z.string(),
  flavour: z.string(),
  confidence: z.number(),
  reason: z.string(),
});

/**
 * How a file would be imported, and what else could be made of it. Bounded, whatever the file: the
 * first turns and the last, with the numbers of all.
 */
export const importPreviewSchema = z.object({
  name: z.string(),
  /** Same for files that are written alike: what is chosen for one is remembered for the next. */
  shape: z.string(),
  chosenBy: chosenBySchema,
  choices: readingChoicesSchema,
  kind: z.enum(['lines', 'cues', 'rows', 'json']),
  unit: unitSchema,
  flavour: z.string(),
  confidence: z.number(),
  reason: z.string(),
  encoding: z.string(),
  /** Whether the file is text that another encoding could be chosen for. */
  textual: z.boolean(),
  /** The most confident first. */
  recognised: z.array(recognisedSchema),
  /** What is in force: chosen, or what the reader found. */
  how: readingHowSchema,
  /** Names that the chosen pattern finds, the most frequent first; `speaker`: taken for one. */
  names: z.array(z.object({ name: z.string(), turns: z.int(), speaker: z.boolean() })),
  /** The table in the file, if there is one: each column by its name and something in it. */
  columns: z
    .object({
      names: z.array(z.object({ name: z.string(), example: z.string() })),
      /** Which of them are read, where it is read by columns. */
      how: columnsHowSchema.nullable(),
      /** The lists in JSON that can be read, each with where to start from; the longest first. */
      lists: z.array(
        z.object({ path: z.array(z.string()), entries: z.int(), how: columnsHowSchema }),
      ),
    })
    .nullable(),
  words: z.int(),
  turns: z.int(),
  speakers: z.array(importedSpeakerSchema),
  first: z.array(previewTurnSchema),
  last: z.array(previewTurnSchema),
  left: z.array(previewLeftSchema),
  leftTotal: z.int(),
  warnings: z.array(importWarningSchema),
  warningsTotal: z.int(),
});
export type ImportPreview = Readonly<z.infer<typeof importPreviewSchema>>;
