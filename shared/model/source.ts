import { z } from 'zod';

/** A voice in one source. `participantId` is the person of the study behind it, if known. */
export const speakerSchema = z.object({
  id: z.int(),
  /** As in the file; empty for the voice behind turns for which the file names nobody. */
  name: z.string(),
  participantId: z.int().nullable(),
  interviewer: z.boolean(),
});
export type Speaker = Readonly<z.infer<typeof speakerSchema>>;

/** A speaker with where it speaks, and how much. */
export const voiceSchema = speakerSchema.extend({
  sourceId: z.int(),
  turns: z.int(),
  words: z.int(),
});
export type Voice = Readonly<z.infer<typeof voiceSchema>>;

/**
 * A stretch of one speaker's speech.
 *
 * `start` and `end` are UTF-16 units of the source's canonical text, end-exclusive. The canonical
 * text is the turns' `text` joined by one "\n"; a turn's span holds that line break too, so the
 * spans tile the text: each starts where the one before it ended. The last turn has none, so there
 * `end - start === text.length`, elsewhere one more.
 * Times are milliseconds from the start of the recording, null where the file has none.
 */
export const turnSchema = z.object({
  id: z.int(),
  ordinal: z.int(),
  speakerId: z.int().nullable(),
  text: z.string(),
  start: z.int(),
  end: z.int(),
  startMs: z.int().nullable(),
  endMs: z.int().nullable(),
});
export type Turn = Readonly<z.infer<typeof turnSchema>>;

export const sourceSummarySchema = z.object({
  id: z.int(),
  title: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  flavour: z.string(),
  words: z.int(),
  turns: z.int(),
  /** Length of the recording in milliseconds, where the file has times. */
  durationMs: z.int().nullable(),
  /** ISO date of the interview, `YYYY-MM-DD`, where known. */
  recordedOn: z.string().nullable(),
  importedAt: z.string(),
  passages: z.int(),
  tags: z.int(),
  /** People of the study who speak in it, interviewers left out. */
  participantIds: z.array(z.int()),
});
export type SourceSummary = Readonly<z.infer<typeof sourceSummarySchema>>;

/** All that a screen needs to show one transcript, tags apart. */
export const transcriptSchema = z.object({
  source: sourceSummarySchema,
  speakers: z.array(speakerSchema),
  turns: z.array(turnSchema),
});
export type Transcript = Readonly<z.infer<typeof transcriptSchema>>;
