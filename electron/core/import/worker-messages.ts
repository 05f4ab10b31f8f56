import { z } from 'zod';
import { failureSchema } from '../../../shared/result';
import { parsedTranscriptSchema } from './parsed-transcript';

/** Where a file lies, and the name by which people know it. */
const fileToReadSchema = z.object({ path: z.string(), name: z.string() });
export type FileToRead = Readonly<z.infer<typeof fileToReadSchema>>;

/** Host to reader: read one file. A reader has one order at a time. */
export const readOrderSchema = fileToReadSchema.extend({ id: z.int() });
export type ReadOrder = Readonly<z.infer<typeof readOrderSchema>>;

/** What a file became: its bytes, their SHA-256 in hex, and the transcript in them. */
const readFileSchema = z.object({
  bytes: z.instanceof(Uint8Array),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  parsed: parsedTranscriptSchema,
});
export type ReadTranscript = Readonly<z.infer<typeof readFileSchema>>;

/** Reader to host: the answer to the order with that id. */
export const readAnswerSchema = z.object({
  id: z.int(),
  result: z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: readFileSchema }),
    z.object({ ok: z.literal(false), failure: failureSchema }),
  ]),
});
export type ReadAnswer = Readonly<z.infer<typeof readAnswerSchema>>;
