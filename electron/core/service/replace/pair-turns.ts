import type { KeptStretch } from '../../../../shared/text/edits';
import { type TurnLayout, turnAt } from '../../../../shared/text/positions';

/** How much of an old turn stands in a new one: both by their place, `length` in UTF-16 units. */
export interface Share {
  readonly old: number;
  readonly now: number;
  readonly length: number;
}

/** What of the words that stayed each pair of turns shares, in order. */
export function sharesOf(old: TurnLayout, now: TurnLayout, kept: readonly KeptStretch[]): Share[] {
  const shares: Share[] = [];
  for (const { start, end, to } of kept) {
    let at = start;
    while (at < end) {
      const pair = { old: turnAt(old, at), now: turnAt(now, at - start + to) };
      const until = Math.min(
        end,
        old.starts[pair.old + 1] ?? end,
        (now.starts[pair.now + 1] ?? Number.POSITIVE_INFINITY) - to + start,
      );
      const last = shares.at(-1);
      if (last?.old === pair.old && last.now === pair.now) {
        shares[shares.length - 1] = { ...last, length: last.length + until - at };
      } else shares.push({ ...pair, length: until - at });
      at = until;
    }
  }
  return shares;
}

/** Of the shorter of two turns, the part that both must have to be one turn in two versions. */
const leastShared = 1 / 3;

/**
 * Which old turn each new one is, by place; none for those that are new. A turn that was split goes
 * on as the part that has most of it. Where as many were rewritten in a row as stand there now, they
 * are those, one by one.
 */
export function pairTurns(
  old: TurnLayout,
  now: TurnLayout,
  shares: readonly Share[],
): (number | undefined)[] {
  const pairs = new Array<number | undefined>(now.starts.length).fill(undefined);
  const taken = new Set<number>();
  for (const share of shares.toSorted((a, b) => b.length - a.length)) {
    const shorter = Math.min(lengthOf(old, share.old), lengthOf(now, share.now));
    if (share.length < shorter * leastShared) continue;
    if (taken.has(share.old) || pairs[share.now] !== undefined) continue;
    taken.add(share.old);
    pairs[share.now] = share.old;
  }
  return pairRewritten(pairs, old.starts.length);
}

function lengthOf({ starts, length }: TurnLayout, turn: number): number {
  return (starts[turn + 1] ?? length) - (starts[turn] ?? 0);
}

function pairRewritten(
  pairs: readonly (number | undefined)[],
  oldTurns: number,
): (number | undefined)[] {
  const all = [...pairs];
  let lastNow = -1;
  let lastOld = -1;
  for (let now = 0; now <= pairs.length; now += 1) {
    const old = now === pairs.length ? oldTurns : pairs[now];
    if (old === undefined) continue;
    if (now - lastNow === old - lastOld) {
      for (let step = 1; step < now - lastNow; step += 1) all[lastNow + step] = lastOld + step;
    }
    lastNow = now;
    lastOld = old;
  }
  return all;
}
