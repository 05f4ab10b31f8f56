import { closeSync } from 'node:fs';
import type Database from 'better-sqlite3';
import type { HistoryState } from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import type { Pause, Sliced } from '../slices';
import { integrityProblems } from './check';
import { storageFailure } from './failures';
import { createHandles, type Readable, type Writable } from './handles';
import { createHistory } from './history';
import { isPurgeUnended, type Purged, purgeFile } from './purge';
import { installRecorder } from './recorder';
import { prepareSwaps } from './swap';
import { type Touched, touchedBy } from './touched';
import { createTransactions, inOne, inSlices } from './transactions';
import { indexWaiting, isDamagedIndex, isIndexed, rebuildIndex } from './word-index';

/** An open study. */
export interface StudyFile {
  readonly path: string;
  readonly db: Readable;
  /**
   * Runs `work` as one transaction and one entry in the history, by the study's coder. A failed
   * result, or a throw, takes back all of it; a change that leaves everything as it was leaves no
   * entry. `label` says what Undo will undo, in the words of the person: `tag “Slow reports”`.
   * Failures of the disk are results; any other error is thrown.
   */
  change<T>(label: string, work: (db: Writable) => Result<T>): Result<T>;
  /**
   * As `change`, in slices: where a pause says not to go on, all is taken back (`cancelled`). With
   * null there is no pause. Nothing else may ask the study before it has ended.
   */
  changeInSlices<T>(
    label: string,
    work: (db: Writable) => Sliced<Result<T>>,
    pause: Pause | null,
  ): Promise<Result<T>>;
  /** Takes back the newest entry. Fails with `nothing-to-undo`. */
  undo(): Result<{ readonly label: string }>;
  /** Does the entry again that was undone last. Fails with `nothing-to-redo`. */
  redo(): Result<{ readonly label: string }>;
  history(): HistoryState;
  /** Forgets what was done, for good: nothing before this can be undone. */
  forgetHistory(): Result<null>;
  /**
   * Takes everything out of the file that the study as it stands does not hold: see `purgeFile`.
   * Cannot be undone. In slices as `changeInSlices`; `cancelled` can only be said before anything
   * is taken out. Fails with `purge-unended` where the disk refused in the middle: then it goes on
   * when the study is opened again.
   */
  purge(pause: Pause | null): Promise<Result<Purged>>;
  /** Brings what was imported since into the index of words: no change of the study. */
  indexWords(): Result<null>;
  /** Asks the index of words; one that turns out to be damaged is made anew, and asked again. */
  askIndex<T>(question: (db: Readable) => T): Result<T>;
  /** Calls `listener` after each change, undo and redo. Returns what ends that. */
  onTouched(listener: (touched: Touched) => void): () => void;
  /** What is wrong with the file itself, a line each; none when it is sound. */
  problems(): string[];
  close(): void;
}

/** What came of a change, and the entry that it left in the history, if any. */
interface Changed<T> {
  readonly value: T;
  readonly entryId: number | null;
}

export function createStudyFile(
  connection: Database.Database,
  path: string,
  closed: () => void,
): StudyFile {
  installRecorder(connection);
  prepareSwaps(connection);
  const { readable, writable } = createHandles(connection);
  const history = createHistory(connection, writable);
  const listeners = new Set<(touched: Touched) => void>();
  const opened: number[] = [];

  const tell = (entryId: number) => {
    if (listeners.size === 0) return;
    const touched = touchedBy(readable, entryId);
    for (const listener of listeners) listener(touched);
  };

  const { transact, transactInSlices } = createTransactions(connection, () =>
    writable.layouts.clear(),
  );

  const ended = <T>(id: number, outcome: Result<T>): Result<Changed<T>> => {
    if (!outcome.ok) return outcome;
    return ok({ value: outcome.value, entryId: history.end(id) ? id : null });
  };
  const told = <T>(done: Result<Changed<T>>): Result<T> => {
    if (!done.ok) return done;
    if (done.value.entryId !== null) tell(done.value.entryId);
    return ok(done.value.value);
  };

  const turn = (step: 'undo' | 'redo'): Result<{ label: string }> => {
    connection.pragma('foreign_keys = OFF');
    let turned: Result<{ id: number; label: string }>;
    try {
      turned = transact(() => {
        const entry = history[step]();
        writable.layouts.clear();
        return entry ? ok(entry) : fail(`nothing-to-${step}`, `There is nothing to ${step}.`);
      });
    } finally {
      connection.pragma('foreign_keys = ON');
    }
    if (!turned.ok) return turned;
    tell(turned.value.id);
    return ok({ label: turned.value.label });
  };

  const indexWords = (): Result<null> => {
    if (isIndexed(readable)) return ok(null);
    return transact(() => {
      indexWaiting(writable);
      return ok(null);
    });
  };

  return {
    path,
    db: readable,
    change: (label, work) => {
      const done = transact(() => {
        const id = history.begin(label);
        return ended(id, work(writable));
      });
      return told(done);
    },
    changeInSlices: async (label, work, pause) => {
      const done = await transactInSlices(function* () {
        const id = history.begin(label);
        return ended(id, yield* work(writable));
      }, pause);
      return told(done);
    },
    undo: () => turn('undo'),
    redo: () => turn('redo'),
    history: () => history.state(),
    forgetHistory: () =>
      transact(() => {
        history.forget();
        return ok(null);
      }),
    purge: async (pause) => {
      writable.layouts.clear();
      try {
        const file = { path, keepOpen: (handle: number) => opened.push(handle) };
        const purging = purgeFile(connection, readable, file);
        return pause === null ? inOne(purging) : await inSlices(purging, pause);
      } catch (error) {
        const failure = storageFailure(error);
        if (!failure) throw error;
        if (!isPurgeUnended(connection)) return { ok: false, failure };
        return fail(
          'purge-unended',
          'The purge could not be ended: the disk refused. What was removed may still be in the file. The purge goes on when the study is opened again.',
          failure.detail,
        );
      }
    },
    indexWords,
    askIndex: (question) => {
      const indexed = indexWords();
      if (!indexed.ok) return indexed;
      try {
        return ok(question(readable));
      } catch (error) {
        if (!isDamagedIndex(error)) throw error;
      }
      const made = transact(() => {
        rebuildIndex(writable);
        return ok(null);
      });
      return made.ok ? ok(question(readable)) : made;
    },
    onTouched: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    problems: () => [
      ...integrityProblems(connection),
      ...(isPurgeUnended(connection) ? ['A purge has not ended yet.'] : []),
    ],
    close: () => {
      connection.close();
      for (const handle of opened.splice(0)) closeSync(handle);
      closed();
    },
  };
}
