import { z } from 'zod';

/** One method of core: what it takes and what it gives when it succeeds. */
export interface Method<P extends z.ZodType, R extends z.ZodType> {
  readonly params: P;
  readonly result: R;
}

export function method<P extends z.ZodType, R extends z.ZodType>(
  params: P,
  result: R,
): Method<P, R> {
  return { params, result };
}

export const nothing = z.object({});
export const byId = z.object({ id: z.int() });
export const someIds = z.array(z.int()).min(1);
export const sourceTitleSchema = z.string().trim().min(1).max(300);
/** Long work: `workId` is made by the caller; progress events carry it and `work.cancel` takes it. */
export const workSchema = z.object({ workId: z.string().min(1) });

/** Coders whose tags are left out of counts; a passage that has no others is then not counted. */
export const countedTagsSchema = z.object({ withoutCoderIds: z.array(z.int()).optional() });
