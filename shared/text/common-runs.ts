/** Items that two lists have in common: `length` of them, from `old[x]` and from `now[y]` on. */
export interface Run {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** Steps of the shortest comparison; a stretch that needs more is cut at what is in it once. */
const mostSteps = 400;
/** Cuts within cuts: what still differs then counts as replaced, so that no text takes for ever. */
const mostCuts = 24;

/**
 * What stays between two versions of a list, in order and apart: the most that can, where they
 * differ in little (Myers, "An O(ND) difference algorithm", 1986). Stretches that differ in more
 * are first cut at the items that stand once in both, in the longest order that both have ("patience
 * diff"), so that time grows with the length and not with its square.
 */
export function commonRuns(old: ArrayLike<number>, now: ArrayLike<number>): Run[] {
  const runs: Run[] = [];
  compare({ old, now, runs }, { x: 0, y: 0, xEnd: old.length, yEnd: now.length }, 0);
  return runs;
}

interface Comparison {
  readonly old: ArrayLike<number>;
  readonly now: ArrayLike<number>;
  readonly runs: Run[];
}

/** A stretch of each list, ends exclusive. */
interface Stretch {
  readonly x: number;
  readonly y: number;
  readonly xEnd: number;
  readonly yEnd: number;
}

function compare(comparison: Comparison, stretch: Stretch, cuts: number): void {
  const { old, now, runs } = comparison;
  let { x, y, xEnd, yEnd } = stretch;
  while (x < xEnd && y < yEnd && old[x] === now[y]) {
    x += 1;
    y += 1;
  }
  keep(runs, stretch.x, stretch.y, x - stretch.x);
  while (x < xEnd && y < yEnd && old[xEnd - 1] === now[yEnd - 1]) {
    xEnd -= 1;
    yEnd -= 1;
  }
  if (x < xEnd && y < yEnd) compareInner(comparison, { x, y, xEnd, yEnd }, cuts);
  keep(runs, xEnd, yEnd, stretch.xEnd - xEnd);
}

function compareInner(comparison: Comparison, stretch: Stretch, cuts: number): void {
  const shortest = shortestScript(comparison, stretch);
  if (shortest) {
    for (const { x, y, length } of shortest) keep(comparison.runs, x, y, length);
    return;
  }
  const anchors = cuts < mostCuts ? onceInBoth(comparison, stretch) : [];
  if (anchors.length === 0) return;
  let { x, y } = stretch;
  for (const anchor of anchors) {
    compare(comparison, { x, y, xEnd: anchor.x, yEnd: anchor.y }, cuts + 1);
    keep(comparison.runs, anchor.x, anchor.y, 1);
    x = anchor.x + 1;
    y = anchor.y + 1;
  }
  compare(comparison, { x, y, xEnd: stretch.xEnd, yEnd: stretch.yEnd }, cuts + 1);
}

/** Runs come in order; one that goes on where the last one ended is part of it. */
function keep(runs: Run[], x: number, y: number, length: number): void {
  if (length === 0) return;
  const last = runs.at(-1);
  if (last && last.x + last.length === x && last.y + last.length === y) {
    runs[runs.length - 1] = { ...last, length: last.length + length };
  } else runs.push({ x, y, length });
}

/** The runs of Myers' shortest edit script; null where it has too many steps. */
function shortestScript({ old, now }: Comparison, stretch: Stretch): Run[] | null {
  const width = stretch.xEnd - stretch.x;
  const height = stretch.yEnd - stretch.y;
  const most = Math.min(width + height, mostSteps);
  // How far each line of the comparison (x - y) reaches, at index line + most + 1.
  const reach = new Int32Array(2 * most + 3).fill(-1);
  const zero = most + 1;
  reach[zero + 1] = 0;
  const trace: Int32Array[] = [];
  for (let steps = 0; steps <= most; steps += 1) {
    // What the lines of this step are entered from: one line more on either side.
    trace.push(reach.slice(zero - steps - 1, zero + steps + 2));
    for (let line = -steps; line <= steps; line += 2) {
      let x = entry(reach, zero + line, line, steps).x;
      while (x < width && x - line < height && old[stretch.x + x] === now[stretch.y + x - line]) {
        x += 1;
      }
      reach[zero + line] = x;
      if (x >= width && x - line >= height) return wayBack(trace, stretch);
    }
  }
  return null;
}

/** Where a line is entered in a step: from the line above (an item put in) or beside (taken out). */
function entry(
  reach: Int32Array,
  index: number,
  line: number,
  steps: number,
): { readonly x: number; readonly down: boolean } {
  const above = reach[index + 1] ?? -1;
  const beside = reach[index - 1] ?? -1;
  const down = line === -steps || (line !== steps && beside < above);
  return { x: down ? above : beside + 1, down };
}

/** Goes back from the end of the stretch, step by step, and gathers the runs on the way. */
function wayBack(trace: readonly Int32Array[], stretch: Stretch): Run[] {
  const runs: Run[] = [];
  let x = stretch.xEnd - stretch.x;
  let y = stretch.yEnd - stretch.y;
  for (let steps = trace.length - 1; steps >= 0; steps -= 1) {
    const reach = trace[steps] ?? new Int32Array(0);
    const line = x - y;
    const entered = entry(reach, line + steps + 1, line, steps);
    const length = x - Math.max(entered.x, 0);
    if (length > 0) {
      x -= length;
      y -= length;
      runs.push({ x: stretch.x + x, y: stretch.y + y, length });
    }
    if (entered.down) y -= 1;
    else x -= 1;
  }
  return runs.reverse();
}

/** Items that the stretch has once in each list, the most that are in the same order in both. */
function onceInBoth({ old, now }: Comparison, stretch: Stretch): { x: number; y: number }[] {
  const inOld = placesOfSingles(old, stretch.x, stretch.xEnd);
  const inNow = placesOfSingles(now, stretch.y, stretch.yEnd);
  const pairs: { x: number; y: number }[] = [];
  for (const [item, x] of inOld) {
    const y = inNow.get(item);
    if (x >= 0 && y !== undefined && y >= 0) pairs.push({ x, y });
  }
  pairs.sort((a, b) => a.x - b.x);
  return longestRising(pairs);
}

/** Each item's place, -1 for one that comes more than once. */
function placesOfSingles(
  list: ArrayLike<number>,
  from: number,
  to: number,
): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at += 1) {
    const item = list[at] ?? 0;
    places.set(item, places.has(item) ? -1 : at);
  }
  return places;
}

/** The longest choice of pairs, given by x, whose y rises too. */
function longestRising<T extends { readonly y: number }>(pairs: readonly T[]): T[] {
  /** Of the choices so far of each length, the end of the one that ends lowest. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, { y }] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.y ?? 0) < y) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? ends[low - 1] : undefined;
    ends[low] = index;
  }
  const chosen: T[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) {
    const pair = pairs[at];
    if (pair) chosen.push(pair);
  }
  return chosen.reverse();
}
