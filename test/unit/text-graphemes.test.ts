import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characterEnd, characterStart, insideCharacter } from '../../shared/text/graphemes';

const boundaries = (text: string) => {
  const starts = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)];
  return new Set([...starts.map((part) => part.index), text.length]);
};

/** Letters, marks, joined emoji, flags, Hangul, line ends and lone surrogates, close together. */
const knotty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        ' ',
        '\r',
        '\n',
        'é',
        'e\u0301',
        '\u0301',
        '\u200d',
        '👩‍👩‍👧',
        '🇩🇪',
        '🇫',
      ),
      fc.constantFrom('각', 'ᄀ', 'ᅡ', 'ᆨ', 'न्', 'िक', '\ud83d', '\ude00', '👍🏽', '️'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));

test('an offset is inside a character just where Unicode sets no boundary', () => {
  fc.assert(
    fc.property(knotty, (text) => {
      const known = boundaries(text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        expect([offset, insideCharacter(text, offset)]).toEqual([offset, !known.has(offset)]);
      }
    }),
    { numRuns: 500 },
  );
});

test('the start and end of a character are the nearest boundaries', () => {
  fc.assert(
    fc.property(knotty, (text) => {
      const known = [...boundaries(text)];
      for (let offset = 0; offset <= text.length; offset += 1) {
        expect(characterStart(text, offset)).toBe(Math.max(...known.filter((b) => b <= offset)));
        expect(characterEnd(text, offset)).toBe(Math.min(...known.filter((b) => b >= offset)));
      }
    }),
  );
});
