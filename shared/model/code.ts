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
 * ("I rebuild the report by hand"). A parent is of the same kind.
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
});
export type Code = Readonly<z.infer<typeof codeSchema>>;

/** A code with how much stands behind it. Interviewers' words are not counted as people. */
export const countedCodeSchema = codeSchema.extend({
  quotes: z.int(),
  participants: z.int(),
  sources: z.int(),
});
export type CountedCode = Readonly<z.infer<typeof countedCodeSchema>>;
