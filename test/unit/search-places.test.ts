import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bestPlace,
  closing,
  opening,
  placesIn,
  snippetOf,
} from '../../electron/core/search/places';

test('a hit is shown where most of the words stand together, else at the first', () => {
  const text = 'a macro, until somebody renamed a column';
  const span = (word: string, from = 0) => {
    const start = text.indexOf(word, from);
    return { start, end: start + word.length };
  };
  const together = [span('a'), span('renamed'), span('a', 31), span('column')];
  expect(bestPlace(together)).toEqual(span('renamed'));
  expect(bestPlace([span('macro'), span('until')])).toEqual(span('macro'));
  expect(bestPlace([])).toBeNull();
});

test('places are where the marks were put, also in a text that holds such marks', () => {
  const piece = fc.constantFrom('wait', ' ', 'é', '👩‍👧', '\n');
  const pieces = fc.array(fc.record({ text: piece, found: fc.boolean() }), { maxLength: 12 });
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.map((part) => part.text).join('');
      const marked = parts
        .map((part) => (part.found ? `${opening}${part.text}${closing}` : part.text))
        .join('');
      expect(placesIn(text, marked).map(({ start, end }) => text.slice(start, end))).toEqual(
        parts.filter((part) => part.found).map((part) => part.text),
      );
    }),
  );
  const odd = `x${opening}y late`;
  expect(placesIn(odd, `x${opening}y ${opening}late${closing}`)).toEqual([{ start: 4, end: 8 }]);
});

test('a snippet is cut between words, and says where it goes on', () => {
  const text = `${'long ago '.repeat(20)}it was late ${'and later '.repeat(30)}`;
  const start = text.indexOf('late');
  const { before, words, after } = snippetOf(text, { start, end: start + 4 });
  expect(words).toBe('late');
  expect(before).toMatch(/^… (long|ago) .* was $/);
  expect(after).toMatch(/^ and later .* (and|later) …$/);
  expect(snippetOf('late', { start: 0, end: 4 })).toEqual({ before: '', words: 'late', after: '' });
});
