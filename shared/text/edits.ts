/** One stretch of a text that was replaced: [start, end) of the old text became `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const pieces = /[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu;

/** Steps of the comparison after which the whole stretch counts as replaced. */
const mostSteps = 400;

/**
 * What was changed between two versions of a text, word by word: edits in order that do not touch.
 * A stretch that was rewritten altogether is one edit. Positions are UTF-16 units of `before`.
 */
export function editsBetween(before: string, after: string): Edit[] {
  const old = before.match(pieces) ?? [];
  const now = after.match(pieces) ?? [];
  let first = 0;
  while (first < old.length && first < now.length && old[first] === now[first]) first += 1;
  let last = 0;
  while (
    last < old.length - first &&
    last < now.length - first &&
    old[old.length - 1 - last] === now[now.length - 1 - last]
  ) {
    last += 1;
  }
  const offset = lengthOf(old.slice(0, first));
  const changed = old.slice(first, old.length - last);
  const written = now.slice(first, now.length - last);
  return collect(changed, written, kept(changed, written), offset);
}

function lengthOf(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

/** Pairs of pieces that stay, by their places in both lists: from Myers' shortest edit script. */
function kept(old: readonly string[], now: readonly string[]): [number, number][] {
  const most = Math.min(old.length + now.length, mostSteps);
  let reach = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let steps = 0; steps <= most; steps += 1) {
    const next = new Map(reach);
    for (let line = -steps; line <= steps; line += 2) {
      let x = startOn(reach, line, steps);
      while (x < old.length && x - line < now.length && old[x] === now[x - line]) x += 1;
      next.set(line, x);
      if (x >= old.length && x - line >= now.length) return follow(trace, reach, steps, old, now);
    }
    trace.push(reach);
    reach = next;
  }
  return [];
}

/** The furthest piece of the old text from which a line of the comparison is entered. */
function startOn(reach: ReadonlyMap<number, number>, line: number, steps: number): number {
  const above = reach.get(line + 1) ?? -1;
  const beside = reach.get(line - 1) ?? -1;
  return line === -steps || (line !== steps && beside < above) ? above : beside + 1;
}

/** Goes the way back from the end and gathers the pieces that both texts have. */
function follow(
  trace: readonly ReadonlyMap<number, number>[],
  lastReach: ReadonlyMap<number, number>,
  lastSteps: number,
  old: readonly string[],
  now: readonly string[],
): [number, number][] {
  const pairs: [number, number][] = [];
  let x = old.length;
  let y = now.length;
  for (let steps = lastSteps; steps >= 0; steps -= 1) {
    const reach = steps === lastSteps ? lastReach : (trace[steps] ?? new Map<number, number>());
    const line = x - y;
    const above = reach.get(line + 1) ?? -1;
    const beside = reach.get(line - 1) ?? -1;
    const down = line === -steps || (line !== steps && beside < above);
    const entered = down ? above : beside + 1;
    while (x > entered && x > 0 && y > 0) {
      x -= 1;
      y -= 1;
      pairs.unshift([x, y]);
    }
    if (down) y -= 1;
    else x -= 1;
  }
  return pairs;
}

function collect(
  old: readonly string[],
  now: readonly string[],
  pairs: readonly [number, number][],
  offset: number,
): Edit[] {
  const edits: Edit[] = [];
  let from = 0;
  let to = 0;
  let start = offset;
  for (const [x, y] of [...pairs, [old.length, now.length] as const]) {
    const end = start + lengthOf(old.slice(from, x));
    const text = now.slice(to, y).join('');
    if (end > start || text !== '') edits.push({ start, end, text });
    start = end + (old[x]?.length ?? 0);
    from = x + 1;
    to = y + 1;
  }
  return edits;
}
