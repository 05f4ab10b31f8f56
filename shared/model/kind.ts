import { z } from 'zod';

/** The four kinds that every study has, in the order in which they are shown. */
export const builtInKinds = ['trigger', 'struggle', 'alternative', 'outcome'] as const;
export type BuiltInKind = (typeof builtInKinds)[number];

/** A kind's key: one of the built-in four, or of a kind that the study added. */
export const kindKeySchema = z.string().min(1).max(60);
export type KindKey = z.infer<typeof kindKeySchema>;

/** Codes are named `KIND/NAME` on the command line, so a kind's name holds no slash. */
export const kindNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[^/\n]*$/);

/**
 * Letters that do something else at the desk, where a kind's letter tags with it. The desk's
 * commands are typed by this list, so that neither can come to differ from the other.
 */
export const deskLetters = [
  'C',
  'E',
  'F',
  'G',
  'J',
  'K',
  'L',
  'M',
  'N',
  'Q',
  'R',
  'W',
  'Y',
] as const;
export type DeskLetter = (typeof deskLetters)[number];

/** All letters that kinds can have, those of the four among them. */
export const kindLetters: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter(
  (letter) => !deskLetters.some((taken) => taken === letter),
);

/** Shapes of kinds that a study adds: none is one of the four's. */
export const addedShapes = [
  'hexagon',
  'bar',
  'house',
  'shield',
  'leaf',
  'cross',
  'ticket',
] as const;
export const kindShapeSchema = z.enum(['tag', 'square', 'diamond', 'disc', ...addedShapes]);

/** Colours by the names of their tokens, those of the four first. */
export const kindColours = [
  'ochre',
  'brick',
  'blue',
  'green',
  'violet',
  'magenta',
  'teal',
  'olive',
  'graphite',
] as const;
export const kindColourSchema = z.enum(kindColours);
export type KindColour = z.infer<typeof kindColourSchema>;

/** The parts of a job that codes word. */
export const jobSlots = ['situation', 'struggle', 'alternative', 'outcome'] as const;
export const jobSlotSchema = z.enum(jobSlots);
export type JobSlot = z.infer<typeof jobSlotSchema>;

/**
 * A kind of code. `letter` is the key that tags with it; `shape` is drawn beside the letter so
 * that kinds differ without colour. `slot` is the part of a job that its codes can word, null for
 * none.
 */
export const kindSchema = z.object({
  key: kindKeySchema,
  name: z.string(),
  plural: z.string(),
  letter: z.string().length(1),
  shape: kindShapeSchema,
  colour: kindColourSchema,
  description: z.string(),
  slot: jobSlotSchema.nullable(),
  builtIn: z.boolean(),
  ordinal: z.int(),
});
export type Kind = Readonly<z.infer<typeof kindSchema>>;

/** What a person says of a kind. Of the four, letter, shape and slot stay as they are. */
export const kindWordsSchema = z.object({
  name: kindNameSchema,
  plural: kindNameSchema,
  letter: z.string().regex(/^[A-Z]$/),
  shape: z.enum(addedShapes),
  colour: kindColourSchema,
  description: z.string().max(2000),
  slot: jobSlotSchema.nullable(),
});
export type KindWords = Readonly<z.infer<typeof kindWordsSchema>>;
