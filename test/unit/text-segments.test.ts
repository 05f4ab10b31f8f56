import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../shared/text/segments';

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('segments', () => {
  it('tile the text, and each lies under exactly the spans that hold it', () => {
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.integer({ min: 1, max: 40 }),
        fc.array(span),
        (start, len, all) => {
          const end = start + len;
          const segments = segmentsOf(start, end, all);
          expect(segments[0]?.start).toBe(start);
          expect(segments.at(-1)?.end).toBe(end);
          for (const [index, segment] of segments.entries()) {
            expect(segment.end).toBeGreaterThan(segment.start);
            expect(segments[index + 1]?.start ?? end).toBe(segment.end);
            for (let at = segment.start; at < segment.end; at += 1) {
              expect(segment.covering).toEqual(all.filter((s) => s.start <= at && at < s.end));
            }
          }
        },
      ),
    );
  });

  it('cut nowhere without need', () => {
    const [a, b] = [
      { start: 0, end: 10 },
      { start: 5, end: 15 },
    ];
    expect(segmentsOf(0, 20, [a, b])).toEqual([
      { start: 0, end: 5, covering: [a] },
      { start: 5, end: 10, covering: [a, b] },
      { start: 10, end: 15, covering: [b] },
      { start: 15, end: 20, covering: [] },
    ]);
  });

  it('are none for an empty text', () => {
    expect(segmentsOf(4, 4, [{ start: 0, end: 9 }])).toEqual([]);
  });
});
