import { z } from 'zod';
import { stanceSchema } from './claim';

/** A quote chip in a narrative. `quote` keeps the words, for when the passage is gone. */
export const narrativeQuoteSchema = z.object({
  type: z.literal('quote'),
  passageId: z.int(),
  stance: stanceSchema,
  quote: z.string(),
});
export type NarrativeQuote = Readonly<z.infer<typeof narrativeQuoteSchema>>;

export const narrativeTextSchema = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
});
export type NarrativeText = Readonly<z.infer<typeof narrativeTextSchema>>;

export const narrativeInlineSchema = z.discriminatedUnion('type', [
  narrativeTextSchema,
  narrativeQuoteSchema,
]);
export type NarrativeInline = Readonly<z.infer<typeof narrativeInlineSchema>>;

export const narrativeBlockSchema = z.object({
  type: z.enum(['paragraph', 'heading', 'listItem']),
  children: z.array(narrativeInlineSchema),
});
export type NarrativeBlock = Readonly<z.infer<typeof narrativeBlockSchema>>;

/**
 * A narrative as it is stored: our own plain form, so that exports and checks need no editor.
 * The editor turns it into its nodes and back.
 */
export const narrativeSchema = z.object({
  version: z.literal(1),
  blocks: z.array(narrativeBlockSchema),
});
export type Narrative = Readonly<z.infer<typeof narrativeSchema>>;

export const emptyNarrative: Narrative = { version: 1, blocks: [] };
