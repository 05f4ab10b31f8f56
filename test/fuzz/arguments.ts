import { parseArgs } from 'node:util';

export interface FuzzOptions {
  readonly minutes: number;
  /** Where the row of seeds begins. */
  readonly seed: number;
  /** Files to import as they are, instead of broken ones. */
  readonly files: readonly string[];
}

/** Throws, with a reason, where the arguments are not understood. */
export function readArguments(args: readonly string[]): FuzzOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { minutes: { type: 'string' }, seed: { type: 'string' } },
    allowPositionals: true,
  });
  const minutes = Number(values.minutes ?? 2);
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
  if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes} is no time.`);
  if (!Number.isSafeInteger(seed)) throw new Error(`--seed ${values.seed} is no whole number.`);
  return { minutes, seed, files: positionals };
}
