import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteFinder } from '../../electron/core/sample/locate-quote';

test('white space counts as one space, and ends of the quote do not count', () => {
  const text = 'So I\n  rebuild\tthe list.  Twice.';
  const [span, ...others] = quoteFinder(text).find(' rebuild the\nlist. ');
  expect(others).toEqual([]);
  expect(text.slice(span?.start, span?.end)).toBe('rebuild\tthe list.');
});

test('every place is found, also where places overlap', () => {
  expect(quoteFinder('aa a aa').find('aa')).toEqual([
    { start: 0, end: 2 },
    { start: 5, end: 7 },
  ]);
  expect(quoteFinder('nanana').find('nana')).toHaveLength(2);
  expect(quoteFinder('words').find('')).toEqual([]);
});

test('words of a text are found where they are', () => {
  const words = fc.stringMatching(/^[ab \n\t😀]{1,30}$/u);
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (text, from, length) => {
      const start = from % text.length;
      const quote = text.slice(start, start + 1 + (length % text.length));
      if (quote.trim() === '') return;
      const folded = quote.replace(/\s+/g, ' ').trim();
      const spans = quoteFinder(text).find(quote);
      expect(spans.length).toBeGreaterThan(0);
      for (const span of spans) {
        expect(text.slice(span.start, span.end).replace(/\s+/g, ' ')).toBe(folded);
      }
    }),
  );
});
