import { readSync } from 'node:fs';

/** Words with fewer UTF-8 bytes than this stand in any large file by chance. */
export const fewestBytes = 4;
const chunkBytes = 4 * 1024 * 1024;

/**
 * Those of the words whose UTF-8 bytes stand anywhere in an open file, read once from its start to
 * its end, also across what is read at a time. Shorter words than `fewestBytes` are not looked for.
 * In slices, one for each stretch that is read.
 */
export function* findBytes(file: number, words: Iterable<string>): Generator<void, Set<string>> {
  const needles = new Needles(words);
  const chunk = Buffer.alloc(needles.longest + chunkBytes);
  let kept = 0;
  let position = 0;
  for (;;) {
    const read = readSync(file, chunk, kept, chunkBytes, position);
    if (read === 0) return needles.found;
    position += read;
    const end = kept + read;
    needles.searchIn(chunk.subarray(0, end));
    kept = Math.min(needles.longest, end);
    chunk.copy(chunk, 0, end - kept, end);
    yield;
  }
}

/** Looks for all words at once: their first two bytes say which of them may stand at a place. */
class Needles {
  readonly found = new Set<string>();
  readonly longest: number;
  readonly #byStart = new Map<number, { word: string; bytes: Buffer }[]>();
  /** For each value of two bytes, whether a word starts with them. Small, to stay near at hand. */
  readonly #starts = new Uint8Array(1 << 16);

  constructor(words: Iterable<string>) {
    let longest = 0;
    for (const word of words) {
      const bytes = Buffer.from(word, 'utf8');
      if (bytes.length < fewestBytes) continue;
      longest = Math.max(longest, bytes.length);
      const start = bytes.readUInt16BE(0);
      this.#starts[start] = 1;
      const same = this.#byStart.get(start);
      if (same) same.push({ word, bytes });
      else this.#byStart.set(start, [{ word, bytes }]);
    }
    this.longest = longest;
  }

  searchIn(bytes: Buffer): void {
    let start = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      start = ((start << 8) | (bytes[at] ?? 0)) & 0xffff;
      if (this.#starts[start] === 0 || at === 0) continue;
      for (const { word, bytes: needle } of this.#byStart.get(start) ?? []) {
        const from = at - 1;
        // The third byte first: to compare all of them costs a call.
        if (bytes[from + 2] !== needle[2]) continue;
        if (bytes.compare(needle, 0, needle.length, from, from + needle.length) === 0) {
          this.found.add(word);
        }
      }
    }
  }
}
