import type { CoreEvent, CoreMethod, CoreParams, CoreResult } from '../../shared/contract';
import { fail, ok, type Result } from '../../shared/result';
import type { StudyContext } from './context';
import { createStudy, openStudy } from './db/study-file';
import { plainWriter, type Writer } from './export/writer';
import type { Reader } from './import/reader';
import { answer, route } from './router';
import { createSketches } from './sketches';
import { createWorks } from './works';

export interface CoreOptions {
  readonly path: string;
  /** True makes the study and refuses a file that is there; false opens one. */
  readonly create: boolean;
  readonly reader: Reader;
  /** Without one, core writes briefs in its own thread. */
  readonly writer?: Writer;
  /** The first coder of a study that is made. */
  readonly coderName?: string;
}

/** One study, open, with all that can be asked of it. */
export interface Core {
  readonly path: string;
  /** A call from outside: method and parameters are checked. Never rejects. */
  call(method: string, params: unknown): Promise<Result<unknown>>;
  /** A call from code of ours. */
  callTyped<M extends CoreMethod>(method: M, params: CoreParams<M>): Promise<Result<CoreResult<M>>>;
  /** What happens in the study. Returns what ends the subscription. */
  onEvent(listener: (event: CoreEvent) => void): () => void;
  /** Forgets what was done, for good: the study begins as it stands. */
  forgetHistory(): Result<null>;
  /** What is wrong with the study's file, a line each; none when it is sound. Reads all of it. */
  problems(): string[];
  /** Stops long work, lets calls that run end, and closes the study. The reader is its owner's. */
  close(): Promise<void>;
}

/** Opens or makes a study. Fails as `openStudy` and `createStudy` do. */
export function openCore(options: CoreOptions): Result<Core> {
  const { path, create, reader, writer = plainWriter, coderName = 'Researcher' } = options;
  const opened = create ? createStudy(path, coderName) : openStudy(path);
  if (!opened.ok) return opened;
  const file = opened.value;
  const listeners = new Set<(event: CoreEvent) => void>();
  const running = new Set<Promise<unknown>>();
  const works = createWorks();

  const emit = (event: CoreEvent) => {
    for (const listener of listeners) listener(event);
  };
  file.onTouched((touched) => {
    emit({ type: 'changed', ...touched, history: file.history() });
  });
  let under = 0;
  /** Set while a call has the study to itself. */
  let busy: Promise<void> | null = null;
  const alone: StudyContext['alone'] = async (work) => {
    if (under > 1) return work(false);
    const { promise, resolve } = Promise.withResolvers<void>();
    busy = promise;
    try {
      return await work(true);
    } finally {
      busy = null;
      resolve();
    }
  };
  const study: StudyContext = {
    ...file,
    reader,
    writer,
    works,
    alone,
    emit,
    sketches: createSketches(),
  };

  let closed = false;
  /** Runs a call unless the study is closed, and lets `close` wait for it. */
  const run = async <T>(method: string, call: () => Promise<Result<T>>): Promise<Result<T>> => {
    while (busy !== null && method !== 'work.cancel') await busy;
    if (closed) return fail('study-closed', 'The study has been closed.');
    under += 1;
    const answered = call();
    running.add(answered);
    try {
      return await answered;
    } finally {
      under -= 1;
      running.delete(answered);
    }
  };

  return ok({
    path,
    call: (method, params) => run(method, () => route(study, method, params)),
    callTyped: (method, params) => run(method, () => answer(study, method, params)),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    forgetHistory: () => file.forgetHistory(),
    problems: () => file.problems(),
    close: async () => {
      closed = true;
      await works.stop();
      await Promise.all(running);
      file.close();
    },
  });
}
