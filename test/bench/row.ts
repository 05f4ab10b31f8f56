/** One line of the bench's table. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The floor, measured in the same run, in the same unit. */
  readonly reference: number;
  /** What the aim of the design says of this line, in words. */
  readonly aim: string;
  /** Whether the aim holds in this run. */
  readonly holds: boolean;
}

export interface BenchContext {
  /** The checkout, with `out/` built. */
  readonly root: string;
  /** A folder for this row alone, removed after it. */
  readonly folder: string;
  /** Says what is being done, on stderr. */
  readonly say: (text: string) => void;
}

/** A row: it measures a thing people wait for beside its own floor. */
export interface BenchRow {
  readonly name: string;
  readonly run: (context: BenchContext) => Promise<Measured[]>;
}

/** A line whose aim is a ratio: `value` at most `most` times `reference`. */
export function byRatio(
  name: string,
  value: number,
  reference: number,
  most: number,
  what: string,
): Measured {
  const aim = `≤ ${most} × ${what}`;
  return { name, value, unit: 'ms', reference, aim, holds: value <= most * reference };
}

/** The middle of several runs: one slow run does not count. */
export async function median(runs: number, once: () => number | Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let run = 0; run < runs; run += 1) values.push(await once());
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds that a piece of work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
