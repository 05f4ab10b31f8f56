import fc from 'fast-check';
import { type Narrative, type NarrativeBlock, stances } from '../../shared/model';

const text = fc.record({
  type: fc.constant('text' as const),
  text: fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((words) => words.replace(/\p{Cc}/gu, ' ')),
  bold: fc.boolean(),
  italic: fc.boolean(),
});

const lines = text.map((child) => ({ ...child, text: child.text.replace(/ /g, '\n') }));

const quote = fc.record({
  type: fc.constant('quote' as const),
  passageId: fc.integer({ min: 1, max: 40 }),
  stance: fc.constantFrom(...stances),
  quote: fc.string({ unit: 'grapheme', maxLength: 20 }),
});

const block: fc.Arbitrary<NarrativeBlock> = fc.record({
  type: fc.constantFrom('paragraph' as const, 'heading' as const, 'listItem' as const),
  children: fc.array(fc.oneof(text, lines, quote), { maxLength: 5 }),
});

/** Narratives as they could lie in a file: also ones that the editor itself would not make. */
export const anyNarrative: fc.Arbitrary<Narrative> = fc
  .array(block, { maxLength: 6 })
  .map((blocks) => ({ version: 1, blocks }));
