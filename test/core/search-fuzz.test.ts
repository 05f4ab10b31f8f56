import fc from 'fast-check';
import { expect, test } from 'vitest';
import { taggedCore } from './study-core';

const bits = [
  '(',
  ')',
  '"',
  '“',
  '*',
  '~',
  '-',
  ' ',
  ',',
  '^',
  ':',
  '+',
  'OR',
  'AND',
  'NOT',
  'NEAR(',
];
const piece = fc.oneof(
  fc.constantFrom(...bits, 'bank', 'evening', 'Фото', '\u0000', '\ud800', "don't", '5', '{', '}'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const query = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('whatever is typed is found, or said to be wrong, and never breaks', async () => {
  const { core, text } = await taggedCore();
  await fc.assert(
    fc.asyncProperty(query, async (typed) => {
      const answer = await core.callTyped('search.transcripts', {
        query: typed,
        limit: 5,
        offset: 0,
      });
      if (!answer.ok) {
        expect(answer.failure.code).toBe('wrong-query');
        return;
      }
      for (const { span, words, places } of answer.value.hits) {
        expect(text.slice(span.start, span.end)).toBe(words);
        expect(places.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
      }
    }),
    { numRuns: 600 },
  );
});

test('the deepest and longest queries are answered', async () => {
  const { core } = await taggedCore();
  const codeOf = async (typed: string) => {
    const answer = await core.callTyped('search.transcripts', {
      query: typed,
      limit: 5,
      offset: 0,
    });
    return answer.ok ? 'found' : answer.failure.code;
  };
  expect(await codeOf(`${'('.repeat(12)}bank${')'.repeat(12)}`)).toBe('found');
  expect(await codeOf(`${'('.repeat(400)}bank${')'.repeat(400)}`)).toBe('wrong-query');
  expect(await codeOf('a OR b '.repeat(140))).toBe('found');
  expect(await codeOf('bank -a '.repeat(120))).toBe('found');
  expect(await codeOf(`${'(a OR '.repeat(12)}b${')'.repeat(12)}`)).toBe('found');
});
