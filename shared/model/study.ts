import { z } from 'zod';

const coderNameSchema = z.string().trim().min(1).max(120);

/** Somebody who tags and writes memos. */
export const coderSchema = z.object({ id: z.int(), name: coderNameSchema });
export type Coder = Readonly<z.infer<typeof coderSchema>>;

/** A coder with what is theirs. */
export const countedCoderSchema = coderSchema.extend({ tags: z.int(), memos: z.int() });
export type CountedCoder = Readonly<z.infer<typeof countedCoderSchema>>;

/** What Undo and Redo would do now, in words; null where there is nothing. */
export const historyStateSchema = z.object({
  undo: z.string().nullable(),
  redo: z.string().nullable(),
});
export type HistoryState = Readonly<z.infer<typeof historyStateSchema>>;

export const studyOverviewSchema = z.object({
  path: z.string(),
  title: z.string(),
  createdAt: z.string(),
  coder: coderSchema,
  coders: z.array(coderSchema),
  history: historyStateSchema,
  counts: z.object({
    sources: z.int(),
    participants: z.int(),
    quotes: z.int(),
    codes: z.int(),
    memos: z.int(),
    jobs: z.int(),
    personas: z.int(),
    briefs: z.int(),
  }),
});
export type StudyOverview = Readonly<z.infer<typeof studyOverviewSchema>>;
