import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coverOf,
  pathOf,
  strengths,
  strengthsOf,
} from '../../renderer/screens/transcripts/desk/map/rows';
import { scaleOf } from '../../renderer/screens/transcripts/desk/map/scale';
import type { Turn } from '../../shared/model';

const rows = 50;
const extent = fc
  .tuple(fc.float({ min: 0, max: rows, noNaN: true }), fc.float({ min: 0, max: 9, noNaN: true }))
  .map(([top, height]) => ({ top, bottom: Math.min(top + height, rows) }));

describe('rows of the map', () => {
  it('have something where an extent is, however small, and nothing elsewhere', () => {
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 8 }), (extents) => {
        const drawn = strengthsOf(coverOf(extents, rows), 1);
        const wanted = Array.from({ length: rows }, (_, row) =>
          extents.some(({ top, bottom }) => {
            const first = Math.min(Math.floor(top), rows - 1);
            return row === first || (row > first && row < bottom);
          }),
        );
        expect([...drawn].map((strength) => strength > 0)).toEqual(wanted);
      }),
    );
  });

  it('are the stronger the more of them is covered', () => {
    const cover = coverOf(
      [
        { top: 0, bottom: 1 },
        { top: 2, bottom: 2.5 },
        { top: 4.9, bottom: 4.9 },
      ],
      6,
    );
    expect([...strengthsOf(cover, 1)]).toEqual([strengths, 0, 2, 0, 1, 0]);
  });

  it('are drawn each once, in the path of its strength', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(strengths), { maxLength: 40 }), (wanted) => {
        const list = Uint8Array.from(wanted);
        const drawn = wanted.map(() => 0);
        for (let strength = 1; strength <= strengths; strength += 1) {
          const path = pathOf(list, strength, 3, 4);
          for (const [, from, to] of path.matchAll(/M3 (\d+)h4V(\d+)h-4z/g)) {
            for (let row = Number(from); row < Number(to); row += 1) drawn[row] = strength;
          }
        }
        expect(drawn).toEqual(wanted);
      }),
    );
  });
});

/** Turns of these lengths, as a source has them. */
function turnsOf(lengths: readonly number[]): Turn[] {
  let start = 0;
  return lengths.map((length, ordinal) => {
    const from = start;
    start += length + 1;
    const text = 'x'.repeat(length);
    const times = { startMs: null, endMs: null };
    return { id: ordinal + 1, ordinal, speakerId: null, text, start: from, end: start, ...times };
  });
}

describe('the scale of the map', () => {
  it('goes down with the text, and keeps each block between its edges', () => {
    const input = fc.record({
      lengths: fc.array(fc.nat(300), { minLength: 2, maxLength: 20 }),
      edges: fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)),
    });
    fc.assert(
      fc.property(input, ({ lengths, edges: [header, first, second] }) => {
        const turns = turnsOf(lengths);
        const cut = Math.ceil(turns.length / 2);
        const blockOf = (part: Turn[]) => ({ id: part[0]?.id ?? 0, turns: part, marks: [] });
        const [a, b] = [blockOf(turns.slice(0, cut)), blockOf(turns.slice(cut))];
        const middle = header + first;
        const scale = scaleOf([
          { block: a, top: header, bottom: middle },
          { block: b, top: middle, bottom: middle + second },
        ]);
        const end = turns.at(-1)?.end ?? 0;
        expect(scale(0)).toBe(header);
        expect(scale(b.turns[0]?.start ?? 0)).toBeCloseTo(middle);
        expect(scale(end)).toBeCloseTo(middle + second);
        for (let at = 1; at <= end; at += 1) {
          expect(scale(at)).toBeGreaterThanOrEqual(scale(at - 1) - 1e-9);
        }
      }),
    );
  });
});
