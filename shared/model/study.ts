import { z } from 'zod';

export const coderSchema = z.object({ id: z.int(), name: z.string() });
export type Coder = Readonly<z.infer<typeof coderSchema>>;

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
