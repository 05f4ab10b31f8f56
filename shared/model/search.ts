import { z } from 'zod';
import { kindKeySchema } from './kind';
import { spanSchema } from './passage';

/**
 * Which turns: empty or missing lists do not filter, several must all hold. A kind or a code holds
 * for a turn where a passage with it reaches into the turn.
 */
export const transcriptFilterSchema = z.object({
  participantIds: z.array(z.int()).optional(),
  sourceIds: z.array(z.int()).optional(),
  kinds: z.array(kindKeySchema).optional(),
  codeIds: z.array(z.int()).optional(),
  /** Turns of people with one of the values, for every attribute named. */
  attributes: z.array(z.object({ attributeId: z.int(), values: z.array(z.string()) })).optional(),
  roles: z.enum(['all', 'participants', 'interviewers']).optional(),
});
export type TranscriptFilter = Readonly<z.infer<typeof transcriptFilterSchema>>;

/** A turn in which the words were found. */
export const hitSchema = z.object({
  sourceId: z.int(),
  sourceTitle: z.string(),
  turnId: z.int(),
  /** Place of the turn in its source, counted from 1. */
  turnNumber: z.int(),
  speakerName: z.string().nullable(),
  participantId: z.int().nullable(),
  participantName: z.string().nullable(),
  interviewer: z.boolean(),
  startMs: z.int().nullable(),
  /** The turn's words in the canonical text, without the line break behind them. */
  turn: spanSchema,
  /** The place to show, in the canonical text; `words` are what stands there. */
  span: spanSchema,
  /** All places found in the turn, in order. */
  places: z.array(spanSchema),
  before: z.string(),
  words: z.string(),
  after: z.string(),
});
export type Hit = Readonly<z.infer<typeof hitSchema>>;

export const hitsSchema = z.object({
  hits: z.array(hitSchema),
  /** Turns that match, of which `hits` are a part. */
  total: z.int(),
  /** Words that were looked for under other spellings too. */
  widened: z.array(z.object({ word: z.string(), also: z.array(z.string()) })),
});
export type Hits = Readonly<z.infer<typeof hitsSchema>>;

/** Turns that share rare words with a passage, the nearest first. */
export const similarHitsSchema = hitsSchema.extend({
  /** `shared`: which of `words` the turn has. */
  hits: z.array(hitSchema.extend({ shared: z.array(z.string()) })),
  /** The passage's exact words. */
  quote: z.string(),
  /** Its rarest words (small letters, no accents), the rarest first, with their numbers of turns. */
  words: z.array(z.object({ word: z.string(), turns: z.int() })),
});
export type SimilarHits = Readonly<z.infer<typeof similarHitsSchema>>;

/** How much is tagged where words were found: they alone, their sentence, or the whole turn. */
export const reachSchema = z.enum(['hit', 'sentence', 'turn']);
export type Reach = z.infer<typeof reachSchema>;
