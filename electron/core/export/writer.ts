import { Worker } from 'node:worker_threads';
import type { BriefDocument, BriefFormat } from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import { type WriteOrder, writtenSchema } from './writer-messages';

/** Turns a brief into the bytes of a file. */
export interface Writer {
  /** Never rejects. Fails with `cancelled` (the signal) or `writer-crashed`. */
  write(
    document: BriefDocument,
    format: BriefFormat,
    signal: AbortSignal,
  ): Promise<Result<Uint8Array>>;
}

/**
 * Writes each brief in a thread of its own, which ends with it: a long one holds up no call of the
 * window meanwhile, can be stopped at any moment, and leaves no large library in memory.
 * `workerUrl` is the built `writer-worker.ts`: a file URL or an absolute path.
 */
export function createWriter(workerUrl: URL | string): Writer {
  return {
    write: (document, format, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve(stopped());
        const thread = new Worker(workerUrl, {
          workerData: { document, format } satisfies WriteOrder,
          execArgv: [],
        });
        const settle = (result: Result<Uint8Array>) => {
          signal.removeEventListener('abort', onAbort);
          resolve(result);
          void thread.terminate();
        };
        const onAbort = () => settle(stopped());
        signal.addEventListener('abort', onAbort, { once: true });
        thread.on('message', (message: unknown) => {
          const written = writtenSchema.safeParse(message);
          settle(written.success ? ok(written.data) : crashed('unexpected answer'));
        });
        thread.on('messageerror', (error) => settle(crashed(error.message)));
        thread.on('error', (error) => settle(crashed(String(error))));
        // The first that is told counts: after an answer this one says nothing more.
        thread.on('exit', (code) => settle(crashed(`ended with code ${code}`)));
      }),
  };
}

/** Writes in the caller's own thread, for programs in which nothing else waits meanwhile. */
export const plainWriter: Writer = {
  write: async (document, format, signal) => {
    if (signal.aborted) return stopped();
    const { writeBrief } = await import('./write-brief');
    return ok(await writeBrief(document, format));
  },
};

function stopped(): Result<never> {
  return fail('cancelled', 'Stopped. No brief was written.');
}

function crashed(reason: string): Result<never> {
  return fail('writer-crashed', 'The brief could not be written.', reason);
}
