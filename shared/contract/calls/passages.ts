import { z } from 'zod';
import {
  codeNameSchema,
  coderSchema,
  hitsSchema,
  kindKeySchema,
  memoSchema,
  memoSubjectSchema,
  passageSchema,
  quoteSchema,
  reachSchema,
  similarHitsSchema,
  spanSchema,
  transcriptFilterSchema,
} from '../../model';
import { byId, method, nothing } from './method';

const foundPlacesSchema = z.array(z.object({ sourceId: z.int(), span: spanSchema })).min(1);

/** Which quotes: empty or missing lists do not filter; several lists must all hold. */
const quoteFilterSchema = z.object({
  kinds: z.array(kindKeySchema).optional(),
  codeIds: z.array(z.int()).optional(),
  participantIds: z.array(z.int()).optional(),
  sourceIds: z.array(z.int()).optional(),
});

/** Calls about passages and their tags, memos, and finding either. */
export const passageCalls = {
  'passages.list': method(z.object({ sourceId: z.int() }), z.array(passageSchema)),
  /**
   * Tags a span with a code that exists or is made by name. The same span is the same passage.
   * Tagging again with the same code and coder changes nothing.
   */
  'passages.tag': method(
    z.object({
      sourceId: z.int(),
      span: spanSchema,
      code: z.union([
        z.object({ id: z.int() }),
        z.object({ kind: kindKeySchema, name: codeNameSchema }),
      ]),
      /** Name of the coder whose tag it is, made if new; the study's coder when missing. */
      coder: coderSchema.shape.name.optional(),
    }),
    z.object({ passage: passageSchema, tagId: z.int(), codeId: z.int() }),
  ),
  /** The spans that `passages.tagMany` would tag, with their words: nothing is changed. */
  'passages.preview': method(
    z.object({ places: foundPlacesSchema, reach: reachSchema }),
    z.array(z.object({ sourceId: z.int(), span: spanSchema, quote: z.string() })),
  ),
  /**
   * Tags places of any sources, or the sentences or turns they are in, as one change. `tags` counts
   * the new ones: what has the code already stays as it is.
   */
  'passages.tagMany': method(
    z.object({
      places: foundPlacesSchema,
      reach: reachSchema,
      code: z.union([
        z.object({ id: z.int() }),
        z.object({ kind: kindKeySchema, name: codeNameSchema }),
      ]),
    }),
    z.object({ passages: z.int(), tags: z.int(), codeId: z.int() }),
  ),
  /** A passage without a tag, for words that a claim is to cite. The same span is the same passage. */
  'passages.mark': method(z.object({ sourceId: z.int(), span: spanSchema }), passageSchema),
  /** Takes a tag away; a passage without tag, memo or evidence goes with its last tag. */
  'passages.untag': method(z.object({ tagId: z.int() }), nothing),
  'passages.retag': method(z.object({ tagId: z.int(), codeId: z.int() }), nothing),
  'passages.resize': method(byId.extend({ span: spanSchema }), passageSchema),
  /** Takes the changed words for the passage's own. Fails with `no-words` where none are left. */
  'passages.accept': method(byId, passageSchema),
  'passages.remove': method(byId, nothing),
  'quotes.list': method(quoteFilterSchema, z.array(quoteSchema)),
  /**
   * Turns of transcripts by their words: all words, "phrases", OR, NOT or a minus, prefix*,
   * nearly~, NEAR(a b, 5), brackets. Big and small letters and accents are the same. A word without
   * any hit is looked for under the nearest spellings. Fails with `wrong-query`, in plain words.
   */
  'search.transcripts': method(
    z.object({
      query: z.string().max(1_000),
      filter: transcriptFilterSchema.optional(),
      limit: z.int().min(1).max(10_000),
      offset: z.int().min(0),
    }),
    hitsSchema,
  ),
  /**
   * Turns like a passage: those that share at least two of its rarest words (or its only one),
   * ranked by BM25. The passage's own turns are left out.
   */
  'search.like': method(
    z.object({
      sourceId: z.int(),
      span: spanSchema,
      filter: transcriptFilterSchema.optional(),
      limit: z.int().min(1).max(500),
    }),
    similarHitsSchema,
  ),
  /** Sets the one memo on a subject; an empty text removes it. */
  'memos.set': method(z.object({ about: memoSubjectSchema, text: z.string() }), nothing),
  /** The memos of all coders, the one written last first. */
  'memos.list': method(nothing, z.array(memoSchema)),
  /** Writes every memo as CSV, with what it is about. */
  'memos.export': method(
    z.object({ path: z.string().min(1) }),
    z.object({ path: z.string(), memos: z.int() }),
  ),
} as const;
