import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counted, peopleCounted, shortened } from '../../renderer/ui/words';
import { clockTime } from '../../shared/text/clock';

test('numbers stand with their word', () => {
  expect(counted(1, 'quote')).toBe('1 quote');
  expect(counted(1200, 'quote')).toBe('1,200 quotes');
  expect(peopleCounted(1)).toBe('1 person');
  expect(peopleCounted(0)).toBe('0 people');
});

test('a time is told in hours, minutes and seconds', () => {
  expect(clockTime(0)).toBe('00:00:00');
  expect(clockTime(380_999)).toBe('00:06:20');
  expect(clockTime(36_000_000)).toBe('10:00:00');
});

test('a text is cut between words', () => {
  expect(shortened('two whole evenings copying', 20)).toBe('two whole evenings…');
  expect(shortened('short', 20)).toBe('short');
});

test('a cut text is never longer than asked, but for the ellipsis', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 1, max: 40 }),
      (text, length) => {
        expect(shortened(text, length).length).toBeLessThanOrEqual(length + 1);
      },
    ),
  );
});
