import { z } from 'zod';
import { importPreviewSchema, readingChoicesSchema } from '../../../shared/model';
import { failureSchema } from '../../../shared/result';
import { parsedTranscriptSchema } from './parsed-transcript';
import { workbookTableSchema } from './table-rows';

/** Where a file lies inside an archive, as the archive's directory has it. */
const archiveEntrySchema = z.object({
  /** Path of the archive. */
  archive: z.string(),
  /** Path in it. */
  path: z.string(),
  /** Of the entry's header, in bytes of the archive. */
  offset: z.int(),
  packedSize: z.int(),
  size: z.int(),
  /** How it is packed, by the number that zip has for it. */
  method: z.int(),
  crc: z.int(),
  encrypted: z.boolean(),
});
export type ArchiveEntry = Readonly<z.infer<typeof archiveEntrySchema>>;

/**
 * Where a file lies, and the name by which people know it. In an archive `path` is the archive's
 * with the path inside behind it, for people alone.
 */
const fileToReadSchema = z.object({
  path: z.string(),
  name: z.string(),
  entry: archiveEntrySchema.optional(),
  /** What the file holds, where it is kept in the study and need not be there any more. */
  bytes: z.instanceof(Uint8Array).optional(),
});
export type FileToRead = Readonly<z.infer<typeof fileToReadSchema>>;

/** What is chosen about reading a file, or was for files of its shape. */
export const choosingSchema = z.object({
  choices: readingChoicesSchema.optional(),
  remembered: z.array(z.object({ shape: z.string(), choices: readingChoicesSchema })).optional(),
  /** Whether the shape is asked for also where the reader is sure. */
  shaped: z.boolean().optional(),
  /**
   * Whether a person will look at it first: then data that no flavour knows is read as it could be,
   * with no confidence at all, rather than refused.
   */
  offer: z.boolean().optional(),
});
export type Choosing = Readonly<z.infer<typeof choosingSchema>>;

/**
 * Host to reader: read a file, say how it would be read, list the files in an archive, or give the
 * table in a workbook. One order at a time.
 */
export const readOrderSchema = fileToReadSchema.extend({
  id: z.int(),
  task: z.enum(['read', 'preview', 'list', 'table']),
  choosing: choosingSchema,
});
export type ReadOrder = Readonly<z.infer<typeof readOrderSchema>>;

/** What a file became: its bytes, their SHA-256 in hex, and the transcript in them. */
const readFileSchema = z.object({
  bytes: z.instanceof(Uint8Array),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  parsed: parsedTranscriptSchema,
});
export type ReadTranscript = Readonly<z.infer<typeof readFileSchema>>;

/** The files in an archive; null where the file is no archive of files. */
const listedSchema = z.array(fileToReadSchema).nullable();
export type ListedFiles = readonly FileToRead[] | null;

function answerSchema<T extends z.ZodType>(value: T) {
  return z.object({
    id: z.int(),
    result: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), value }),
      z.object({ ok: z.literal(false), failure: failureSchema }),
    ]),
  });
}

/** Reader to host: the answer to the order with that id, by its task. */
export const readAnswerSchema = answerSchema(readFileSchema);
export type ReadAnswer = Readonly<z.infer<typeof readAnswerSchema>>;
export const previewAnswerSchema = answerSchema(importPreviewSchema);
export type PreviewAnswer = Readonly<z.infer<typeof previewAnswerSchema>>;
export const listAnswerSchema = answerSchema(listedSchema);
export type ListAnswer = Readonly<z.infer<typeof listAnswerSchema>>;
export const tableAnswerSchema = answerSchema(workbookTableSchema);
export type TableAnswer = Readonly<z.infer<typeof tableAnswerSchema>>;
