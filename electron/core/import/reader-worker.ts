import { parentPort } from 'node:worker_threads';
import { fail } from '../../../shared/result';
import { loadFile, reasonOf } from './load-file';
import { readTranscript } from './read-transcript';
import { type ReadAnswer, type ReadOrder, readOrderSchema } from './worker-messages';

/** The reader's thread: one order in, one answer out. It holds nothing between files. */
parentPort?.on('message', (message: unknown) => {
  const order = readOrderSchema.parse(message);
  void answer(order).then((given) => {
    const transfer =
      given.result.ok && given.result.value.bytes.buffer instanceof ArrayBuffer
        ? [given.result.value.bytes.buffer]
        : [];
    parentPort?.postMessage(given, transfer);
  });
});

async function answer(order: ReadOrder): Promise<ReadAnswer> {
  const { id, name } = order;
  try {
    const loaded = await loadFile(order);
    if (!loaded.ok) return { id, result: loaded };
    const { bytes, sha256 } = loaded.value;
    const parsed = await readTranscript(name, bytes);
    if (!parsed.ok) return { id, result: parsed };
    return { id, result: { ok: true, value: { bytes, sha256, parsed: parsed.value } } };
  } catch (error) {
    return { id, result: fail('reader-crashed', `“${name}” could not be read.`, reasonOf(error)) };
  }
}
