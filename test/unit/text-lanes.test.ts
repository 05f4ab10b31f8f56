import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../shared/text/lanes';

const extent = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('lanes', () => {
  it('keep extents that overlap apart', () => {
    fc.assert(
      fc.property(fc.array(extent), (extents) => {
        const lanes = lanesOf(extents);
        for (const [i, a] of extents.entries()) {
          for (const [j, b] of extents.entries()) {
            const overlap = i !== j && a.start < b.end && b.start < a.end;
            if (overlap) expect(lanes[i]).not.toBe(lanes[j]);
          }
        }
      }),
    );
  });

  it('are no more than the extents that lie over one point', () => {
    fc.assert(
      fc.property(fc.array(extent, { minLength: 1 }), (extents) => {
        const depths = extents.map(
          ({ start }) => extents.filter((e) => e.start <= start && start < e.end).length,
        );
        expect(Math.max(...lanesOf(extents)) + 1).toBe(Math.max(...depths));
      }),
    );
  });

  it('give the lowest to what starts first, and of those to the longest', () => {
    const extents = [
      { start: 5, end: 9 },
      { start: 0, end: 4 },
      { start: 0, end: 8 },
    ];
    expect(lanesOf(extents)).toEqual([1, 1, 0]);
  });
});
