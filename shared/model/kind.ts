import { z } from 'zod';

/** The four kinds that every study has, in the order in which they are shown. */
export const builtInKinds = ['trigger', 'struggle', 'alternative', 'outcome'] as const;
export type BuiltInKind = (typeof builtInKinds)[number];

/** A kind's key: one of the built-in four, or of a kind that the study added. */
export const kindKeySchema = z.string().min(1).max(60);
export type KindKey = z.infer<typeof kindKeySchema>;

/**
 * A kind of code. `letter` is the key that tags with it; `shape` is drawn beside the letter so
 * that kinds differ without colour.
 */
export const kindSchema = z.object({
  key: kindKeySchema,
  name: z.string(),
  plural: z.string(),
  letter: z.string().length(1),
  shape: z.enum(['tag', 'square', 'diamond', 'disc', 'hexagon', 'bar']),
  builtIn: z.boolean(),
  ordinal: z.int(),
});
export type Kind = Readonly<z.infer<typeof kindSchema>>;

export function isBuiltInKind(key: KindKey): key is BuiltInKind {
  return builtInKinds.some((kind) => kind === key);
}
