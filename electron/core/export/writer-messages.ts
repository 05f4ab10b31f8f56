import { z } from 'zod';
import { briefDocumentSchema, briefFormatSchema } from '../../../shared/model';

/** Core to a writer's thread, as its data: the one thing that it is there to write. */
export const writeOrderSchema = z.object({
  document: briefDocumentSchema,
  format: briefFormatSchema,
});
export type WriteOrder = Readonly<z.infer<typeof writeOrderSchema>>;

/** A writer's thread to core, once: the bytes of the file. */
export const writtenSchema = z.instanceof(Uint8Array);
