import { z } from 'zod';
import { historyStateSchema, passageSchema } from '../model';
import { failureSchema } from '../result';

/** Renderer to core: one call. `id` pairs the answer with it. */
export const coreRequestSchema = z.object({
  id: z.int(),
  method: z.string(),
  params: z.unknown(),
});
export type CoreRequest = z.infer<typeof coreRequestSchema>;

/** Core to renderer: the answer to one call. */
export const coreAnswerSchema = z.object({
  type: z.literal('answer'),
  id: z.int(),
  result: z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: z.unknown() }),
    z.object({ ok: z.literal(false), failure: failureSchema }),
  ]),
});
export type CoreAnswer = z.infer<typeof coreAnswerSchema>;

/** The nouns that a change can touch: screens re-read what they show of these. */
export const nouns = [
  'study',
  'sources',
  'participants',
  'codes',
  'passages',
  'memos',
  'jobs',
  'personas',
  'briefs',
] as const;
export type Noun = (typeof nouns)[number];

/** Something in the study changed: by a call, an undo, or a redo. */
export const changedEventSchema = z.object({
  type: z.literal('changed'),
  nouns: z.array(z.enum(nouns)),
  /** Sources whose text or passages changed. */
  sourceIds: z.array(z.int()),
  /**
   * Every passage that changed, as it is now, and the ids of those that are gone. Null where more
   * may have changed: then their lists are to be read again.
   */
  passages: z.object({ now: z.array(passageSchema), gone: z.array(z.int()) }).nullable(),
  history: historyStateSchema,
});
export type ChangedEvent = Readonly<z.infer<typeof changedEventSchema>>;

/** How far a piece of long work is. `item` is what it is at now, a file's name say. */
export const progressEventSchema = z.object({
  type: z.literal('progress'),
  workId: z.string(),
  done: z.int(),
  total: z.int(),
  item: z.string().nullable(),
  /** What was brought in so far, for work that brings in words. */
  words: z.int().optional(),
  /** The same by how long it takes rather than by number, where items differ much in size. */
  amount: z.object({ done: z.number(), item: z.number(), all: z.number() }).optional(),
});
export type ProgressEvent = Readonly<z.infer<typeof progressEventSchema>>;

export const coreEventSchema = z.discriminatedUnion('type', [
  changedEventSchema,
  progressEventSchema,
]);
export type CoreEvent = z.infer<typeof coreEventSchema>;

/** All that comes to the renderer over core's port. */
export const fromCoreSchema = z.discriminatedUnion('type', [
  coreAnswerSchema,
  changedEventSchema,
  progressEventSchema,
]);
