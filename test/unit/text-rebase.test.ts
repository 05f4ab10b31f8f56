import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Edit, editsBetween } from '../../shared/text/edits';
import { rebaseSpan } from '../../shared/text/rebase';

function applied(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

const wordy = fc
  .array(
    fc.constantFrom('we', 'wait', 'ad', ' ', '  ', ',', '.', 'cafe\u0301', '👩‍👩‍👧', '\n', '7'),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));
const texts = fc.oneof(wordy, fc.string({ unit: 'binary', maxLength: 12 }));

const spanIn = (text: string) =>
  fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({
    start: Math.min(a, b),
    end: Math.max(a, b),
  }));

test('edits lead from the one text to the other, in order and apart', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const edits = editsBetween(before, after);
      expect(applied(before, edits)).toBe(after);
      edits.forEach((edit, index) => {
        expect(edit.end - edit.start + edit.text.length).toBeGreaterThan(0);
        const next = edits[index + 1];
        if (next) expect(next.start).toBeGreaterThan(edit.end);
      });
      if (before === after) expect(edits).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('words that stay are not part of an edit', () => {
  expect(editsBetween('I rebuilt the report by hand.', 'I rebuild that report by hand!')).toEqual([
    { start: 2, end: 9, text: 'rebuild' },
    { start: 10, end: 13, text: 'that' },
    { start: 28, end: 29, text: '!' },
  ]);
  expect(editsBetween('by hand', 'all by hand')).toEqual([{ start: 0, end: 0, text: 'all ' }]);
});

test('long texts with nothing in common are one edit, in reasonable time', () => {
  const before = 'a, '.repeat(20_000);
  const after = 'b; '.repeat(20_000);
  expect(applied(before, editsBetween(before, after))).toBe(after);
});

test('a span whose words were left alone keeps them; none leaves the text', () => {
  const cases = fc
    .tuple(texts, texts)
    .chain(([before, after]) =>
      fc.record({ before: fc.constant(before), after: fc.constant(after), span: spanIn(before) }),
    );
  fc.assert(
    fc.property(cases, ({ before, after, span }) => {
      const rebased = rebaseSpan(span, editsBetween(before, after));
      expect(rebased.start).toBeLessThanOrEqual(rebased.end);
      expect(rebased.start).toBeGreaterThanOrEqual(0);
      expect(rebased.end).toBeLessThanOrEqual(after.length);
      if (!rebased.changed && span.start < span.end) {
        expect(after.slice(rebased.start, rebased.end)).toBe(before.slice(span.start, span.end));
      }
    }),
    { numRuns: 2000 },
  );
});

test('spans keep their order', () => {
  const cases = fc.tuple(texts, texts).chain(([before, after]) =>
    fc.record({
      before: fc.constant(before),
      after: fc.constant(after),
      a: spanIn(before),
      b: spanIn(before),
    }),
  );
  fc.assert(
    fc.property(cases, ({ before, after, a, b }) => {
      const edits = editsBetween(before, after);
      const [first, second] = [rebaseSpan(a, edits), rebaseSpan(b, edits)];
      if (a.start <= b.start) expect(first.start).toBeLessThanOrEqual(second.start);
      if (a.end <= b.end && a.start < a.end && b.start < b.end) {
        expect(first.end).toBeLessThanOrEqual(Math.max(second.end, first.start));
      }
    }),
    { numRuns: 1000 },
  );
});

test('what was replaced comes in whole; what was put in beside stays out', () => {
  const before = 'I rebuild the report.';
  const at = (words: string) => {
    const start = before.indexOf(words);
    return { start, end: start + words.length };
  };
  const after = 'I remake the report.';
  const inside = rebaseSpan(at('build the'), editsBetween(before, after));
  expect(after.slice(inside.start, inside.end)).toBe('remake the');
  expect(inside.changed).toBe(true);

  const longer = 'I rebuild by hand the report.';
  const beside = rebaseSpan(at('rebuild'), editsBetween(before, longer));
  expect(longer.slice(beside.start, beside.end)).toBe('rebuild');
  expect(beside.changed).toBe(false);

  const shorter = 'I the report.';
  const gone = rebaseSpan(at('rebuild'), editsBetween(before, shorter));
  expect([gone.start, gone.end, gone.changed]).toEqual([2, 2, true]);
});
