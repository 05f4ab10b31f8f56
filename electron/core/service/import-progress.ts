import { stat } from 'node:fs/promises';
import type { ProgressEvent } from '../../../shared/contract';
import type { FileToRead } from '../import/reader';

/** How far an import is: files and words that are in, and how much they are of all. */
export type ImportProgress = Required<Omit<ProgressEvent, 'type' | 'workId'>>;

/** A small file takes as long as so many bytes do: it is opened, hashed and written too. */
const bytesOfAnyFile = 20_000;

/** Tells how far an import of these files is, once so many of them, with so many words, are done. */
export async function progressOver(
  files: readonly FileToRead[],
): Promise<(done: number, words: number) => ImportProgress> {
  const amounts = await Promise.all(
    files.map(async (file) => bytesOfAnyFile + (await sizeOf(file))),
  );
  const before = [0];
  for (const amount of amounts) before.push((before.at(-1) ?? 0) + amount);
  return (done, words) => ({
    done,
    total: files.length,
    item: files[done]?.name ?? null,
    words,
    amount: { done: before[done] ?? 0, item: amounts[done] ?? 0, all: before.at(-1) ?? 0 },
  });
}

/** In bytes; nothing where there is no such file, which takes no time. */
async function sizeOf({ path, entry, bytes }: FileToRead): Promise<number> {
  const known = entry?.size ?? bytes?.length;
  if (known !== undefined) return known;
  const found = await stat(path).catch(() => null);
  return found?.size ?? 0;
}
