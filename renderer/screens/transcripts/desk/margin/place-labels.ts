import { lanesOf } from '../../../../../shared/text/lanes';

/** A bracket as measured: its extent down the page and how tall its label is, in CSS pixels. */
export interface Measured {
  readonly top: number;
  readonly bottom: number;
  /** How tall its label is where brackets take so many lanes beside it; 0 where it has none. */
  readonly labelHeight: (lanes: number) => number;
}

/** Brackets that need more lanes share the last. */
export const mostLanes = 4;

/** A bracket's place in the margin. */
export interface Place {
  /** From 0 to `mostLanes - 1`. */
  readonly lane: number;
  /** Lanes that brackets beside its label take: the label stands right of them. */
  readonly lanesBeside: number;
  readonly labelTop: number;
}

/** Space between two labels. */
const gap = 3;

/**
 * Gives brackets lanes in which they do not overlap, and labels heights at which they do not: each
 * stands at its bracket's top, or below the label before it. No label stands above `free`. Takes
 * brackets in the order of their tops and answers in it; `free` is where the next label may stand.
 */
export function placeLabels(
  brackets: readonly Measured[],
  free: number,
): { readonly places: readonly Place[]; readonly free: number } {
  const lanes = lanesOf(brackets.map(({ top, bottom }) => ({ start: top, end: bottom }))).map(
    (lane) => Math.min(lane, mostLanes - 1),
  );
  // First as if every lane were taken: labels are then at least as tall as they will be.
  const tallest = brackets.map(({ labelHeight }) => labelHeight(mostLanes));
  const groups = groupsOf(brackets, labelTops(brackets, tallest, free).tops, tallest);
  const widths = new Map<number, number>();
  for (const [index, group] of groups.entries()) {
    widths.set(group, Math.max(widths.get(group) ?? 0, (lanes[index] ?? 0) + 1));
  }
  const beside = groups.map((group) => widths.get(group) ?? 1);
  const heights = brackets.map(({ labelHeight }, index) => labelHeight(beside[index] ?? 1));
  const placed = labelTops(brackets, heights, free);
  const places = brackets.map((bracket, index) => ({
    lane: lanes[index] ?? 0,
    lanesBeside: beside[index] ?? 1,
    labelTop: placed.tops[index] ?? bracket.top,
  }));
  return { places, free: placed.free };
}

function labelTops(brackets: readonly Measured[], heights: readonly number[], free: number) {
  let next = free;
  const tops = brackets.map(({ top }, index) => {
    const height = heights[index] ?? 0;
    if (height === 0) return top;
    const labelTop = Math.max(top, next);
    next = labelTop + height + gap;
    return labelTop;
  });
  return { tops, free: next };
}

/** Numbers the runs of brackets that touch, with their labels, down the page. */
function groupsOf(
  brackets: readonly Measured[],
  tops: readonly number[],
  heights: readonly number[],
): readonly number[] {
  let group = 0;
  let end = Number.NEGATIVE_INFINITY;
  return brackets.map((bracket, index) => {
    if (bracket.top >= end) group += 1;
    end = Math.max(end, bracket.bottom, (tops[index] ?? 0) + (heights[index] ?? 0));
    return group;
  });
}
