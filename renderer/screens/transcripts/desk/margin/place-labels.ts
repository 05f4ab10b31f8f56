import { lanesOf } from '../../../../../shared/text/lanes';

/** A bracket as measured: its extent down the page and how tall its label is, in CSS pixels. */
export interface Measured {
  readonly key: string;
  readonly top: number;
  readonly bottom: number;
  readonly labelHeight: number;
}

/** A bracket with its place in the margin. */
export interface Placed extends Measured {
  readonly lane: number;
  /** Lanes that brackets beside its label take: the label stands right of them. */
  readonly lanesBeside: number;
  readonly labelTop: number;
}

/** Space between two labels. */
const gap = 3;

/**
 * Gives brackets lanes in which they do not overlap, and labels heights at which they do not: each
 * stands at its bracket's top, or below the label before it. In order of their tops.
 */
export function placeLabels(measured: readonly Measured[]): readonly Placed[] {
  const sorted = [...measured].sort((a, b) => a.top - b.top || b.bottom - a.bottom);
  const extents = sorted.map(({ top, bottom }) => ({ start: top, end: bottom }));
  const lanes = lanesOf(extents);
  let free = Number.NEGATIVE_INFINITY;
  const labelTops = sorted.map((bracket) => {
    const labelTop = Math.max(bracket.top, free);
    free = labelTop + bracket.labelHeight + gap;
    return labelTop;
  });
  const groups = groupsOf(sorted, labelTops);
  const widths = new Map<number, number>();
  for (const [index, group] of groups.entries()) {
    widths.set(group, Math.max(widths.get(group) ?? 0, (lanes[index] ?? 0) + 1));
  }
  return sorted.map((bracket, index) => ({
    ...bracket,
    lane: lanes[index] ?? 0,
    lanesBeside: widths.get(groups[index] ?? 0) ?? 1,
    labelTop: labelTops[index] ?? bracket.top,
  }));
}

/** Numbers the runs of brackets that touch, with their labels, down the page. */
function groupsOf(sorted: readonly Measured[], labelTops: readonly number[]): readonly number[] {
  let group = 0;
  let end = Number.NEGATIVE_INFINITY;
  return sorted.map((bracket, index) => {
    if (bracket.top >= end) group += 1;
    end = Math.max(end, bracket.bottom, (labelTops[index] ?? 0) + bracket.labelHeight);
    return group;
  });
}
