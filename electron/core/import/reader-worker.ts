import { parentPort } from 'node:worker_threads';
import { fail, ok, type Result } from '../../../shared/result';
import { listArchive } from './archive-folder';
import { loadFile, reasonOf } from './load-file';
import { readTranscript } from './read-transcript';
import {
  type FileToRead,
  type ListAnswer,
  type ReadAnswer,
  type ReadTranscript,
  readOrderSchema,
} from './worker-messages';

/** The reader's thread: one order in, one answer out. It holds nothing between files. */
parentPort?.on('message', (message: unknown) => {
  const { id, task, ...file } = readOrderSchema.parse(message);
  if (task === 'list') {
    void guarded(file, () => listArchive(file)).then((result) => {
      parentPort?.postMessage({ id, result } satisfies ListAnswer);
    });
    return;
  }
  void guarded(file, () => read(file)).then((result) => {
    const transfer =
      result.ok && result.value.bytes.buffer instanceof ArrayBuffer
        ? [result.value.bytes.buffer]
        : [];
    parentPort?.postMessage({ id, result } satisfies ReadAnswer, transfer);
  });
});

async function read(file: FileToRead): Promise<Result<ReadTranscript>> {
  const loaded = await loadFile(file);
  if (!loaded.ok) return loaded;
  const { bytes, sha256 } = loaded.value;
  const parsed = await readTranscript(file.name, bytes);
  return parsed.ok ? ok({ bytes, sha256, parsed: parsed.value }) : parsed;
}

async function guarded<T>(
  { name }: FileToRead,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return fail('reader-crashed', `“${name}” could not be read.`, reasonOf(error));
  }
}
