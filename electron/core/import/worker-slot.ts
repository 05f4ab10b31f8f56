import { Worker } from 'node:worker_threads';
import type { ImportPreview } from '../../../shared/model';
import { fail, type Result } from '../../../shared/result';
import { maxReaderHeapMb } from './limits';
import type { WorkbookTable } from './table-rows';
import {
  type Choosing,
  type FileToRead,
  type ListedFiles,
  listAnswerSchema,
  previewAnswerSchema,
  type ReadOrder,
  type ReadTranscript,
  readAnswerSchema,
  tableAnswerSchema,
} from './worker-messages';

export interface SlotOptions {
  readonly workerUrl: URL | string;
  readonly timeoutMs: number;
}

/** One reader thread, started when first needed and again after it was ended. */
export interface WorkerSlot {
  /** One call at a time, of either. Never rejects; a thread that misbehaves is ended. */
  read(file: FileToRead, signal: AbortSignal, choosing: Choosing): Promise<Result<ReadTranscript>>;
  preview(
    file: FileToRead,
    signal: AbortSignal,
    choosing: Choosing,
  ): Promise<Result<ImportPreview>>;
  list(file: FileToRead, signal: AbortSignal): Promise<Result<ListedFiles>>;
  table(file: FileToRead, signal: AbortSignal): Promise<Result<WorkbookTable>>;
  close(): Promise<void>;
}

export function createWorkerSlot({ workerUrl, timeoutMs }: SlotOptions): WorkerSlot {
  let worker: Worker | null = null;
  let lastId = 0;

  function start(): Worker {
    const url = typeof workerUrl === 'string' ? workerUrl : new URL(workerUrl);
    const started = new Worker(url, {
      resourceLimits: { maxOldGenerationSizeMb: maxReaderHeapMb },
      execArgv: [],
    });
    // An idle thread dies without a call to tell of it; without a listener that would end core.
    started.on('error', () => forget(started));
    started.on('exit', () => forget(started));
    return started;
  }

  function forget(ended: Worker): void {
    if (worker === ended) worker = null;
  }

  async function end(): Promise<void> {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  }

  function run<T>(
    { task, parse }: Task<T>,
    file: FileToRead,
    signal: AbortSignal,
    choosing: Choosing = {},
  ): Promise<Result<T>> {
    const thread = worker ?? start();
    worker = thread;
    lastId += 1;
    const id = lastId;
    thread.ref();
    return new Promise((resolve) => {
      const timer = setTimeout(() => stop(tooSlow(file, timeoutMs)), timeoutMs);

      function settle(result: Result<T>): void {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        thread.off('message', onMessage);
        thread.off('messageerror', onBadMessage);
        thread.off('error', onError);
        thread.off('exit', onExit);
        thread.unref();
        resolve(result);
      }
      function stop(result: Result<T>): void {
        settle(result);
        void end();
      }
      function onMessage(message: unknown): void {
        const answer = parse(message);
        if (!answer || answer.id !== id) stop(crashed(file, 'unexpected answer'));
        else settle(answer.result);
      }
      function onBadMessage(error: Error): void {
        stop(crashed(file, error.message));
      }
      function onError(error: unknown): void {
        stop(outOfMemory(error) ? tooMuchMemory(file) : crashed(file, String(error)));
      }
      function onExit(code: number): void {
        stop(crashed(file, `ended with code ${code}`));
      }
      function onAbort(): void {
        stop(cancelled(file));
      }

      thread.on('message', onMessage);
      thread.on('messageerror', onBadMessage);
      thread.on('error', onError);
      thread.on('exit', onExit);
      signal.addEventListener('abort', onAbort);
      thread.postMessage({ ...file, id, task, choosing } satisfies ReadOrder);
    });
  }

  return {
    read: (file, signal, choosing) => run(reading, file, signal, choosing),
    preview: (file, signal, choosing) => run(previewing, file, signal, choosing),
    list: (file, signal) => run(listing, file, signal),
    table: (file, signal) => run(tabling, file, signal),
    close: end,
  };
}

/** What a thread can be asked, and how its answer is understood; null where it is none. */
interface Task<T> {
  readonly task: ReadOrder['task'];
  readonly parse: (message: unknown) => { readonly id: number; readonly result: Result<T> } | null;
}
const reading: Task<ReadTranscript> = {
  task: 'read',
  parse: (message) => readAnswerSchema.safeParse(message).data ?? null,
};
const previewing: Task<ImportPreview> = {
  task: 'preview',
  parse: (message) => previewAnswerSchema.safeParse(message).data ?? null,
};
const listing: Task<ListedFiles> = {
  task: 'list',
  parse: (message) => listAnswerSchema.safeParse(message).data ?? null,
};
const tabling: Task<WorkbookTable> = {
  task: 'table',
  parse: (message) => tableAnswerSchema.safeParse(message).data ?? null,
};

export function cancelled(file: FileToRead): Result<never> {
  return fail('cancelled', `“${file.name}” was not read: the import was stopped.`);
}

function tooSlow(file: FileToRead, timeoutMs: number): Result<never> {
  const seconds = timeoutMs / 1000;
  return fail(
    'reader-timeout',
    `“${file.name}” could not be read within ${seconds} seconds, so reading was stopped.`,
  );
}

function tooMuchMemory(file: FileToRead): Result<never> {
  return fail(
    'reader-out-of-memory',
    `“${file.name}” needs more memory than a transcript may take, so reading was stopped.`,
  );
}

function crashed(file: FileToRead, reason: string): Result<never> {
  return fail('reader-crashed', `“${file.name}” broke the reader and was not imported.`, reason);
}

function outOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
