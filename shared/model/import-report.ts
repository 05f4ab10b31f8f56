import { z } from 'zod';
import { failureSchema } from '../result';
import { chosenBySchema, readingChoicesSchema } from './reading-choices';

/** Words of the file that are neither speech, nor a speaker's label, nor a time. */
export const leftOutSchema = z.object({
  /** Why: "front matter", "banner", "empty cue", … */
  what: z.string(),
  /** Lines of the file, counted from 1; empty where the format has none. */
  lines: z.array(z.int()),
  text: z.string(),
});
export type LeftOut = Readonly<z.infer<typeof leftOutSchema>>;

export const importWarningSchema = z.object({
  /** Line of the file, counted from 1; 0 when it is about the whole file. */
  line: z.int(),
  message: z.string(),
});
export type ImportWarning = Readonly<z.infer<typeof importWarningSchema>>;

export const importedSpeakerSchema = z.object({
  name: z.string(),
  turns: z.int(),
  interviewer: z.boolean(),
});

/** The transcript of which a file is likely a newer version. */
export const newerOfSchema = z.object({
  sourceId: z.int(),
  title: z.string(),
  /** How much of their words is in both, of 1. */
  share: z.number(),
});
export type NewerOf = Readonly<z.infer<typeof newerOfSchema>>;

/** What became of one file. */
export const importReportSchema = z.object({
  file: z.string(),
  /** `waiting`: read, but not imported until a person has looked at how. */
  status: z.enum(['imported', 'duplicate', 'failed', 'cancelled', 'waiting']),
  /** The source made, or for a duplicate the one that already holds these bytes. */
  sourceId: z.int().nullable(),
  flavour: z.string().nullable(),
  /** 0 to 1: how sure the flavour is; `reason` says why. */
  confidence: z.number().nullable(),
  reason: z.string().nullable(),
  encoding: z.string().nullable(),
  /** Reports of before anybody could choose are the reader's. */
  chosenBy: chosenBySchema.default('reader'),
  /** See `importPreviewSchema`; empty where nobody needs to know. */
  shape: z.string().default(''),
  /** What a person chose, for this file or for one of its shape before. */
  choices: readingChoicesSchema.default({}),
  words: z.int(),
  turns: z.int(),
  speakers: z.array(importedSpeakerSchema),
  left: z.array(leftOutSchema),
  warnings: z.array(importWarningSchema),
  error: failureSchema.nullable(),
  newerOf: newerOfSchema.nullable().default(null),
});
export type ImportReport = Readonly<z.infer<typeof importReportSchema>>;
