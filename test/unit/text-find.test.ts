import { expect, test } from 'vitest';
import { createFinder } from '../../shared/text/find';

const found = (texts: readonly string[], typed: string): string[] => {
  const starts = texts.map((_, index) => texts.slice(0, index).join('\n').length + (index ? 1 : 0));
  const turns = texts.map((text, index) => ({ text, start: starts[index] ?? 0 }));
  const whole = texts.join('\n');
  return createFinder(turns)(typed).map(({ start, end }) => `${start}:${whole.slice(start, end)}`);
};

test('finds parts of words in every turn, whatever the case', () => {
  expect(found(['Late again', 'the plate'], 'LATE')).toEqual(['0:Late', '16:late']);
  expect(found(['aaaa'], 'aa')).toEqual(['0:aa', '2:aa']);
  expect(found(['a b'], '  ')).toEqual([]);
});

test('finds words with and without accents, composed or not, and curly quotes', () => {
  expect(found(['Un café, un cafe\u0301!'], 'cafe')).toEqual(['3:café', '12:cafe\u0301']);
  expect(found(['I don’t'], "don't")).toEqual(['2:don’t']);
  expect(found(['İstanbul 👩‍👩‍👧 ist'], 'ist')).toEqual(['0:İst', '18:ist']);
});
