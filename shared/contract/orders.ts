import { z } from 'zod';
import { failureSchema } from '../result';

/** Main to the core process: the first message, with the renderer's port beside it. */
export const openOrderSchema = z.object({
  type: z.literal('open'),
  path: z.string(),
  create: z.boolean(),
});

/** Main to the core process: finish what runs, close the study, end. */
export const closeOrderSchema = z.object({ type: z.literal('close') });
export const coreOrderSchema = z.discriminatedUnion('type', [openOrderSchema, closeOrderSchema]);
export type CoreOrder = z.infer<typeof coreOrderSchema>;

/** The core process to main: whether the study could be opened. */
export const coreReplySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('opened'), path: z.string(), title: z.string() }),
  z.object({ type: z.literal('refused'), failure: failureSchema }),
  z.object({ type: z.literal('renamed'), title: z.string() }),
]);
export type CoreReply = z.infer<typeof coreReplySchema>;
