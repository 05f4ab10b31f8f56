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
  words: z.object({ before: z.int(), after: z.int() }),
  /** How much of the old text stays where it is, of 1. */
  kept: z.number().min(0).max(1),
  /** `changed` have other words or another speaker. */
  turns: z.object({ same: z.int(), changed: z.int(), added: z.int(), removed: z.int() }),
  speakers: z.object({
    renamed: z.array(z.object({ from: z.string(), to: z.string() })),
    added: z.array(z.string()),
    removed: z.array(z.string()),
  }),
  /** How many passages the source has, and those that are not as they were, in order. */
  passages: z.int(),
  moved: z.array(movedPassageSchema),
});
export type Replacement = Readonly<z.infer<typeof replacementSchema>>;
