/**
 * How fast a piece of work goes on, and when it will be done. Amounts are in a unit of the caller's
 * in which equal parts take about equal time; times are milliseconds of any one clock.
 */
export interface Pace {
  readonly startedAt: number;
  /** When something was done last. */
  readonly heardAt: number;
  readonly amount: Amount;
  /** What was done, and the time it took, what is longer ago counting for less. */
  readonly recent: { readonly done: number; readonly ms: number };
  /** Null while nobody could believe it. */
  readonly endsAt: number | null;
}

export interface Amount {
  readonly done: number;
  /** Of the piece under way. */
  readonly item: number;
  readonly all: number;
}

/** What happened so long ago counts a third of what happens now. */
const memoryMs = 30_000;
/** Before this nothing is said: the first files are slower than the others, or faster. */
const believable = { ms: 2_500, pieces: 3, share: 0.01 } as const;
/** An end that is expected so much earlier or later is news; what is less is noise. */
const news = { share: 0.2, ms: 1_500 } as const;

export function startPace(now: number): Pace {
  const amount = { done: 0, item: 0, all: 0 };
  return { startedAt: now, heardAt: now, amount, recent: { done: 0, ms: 0 }, endsAt: null };
}

/** The pace once more is done; `pieces`: how many are done by now. */
export function heard(pace: Pace, now: number, amount: Amount, pieces: number): Pace {
  const more = amount.done - pace.amount.done;
  if (more <= 0) return { ...pace, amount };
  const ms = Math.max(1, now - pace.heardAt);
  const kept = Math.exp(-ms / memoryMs);
  // As if done evenly since: otherwise large pieces would seem faster than small ones.
  const weight = (memoryMs * (1 - kept)) / ms;
  const recent = {
    done: pace.recent.done * kept + more * weight,
    ms: pace.recent.ms * kept + ms * weight,
  };
  const next = { ...pace, heardAt: now, amount, recent };
  const isBelievable =
    now - pace.startedAt >= believable.ms &&
    pieces >= believable.pieces &&
    amount.done >= amount.all * believable.share;
  return isBelievable ? { ...next, endsAt: settled(pace.endsAt, now, rest(next, 0)) } : next;
}

/** Milliseconds until all is done; null while nobody could believe it. */
export function timeLeft(pace: Pace, now: number): number | null {
  if (pace.endsAt === null) return null;
  // A piece that takes longer than it should holds the clock up: what follows it is still to come.
  return Math.max(pace.endsAt - now, rest(pace, pace.amount.item), 0);
}

/** How many of something that was counted since the start are done in a minute. */
export function perMinute({ startedAt }: Pace, now: number, count: number): number {
  return (count * 60_000) / Math.max(1, now - startedAt);
}

/** How long what is left takes, at the recent pace; `ahead` apart. */
function rest({ amount, recent }: Pace, ahead: number): number {
  return ((amount.all - amount.done - ahead) * recent.ms) / recent.done;
}

/** What was said before stays said, unless it is wrong by more than what differs anyway. */
function settled(before: number | null, now: number, left: number): number {
  if (before === null) return now + left;
  const wrongBy = Math.abs(now + left - before);
  return wrongBy > Math.max(news.ms, left * news.share) ? now + left : before;
}
