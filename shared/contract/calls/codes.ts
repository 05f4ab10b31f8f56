import { z } from 'zod';
import {
  codebookReportSchema,
  codeNameSchema,
  codeSchema,
  countedCodeSchema,
  kindKeySchema,
  kindNameSchema,
  kindSchema,
  kindWordsSchema,
} from '../../model';
import { byId, countedTagsSchema, method, nothing, someIds } from './method';

const newCodeSchema = codeSchema
  .pick({ kind: true, name: true })
  .extend(codeSchema.omit({ id: true, kind: true, name: true }).partial().shape);

const codeChangesSchema = codeSchema.omit({ id: true }).partial();

const byKey = z.object({ key: kindKeySchema });

/** Calls about kinds and codes. */
export const codeCalls = {
  'kinds.list': method(nothing, z.array(kindSchema)),
  /**
   * Adds a kind, after the others. What is not said is chosen: the first free letter of the name,
   * a shape and a colour that are little used. Fails with `name-taken`, with `letter-taken` where
   * another kind or the desk has the letter, and with `no-letter-left`.
   */
  'kinds.create': method(kindWordsSchema.partial().extend({ name: kindNameSchema }), byKey),
  /**
   * Changes a kind. Letter, shape and slot of the four that every study has stay as they are
   * (`built-in`). Fails as `kinds.create`, and with `in-a-job` where a job holds one of its codes
   * in a slot that it would not fit any more.
   */
  'kinds.update': method(byKey.extend(kindWordsSchema.partial().shape), nothing),
  /** Puts the kinds in that order: `keys` are all of them, each once (else `not-all-kinds`). */
  'kinds.reorder': method(z.object({ keys: z.array(kindKeySchema) }), nothing),
  /**
   * Removes a kind that the study added; its codes, with their tags, become those of `moveTo`.
   * Fails with `built-in`, with `has-codes` where there are some and no `moveTo`, and with
   * `name-taken` or `in-a-job` where a code cannot go there.
   */
  'kinds.remove': method(byKey.extend({ moveTo: kindKeySchema.optional() }), nothing),
  'codes.list': method(countedTagsSchema, z.array(countedCodeSchema)),
  'codes.create': method(newCodeSchema, byId),
  'codes.update': method(byId.extend(codeChangesSchema.shape), nothing),
  /** Removes the code with its tags; its sub-codes move up one level. */
  'codes.remove': method(byId, nothing),
  /**
   * Makes one code of several: their tags, their places in jobs, their descriptions and memos come
   * to `intoId`, and what was below them stands below it. Codes of another kind come over unless a
   * job holds them (`in-a-job`).
   */
  'codes.merge': method(z.object({ ids: someIds, intoId: z.int() }), nothing),
  /**
   * Puts codes, each with all below it, under another one, or at the top with null. They take the
   * parent's kind, or `kind` at the top. Fails with `inside-itself`, `name-taken`, and `in-a-job`
   * where a job holds a code that would change its kind.
   */
  'codes.move': method(
    z.object({ ids: someIds, parentId: z.int().nullable(), kind: kindKeySchema.optional() }),
    nothing,
  ),
  /** Makes a code beside the one named and gives it these of its tags. */
  'codes.split': method(byId.extend({ name: codeNameSchema, tagIds: someIds }), byId),
  /** Archives codes with all below them, or brings them back. */
  'codes.archive': method(z.object({ ids: someIds, archived: z.boolean() }), nothing),
  /**
   * Reads a codebook (CSV, see `codes.export`) as one change. A code of the same kind and name is
   * updated where a cell says something; a kind that the study lacks is added where the file gives
   * it a letter; what cannot be read is named and left out. Fails with `not-a-codebook` where the
   * columns are missing.
   */
  'codes.import': method(z.object({ path: z.string().min(1) }), codebookReportSchema),
  /** Writes the codebook as CSV: a row a code, with the path to it ("Late / Very late"). */
  'codes.export': method(
    z.object({ path: z.string().min(1) }),
    z.object({ path: z.string(), codes: z.int() }),
  ),
} as const;
