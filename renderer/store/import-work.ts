import type { ProgressEvent } from '../../shared/contract';
import type { ImportReport } from '../../shared/model';
import { heard, type Pace, startPace } from '../../shared/progress/pace';

/** An import that runs, or one that ended and whose reports are still shown. */
export interface ImportWork {
  /** What is under way; null when it ended. */
  readonly running: Running | null;
  /** What became of each file so far. */
  readonly reports: readonly ImportReport[];
  /** The person ended it before all files were in. */
  readonly stopped: boolean;
}

/** How far an import is. No files are counted while it still looks for them. */
export interface Running {
  readonly workId: string;
  readonly done: number;
  readonly total: number;
  readonly item: string | null;
  readonly words: number;
  readonly pace: Pace;
  readonly cancelling: boolean;
}

export function startRunning(workId: string): Running {
  const pace = startPace(performance.now());
  return { workId, done: 0, total: 0, item: null, words: 0, pace, cancelling: false };
}

/** The same once more was heard of it. */
export function runningOn(running: Running, event: ProgressEvent): Running {
  const { done, total, item, words = 0, amount } = event;
  const { pace } = running;
  const now = performance.now();
  const next = amount ? heard(pace, now, amount, done) : pace;
  return { ...running, done, total, item, words, pace: next };
}

/** Those that are read, but not imported before somebody has looked at them. */
export function waitingFiles(reports: readonly ImportReport[]): readonly ImportReport[] {
  return reports.filter(({ status }) => status === 'waiting');
}
