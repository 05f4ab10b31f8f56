import { z } from 'zod';

/** Positions in a source's canonical text: UTF-16 units, end-exclusive. */
export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Span = Readonly<z.infer<typeof spanSchema>>;

/** passage × code × coder */
export const tagSchema = z.object({ id: z.int(), codeId: z.int(), coderId: z.int() });
export type Tag = Readonly<z.infer<typeof tagSchema>>;

/**
 * A span of a source with its exact words. `previousQuote` holds the words that it was made on where
 * a correction changed them since; null while they are as they were, or once the new ones were
 * accepted. Where a correction took all of its words out, the span and the quote are empty.
 */
export const passageSchema = spanSchema.extend({
  id: z.int(),
  sourceId: z.int(),
  quote: z.string(),
  previousQuote: z.string().nullable(),
  tags: z.array(tagSchema),
  memo: z.string().nullable(),
});
export type Passage = Readonly<z.infer<typeof passageSchema>>;

/** A passage with its provenance: what the board, a job's evidence and a brief show. */
export const quoteSchema = passageSchema.extend({
  sourceTitle: z.string(),
  /** Place of the turn in which the passage starts, counted from 1. */
  turnNumber: z.int(),
  speakerName: z.string().nullable(),
  /** True when the words are an interviewer's: such a quote never counts as a person's. */
  interviewer: z.boolean(),
  participantId: z.int().nullable(),
  participantName: z.string().nullable(),
  /** Time of the cue (or else the turn) in which the passage starts. */
  startMs: z.int().nullable(),
  /** SHA-256 of the quote's UTF-8 bytes, hex. */
  hash: z.string(),
});
export type Quote = Readonly<z.infer<typeof quoteSchema>>;

/**
 * A passage that is not what it should be. Its anchors lead nowhere (`place`), to other words than
 * were kept (`words`), or into a character (`character`); its hash is another text's; or it has no
 * words and does not say which it had.
 */
export const quoteFaultSchema = z.object({
  passageId: z.int(),
  sourceId: z.int(),
  fault: z.enum(['place', 'words', 'hash', 'character', 'no words']),
  kept: z.string(),
  found: z.string(),
});
export type QuoteFault = Readonly<z.infer<typeof quoteFaultSchema>>;
