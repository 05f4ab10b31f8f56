import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { z } from 'zod';

/**
 * A thread that does to files what their converter does, and nothing else: no turns, no speakers,
 * nothing kept. It is built by itself, so that it starts with as little as it can.
 */
const orderSchema = z.object({ kind: z.enum(['docx', 'pdf']), paths: z.array(z.string()) });

parentPort?.on('message', (message: unknown) => {
  const { kind, paths } = orderSchema.parse(message);
  void (kind === 'docx' ? withMammoth(paths) : withPdfJs(paths)).then((letters) =>
    parentPort?.postMessage(letters),
  );
});

async function withMammoth(paths: readonly string[]): Promise<number> {
  const { default: mammoth } = await import('mammoth');
  let letters = 0;
  for (const path of paths) {
    const { value } = await mammoth.extractRawText({ buffer: readFileSync(path) });
    letters += value.length;
  }
  return letters;
}

async function withPdfJs(paths: readonly string[]): Promise<number> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  let letters = 0;
  for (const path of paths) {
    const document = await getDocumentProxy(new Uint8Array(readFileSync(path)));
    const { text } = await extractText(document, { mergePages: true });
    letters += text.length;
    await document.loadingTask.destroy();
  }
  return letters;
}
