import { setImmediate } from 'node:timers/promises';
import type { StudyContext } from '../context';
import type { Pause } from '../slices';

/** How long work goes on without letting others have a turn, in milliseconds. */
const longestSlice = 40;

/**
 * Pauses of a work, wherever it begins something else or has gone on for long: in each, progress is
 * told and others have a turn. The signal ends the work.
 */
export function pausesOf(
  { emit }: Pick<StudyContext, 'emit'>,
  workId: string,
  signal: AbortSignal,
): Pause {
  let last = performance.now();
  let before: string | null = null;
  return async ({ done, total, item }) => {
    if (item === before && performance.now() - last < longestSlice) return true;
    before = item;
    emit({ type: 'progress', workId, done, total, item });
    await setImmediate();
    last = performance.now();
    return !signal.aborted;
  };
}
