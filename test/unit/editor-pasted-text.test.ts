import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../renderer/editor/clipboard';

const texts = (text: string) =>
  paragraphs(text).blocks.map(({ children }) =>
    children.map((child) => (child.type === 'text' ? child.text : '')).join(''),
  );

describe('pasted text', () => {
  it('becomes one paragraph a line', () => {
    expect(texts('Two evenings.\r\n\r\nThen\ta macro.\n')).toEqual([
      'Two evenings.',
      'Then a macro.',
    ]);
  });

  it('brings in no control characters and no empty paragraph', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const line of texts(text)) {
          expect(line.trim()).not.toBe('');
          expect(line).not.toMatch(/\p{Cc}/u);
        }
      }),
    );
  });
});
