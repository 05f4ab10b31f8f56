import { z } from 'zod';

export const memoSubjects = ['study', 'source', 'participant', 'code', 'passage'] as const;
/** What a memo is about. `id` is 1 for the study itself. */
export const memoSubjectSchema = z.object({ type: z.enum(memoSubjects), id: z.int() });
export type MemoSubject = Readonly<z.infer<typeof memoSubjectSchema>>;

export const memoSchema = z.object({
  id: z.int(),
  about: memoSubjectSchema,
  text: z.string(),
  coderId: z.int(),
  updatedAt: z.string(),
});
export type Memo = Readonly<z.infer<typeof memoSchema>>;
