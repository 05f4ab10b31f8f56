import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insideCharacter } from '../../shared/text/graphemes';
import { snapToWords, trimSelection, wordAt } from '../../shared/text/selection';

const text = 'I don’t rebuild it by hand,\nnot any more. 👩‍👩‍👧 Cafe\u0301 is closed.';
const select = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const words = (span: { start: number; end: number } | null) =>
  span && text.slice(span.start, span.end);

test('white space at the ends of a selection is left out', () => {
  expect(words(trimSelection(text, select(' by hand,\n')))).toBe('by hand,');
  expect(trimSelection(text, select(' '))).toBeNull();
  expect(trimSelection(text, { start: 3, end: 3 })).toBeNull();
});

test('a selection that cuts a character takes all of it', () => {
  const family = text.indexOf('👩');
  expect(words(trimSelection(text, { start: family + 1, end: family + 2 }))).toBe('👩‍👩‍👧');
  const accent = text.indexOf('\u0301');
  expect(words(trimSelection(text, { start: accent, end: accent + 1 }))).toBe('e\u0301');
});

test('words that were caught in part become whole, without the marks beside them', () => {
  expect(words(snapToWords(text, select('ebuild it by ha')))).toBe('rebuild it by hand');
  expect(words(snapToWords(text, select('on’')))).toBe('don’t');
  expect(words(snapToWords(text, select('nd,\nno')))).toBe('hand,\nnot');
  expect(words(snapToWords(text, select('af')))).toBe('Cafe\u0301');
});

test('marks that were selected stay selected', () => {
  expect(words(snapToWords(text, select('hand,')))).toBe('hand,');
  expect(words(snapToWords(text, select('more. 👩‍👩‍👧')))).toBe('more. 👩‍👩‍👧');
});

test('a word is found from any of its characters; between words there is none', () => {
  expect(words(wordAt(text, text.indexOf('build')))).toBe('rebuild');
  expect(wordAt(text, text.indexOf(','))).toBeNull();
  expect(wordAt(text, text.indexOf('\n'))).toBeNull();
});

test('whatever is selected, what comes back can be tagged and does not change again', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 30 });
  fc.assert(
    fc.property(texts, fc.nat(30), fc.nat(30), (any, a, b) => {
      const selection = {
        start: Math.min(a, b, any.length),
        end: Math.min(Math.max(a, b), any.length),
      };
      for (const snap of [trimSelection, snapToWords]) {
        const span = snap(any, selection);
        if (!span) continue;
        expect(span.start).toBeLessThan(span.end);
        expect(insideCharacter(any, span.start) || insideCharacter(any, span.end)).toBe(false);
        expect(snap(any, span)).toEqual(span);
      }
    }),
    { numRuns: 400 },
  );
});
