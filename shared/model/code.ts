import { z } from 'zod';
import { kindKeySchema } from './kind';

/** The forces of progress: what moves a person to a new way, and what holds them. */
export const forces = ['push', 'pull', 'anxiety', 'habit'] as const;
export const forceSchema = z.enum(forces);
export type Force = z.infer<typeof forceSchema>;

/** The moments of the switch timeline, in order. */
export const moments = [
  'first thought',
  'passive looking',
  'active looking',
  'deciding',
  'consuming',
  'satisfied',
] as const;
export const momentSchema = z.enum(moments);
export type Moment = z.infer<typeof momentSchema>;

export const codeNameSchema = z.string().trim().min(1).max(200);

/**
 * A named idea of one kind. `clause` is the words that drop into a job's sentence
 * ("I rebuild the report by hand"); `include` and `exclude` are words or cases that it is for, and
 * such that look like it and are not. A parent is of the same kind. An archived code keeps its tags
 * and its counts and is no longer offered for new ones.
 */
export const codeSchema = z.object({
  id: z.int(),
  kind: kindKeySchema,
  parentId: z.int().nullable(),
  name: codeNameSchema,
  description: z.string(),
  clause: z.string(),
  force: forceSchema.nullable(),
  moment: momentSchema.nullable(),
  include: z.string(),
  exclude: z.string(),
  archived: z.boolean(),
});
export type Code = Readonly<z.infer<typeof codeSchema>>;

/** A code with how much stands behind it. Interviewers' words are not counted as people. */
export const countedCodeSchema = codeSchema.extend({
  quotes: z.int(),
  participants: z.int(),
  sources: z.int(),
});
export type CountedCode = Readonly<z.infer<typeof countedCodeSchema>>;

/** What became of a codebook that was read from a file. */
export const codebookReportSchema = z.object({
  file: z.string(),
  /** Kinds that the study did not have. */
  kinds: z.int(),
  created: z.int(),
  updated: z.int(),
  /** What could not be read: lines of the file, counted from 1, and why. */
  unread: z.array(z.object({ line: z.int(), reason: z.string() })),
});
export type CodebookReport = Readonly<z.infer<typeof codebookReportSchema>>;
