import { parentPort } from 'node:worker_threads';
import type { ImportPreview } from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import { listArchive } from './archive-folder';
import { loadFile, reasonOf } from './load-file';
import { previewTranscript } from './preview';
import { readTranscript } from './read-transcript';
import { readWorkbookTable, type WorkbookTable } from './table-rows';
import {
  type Choosing,
  type FileToRead,
  type ListAnswer,
  type PreviewAnswer,
  type ReadAnswer,
  type ReadTranscript,
  readOrderSchema,
  type TableAnswer,
} from './worker-messages';

/**
 * Parsers leave promises of their own unheard when a damaged file trips them up (pdf.js does so for
 * places of objects), which would end the thread. The promise that they gave us still settles, and
 * says how the file ended.
 */
process.on('unhandledRejection', () => undefined);

/** The reader's thread: one order in, one answer out. It holds nothing between files. */
parentPort?.on('message', (message: unknown) => {
  const { id, task, choosing, ...file } = readOrderSchema.parse(message);
  if (task === 'list') {
    void guarded(file, () => listArchive(file)).then((result) => {
      parentPort?.postMessage({ id, result } satisfies ListAnswer);
    });
    return;
  }
  if (task === 'table') {
    void guarded(file, () => table(file)).then((result) => {
      parentPort?.postMessage({ id, result } satisfies TableAnswer);
    });
    return;
  }
  if (task === 'preview') {
    void guarded(file, () => preview(file, choosing)).then((result) => {
      parentPort?.postMessage({ id, result } satisfies PreviewAnswer);
    });
    return;
  }
  void guarded(file, () => read(file, choosing)).then((result) => {
    const transfer =
      result.ok && result.value.bytes.buffer instanceof ArrayBuffer
        ? [result.value.bytes.buffer]
        : [];
    parentPort?.postMessage({ id, result } satisfies ReadAnswer, transfer);
  });
});

async function preview(file: FileToRead, choosing: Choosing): Promise<Result<ImportPreview>> {
  const loaded = await loadFile(file);
  return loaded.ok ? previewTranscript(file.name, loaded.value.bytes, choosing) : loaded;
}

async function table(file: FileToRead): Promise<Result<WorkbookTable>> {
  const loaded = await loadFile(file);
  return loaded.ok ? readWorkbookTable(file.name, loaded.value.bytes) : loaded;
}

async function read(file: FileToRead, choosing: Choosing): Promise<Result<ReadTranscript>> {
  const loaded = await loadFile(file);
  if (!loaded.ok) return loaded;
  const { bytes, sha256 } = loaded.value;
  const parsed = await readTranscript(file.name, bytes, choosing);
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
