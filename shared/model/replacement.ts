import { z } from 'zod';
import { spanSchema } from './passage';

/** A passage that is not as it was: its span is of the new text, empty where its words are gone. */
export const movedPassageSchema = spanSchema.extend({
  id: z.int(),
  /** `moved`: the same words elsewhere. */
  fate: z.enum(['changed', 'gone', 'moved']),
  /** Its words before, and now. */
  was: z.string(),
  quote: z.string(),
});
export type MovedPassage = Readonly<z.infer<typeof movedPassageSchema>>;

/** What another version of its text did to a source. */
export const replacementSchema = z.object({
  /** Name of the new version's file, and the SHA-256 of its bytes, hex. */
  fileName: z.string(),
  sha256: z.string(),
  /** `changed` stand for as many others; what goes beyond them was added or removed. */
  words: z.object({
    before: z.int(),
    after: z.int(),
    changed: z.int(),
    added: z.int(),
    removed: z.int(),
  }),
  /** How much of the old text stays where it is, of 1. */
  kept: z.number().min(0).max(1),
  /** `changed` have other words or another speaker. */
  turns: z.object({ same: z.int(), changed: z.int(), added: z.int(), removed: z.int() }),
  /** `same` go on under their names. */
  speakers: z.object({
    same: z.array(z.string()),
    renamed: z.array(z.object({ from: z.string(), to: z.string() })),
    added: z.array(z.string()),
    removed: z.array(z.string()),
  }),
  /** The transcript made of the same file on which nobody has worked: it goes. */
  removes: z.object({ id: z.int(), title: z.string() }).nullable(),
  /** How many passages the source has, and those that are not as they were, in order. */
  passages: z.int(),
  moved: z.array(movedPassageSchema),
});
export type Replacement = Readonly<z.infer<typeof replacementSchema>>;

/** One stretch of words that stand for others, and the words around it, which stay. */
export const wordDifferenceSchema = z.object({
  /** Where it starts in the old text. */
  start: z.int(),
  before: z.string(),
  /** Its words in the old text and in the new one: either may be none. */
  was: z.string(),
  now: z.string(),
  after: z.string(),
});
export type WordDifference = Readonly<z.infer<typeof wordDifferenceSchema>>;

/**
 * What another version of its text would do to a source, as it is shown before anything changes:
 * texts are cut and of long lists only the first are there.
 */
export const comparisonSchema = replacementSchema.extend({
  /** How many of `moved` there are of each fate; the list has those with other words first. */
  fates: z.object({ changed: z.int(), gone: z.int(), moved: z.int() }),
  differences: z.object({ count: z.int(), first: z.array(wordDifferenceSchema) }),
  /** Stands for all that was worked out, also for what is not in the lists. */
  stamp: z.string(),
});
export type Comparison = Readonly<z.infer<typeof comparisonSchema>>;
