import type { ImportPreview } from '../../../shared/model';
import { fail, type Result } from '../../../shared/result';
import { readableEndings } from './formats/endings';
import { defaultTimeoutMs } from './limits';
import type { WorkbookTable } from './table-rows';
import type { Choosing, FileToRead, ListedFiles, ReadTranscript } from './worker-messages';
import { cancelled, createWorkerSlot, type WorkerSlot } from './worker-slot';

export type { Choosing, FileToRead, ReadTranscript } from './worker-messages';

export interface ReaderOptions {
  /** The built `reader-worker.ts`: a file URL or an absolute path. */
  readonly workerUrl: URL | string;
  /** Files read at once, each in a thread of its own. */
  readonly threads?: number;
  /** Per file, from the order to the answer; waiting for a free thread does not count. */
  readonly timeoutMs?: number;
}

/** Reads transcripts in threads that can be ended: strangers' files never reach the study. */
export interface Reader {
  /**
   * Reads one file. Never rejects. Fails with the code of what was wrong with the file, or with
   * `reader-timeout`, `reader-out-of-memory`, `reader-crashed`, `cancelled` (the signal), or
   * `reader-closed`.
   */
  read(file: FileToRead, signal: AbortSignal, choosing?: Choosing): Promise<Result<ReadTranscript>>;
  /** How a file would be read. Never rejects; fails as reading does. */
  preview(
    file: FileToRead,
    signal: AbortSignal,
    choosing: Choosing,
  ): Promise<Result<ImportPreview>>;
  /**
   * The transcripts in an archive, each as a file that can be read; null when the file is no archive
   * of files, so that it is to be read itself. Never rejects; fails as reading does.
   */
  list(file: FileToRead, signal: AbortSignal): Promise<Result<ListedFiles>>;
  /** The table in a workbook. Never rejects; fails as reading does, or with `not-a-table`. */
  table(file: FileToRead, signal: AbortSignal): Promise<Result<WorkbookTable>>;
  /** Endings of files that can be read, with the dot and in lower case. */
  readonly readableEndings: readonly string[];
  /** Ends the threads; what is under way or waiting fails with `reader-closed`. */
  close(): Promise<void>;
}

export function createReader(options: ReaderOptions): Reader {
  const { workerUrl, threads = 2, timeoutMs = defaultTimeoutMs } = options;
  const slots = Array.from({ length: threads }, () => createWorkerSlot({ workerUrl, timeoutMs }));
  const free: WorkerSlot[] = [...slots].reverse();
  const waiting: ((slot: WorkerSlot | null) => void)[] = [];
  const closing = new AbortController();

  function take(signal: AbortSignal): Promise<WorkerSlot | null> {
    const slot = free.pop();
    if (slot) return Promise.resolve(slot);
    return new Promise((resolve) => {
      const onAbort = () => {
        waiting.splice(waiting.indexOf(give), 1);
        resolve(null);
      };
      const give = (given: WorkerSlot | null) => {
        signal.removeEventListener('abort', onAbort);
        resolve(given);
      };
      waiting.push(give);
      signal.addEventListener('abort', onAbort, { once: true });
    });
  }

  function putBack(slot: WorkerSlot): void {
    const next = waiting.shift();
    if (next) next(slot);
    else free.push(slot);
  }

  async function run<T>(
    file: FileToRead,
    signal: AbortSignal,
    task: (slot: WorkerSlot, signal: AbortSignal) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const either = AbortSignal.any([signal, closing.signal]);
    if (either.aborted) return stopped(file);
    const slot = await take(either);
    if (!slot) return stopped(file);
    // Stopped between getting the thread and using it: the signal will not tell again.
    const result = either.aborted ? stopped(file) : await task(slot, either);
    putBack(slot);
    return closing.signal.aborted && !result.ok ? stopped(file) : result;
  }

  function stopped(file: FileToRead): Result<never> {
    if (!closing.signal.aborted) return cancelled(file);
    return fail('reader-closed', `“${file.name}” was not read: the study is being closed.`);
  }

  async function close(): Promise<void> {
    closing.abort();
    await Promise.all(slots.map((slot) => slot.close()));
  }

  return {
    read: (file, signal, choosing = {}) =>
      run(file, signal, (slot, either) => slot.read(file, either, choosing)),
    preview: (file, signal, choosing) =>
      run(file, signal, (slot, either) => slot.preview(file, either, choosing)),
    list: (file, signal) => run(file, signal, (slot, either) => slot.list(file, either)),
    table: (file, signal) => run(file, signal, (slot, either) => slot.table(file, either)),
    readableEndings,
    close,
  };
}
