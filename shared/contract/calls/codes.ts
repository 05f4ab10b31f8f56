import { z } from 'zod';
import {
  codebookReportSchema,
  codeNameSchema,
  codeSchema,
  countedCodeSchema,
  kindKeySchema,
  kindSchema,
} from '../../model';
import { byId, countedTagsSchema, method, nothing, someIds } from './method';

const newCodeSchema = codeSchema
  .pick({ kind: true, name: true })
  .extend(codeSchema.omit({ id: true, kind: true, name: true }).partial().shape);

const codeChangesSchema = codeSchema.omit({ id: true }).partial();

/** Calls about kinds and codes. */
export const codeCalls = {
  'kinds.list': method(nothing, z.array(kindSchema)),
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
   * updated where a cell says something; what cannot be read is named and left out. Fails with
   * `not-a-codebook` where the columns are missing.
   */
  'codes.import': method(z.object({ path: z.string().min(1) }), codebookReportSchema),
  /** Writes the codebook as CSV: a row a code, with the path to it ("Late / Very late"). */
  'codes.export': method(
    z.object({ path: z.string().min(1) }),
    z.object({ path: z.string(), codes: z.int() }),
  ),
} as const;
