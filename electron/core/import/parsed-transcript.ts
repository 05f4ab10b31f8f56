import { z } from 'zod';
import {
  chosenBySchema,
  importWarningSchema,
  leftOutSchema,
  readingChoicesSchema,
} from '../../../shared/model';

/** A time inside a turn: `offset` in UTF-16 units of the turn's text, times in milliseconds. */
const cueSchema = z.object({
  offset: z.number(),
  startMs: z.number(),
  endMs: z.number().nullable(),
});

const parsedTurnSchema = z.object({
  /** The speaker's name as in the file, without its punctuation; null where none is known. */
  speaker: z.string().nullable(),
  /** What was said: no label, no time, no line break at either end. */
  text: z.string(),
  words: z.number(),
  startMs: z.number().nullable(),
  endMs: z.number().nullable(),
  cues: z.array(cueSchema),
});
export type ParsedTurn = Readonly<z.infer<typeof parsedTurnSchema>>;

/**
 * Captions have numbers by the ten thousand. A check of its own for each (`z.int().min(0)`) takes
 * several times as long as the rest of the schema, so they are looked at here, together.
 */
function haveWholeNumbers(turns: readonly ParsedTurn[]): boolean {
  return turns.every(
    ({ words, startMs, endMs, cues }) =>
      isWhole(words) &&
      isWhole(startMs) &&
      isWhole(endMs) &&
      cues.every((cue) => isWhole(cue.offset) && isWhole(cue.startMs) && isWhole(cue.endMs)),
  );
}

function isWhole(value: number | null): boolean {
  return value === null || (Number.isSafeInteger(value) && value >= 0);
}

/**
 * What the reader makes of one file. Turns are in the order of the file; consecutive turns of one
 * speaker are joined only where the flavour says so (captions).
 */
export const parsedTranscriptSchema = z.object({
  title: z.string().nullable(),
  recordedOn: z.iso.date().nullable(),
  flavour: z.string(),
  confidence: z.number().min(0).max(1),
  reason: z.string(),
  encoding: z.string(),
  words: z.int(),
  turns: z.array(parsedTurnSchema).refine(haveWholeNumbers),
  speakers: z.array(z.object({ name: z.string(), interviewer: z.boolean() })),
  left: z.array(leftOutSchema),
  warnings: z.array(importWarningSchema),
  chosenBy: chosenBySchema,
  /** See `importPreviewSchema`; empty where nobody needs to know. */
  shape: z.string(),
  choices: readingChoicesSchema,
});
export type ParsedTranscript = Readonly<z.infer<typeof parsedTranscriptSchema>>;
