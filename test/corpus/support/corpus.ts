import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Real transcripts that lie beside the checkout. The project keeps no copy of them. */
export const corpus = resolve(import.meta.dirname, '../../../../shared/corpus');
export const corpusIsHere = existsSync(corpus);

/** Files of the corpus by their paths in it: `vtt/zoom_acdc174_raw.vtt`. */
export async function corpusFiles(): Promise<string[]> {
  const entries = await readdir(corpus, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.parentPath !== corpus)
    .map((entry) => join(entry.parentPath, entry.name).slice(corpus.length + 1))
    .sort();
}

export async function corpusBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(join(corpus, file)));
}
