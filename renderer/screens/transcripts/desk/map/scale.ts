import { likelyHeight } from '../likely-height';
import { turnIndexAt } from '../turn-at';
import type { Block } from '../use-marks';

/** A block and where it lies down the map, in rows. */
export interface PlacedBlock {
  readonly block: Block;
  readonly top: number;
  readonly bottom: number;
}

/** How many rows down the map a position of the text lies. */
export type Scale = (position: number) => number;

/**
 * Blocks lie where the page has them; within one, which may not be laid out, each turn takes what
 * it likely will.
 */
export function scaleOf(placed: readonly PlacedBlock[]): Scale {
  const ends = placed.map(({ block }) => ({ end: block.turns.at(-1)?.end ?? 0 }));
  const known = new Map<Block, readonly number[]>();
  return (position) => {
    const place = placed[turnIndexAt(ends, position)];
    if (!place) return 0;
    const { block, top, bottom } = place;
    const heights = known.get(block) ?? heightsBefore(block);
    known.set(block, heights);
    const index = turnIndexAt(block.turns, position);
    const turn = block.turns[index];
    const before = heights[index] ?? 0;
    const height = (heights[index + 1] ?? before) - before;
    const share = turn ? (position - turn.start) / Math.max(turn.end - turn.start, 1) : 0;
    const down = before + height * Math.min(Math.max(share, 0), 1);
    return top + (down / (heights.at(-1) || 1)) * (bottom - top);
  };
}

/** Likely heights of all turns before each, and of all of them. */
function heightsBefore({ turns }: Block): readonly number[] {
  let sum = 0;
  return [
    0,
    ...turns.map((turn) => {
      sum += likelyHeight(turn);
      return sum;
    }),
  ];
}
