import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalNarrative } from '../../renderer/editor/normal-narrative';
import type { Narrative } from '../../shared/model';
import { anyNarrative } from './narratives';

const words = (narrative: Narrative) =>
  narrative.blocks
    .flatMap((block) => block.children)
    .map((child) => (child.type === 'text' ? child.text : `[${child.passageId}]`))
    .join('')
    .replaceAll('\n', '');

describe('the normal form of a narrative', () => {
  it('says the same words with the same quotes', () => {
    fc.assert(
      fc.property(anyNarrative, (narrative) => {
        expect(words(normalNarrative(narrative))).toBe(words(narrative));
      }),
    );
  });

  it('is its own normal form', () => {
    fc.assert(
      fc.property(anyNarrative, (narrative) => {
        const normal = normalNarrative(narrative);
        expect(normalNarrative(normal)).toEqual(normal);
      }),
    );
  });

  it('parts a block at a line break and joins neighbours of one format', () => {
    const narrative: Narrative = {
      version: 1,
      blocks: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'She rebuilds ' },
            { type: 'text', text: 'the list.\nBy hand.', bold: false },
            { type: 'text', text: '', italic: true },
          ],
        },
        { type: 'paragraph', children: [] },
      ],
    };
    expect(normalNarrative(narrative).blocks).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'She rebuilds the list.' }] },
      { type: 'paragraph', children: [{ type: 'text', text: 'By hand.' }] },
    ]);
  });
});
