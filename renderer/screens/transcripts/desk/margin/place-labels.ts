import { lanesOf } from '../../../../../shared/text/lanes';

/** A bracket as measured: its extent down the page and how tall its label is, in CSS pixels. */
export interface Measured {
  readonly top: number;
  readonly bottom: number;
  /** 0 for one without label. */
  readonly labelHeight: number;
}

/** A bracket's place in the margin. */
export interface Place {
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
  const lanes = lanesOf(brackets.map(({ top, bottom }) => ({ start: top, end: bottom })));
  let next = free;
  const labelTops = brackets.map(({ top, labelHeight }) => {
    if (labelHeight === 0) return top;
    const labelTop = Math.max(top, next);
    next = labelTop + labelHeight + gap;
    return labelTop;
  });
  const groups = groupsOf(brackets, labelTops);
  const widths = new Map<number, number>();
  for (const [index, group] of groups.entries()) {
    widths.set(group, Math.max(widths.get(group) ?? 0, (lanes[index] ?? 0) + 1));
  }
  const places = brackets.map((bracket, index) => ({
    lane: lanes[index] ?? 0,
    lanesBeside: widths.get(groups[index] ?? 0) ?? 1,
    labelTop: labelTops[index] ?? bracket.top,
  }));
  return { places, free: next };
}

/** Numbers the runs of brackets that touch, with their labels, down the page. */
function groupsOf(brackets: readonly Measured[], labelTops: readonly number[]): readonly number[] {
  let group = 0;
  let end = Number.NEGATIVE_INFINITY;
  return brackets.map((bracket, index) => {
    if (bracket.top >= end) group += 1;
    end = Math.max(end, bracket.bottom, (labelTops[index] ?? 0) + bracket.labelHeight);
    return group;
  });
}
