import { clock, clockToMs } from '../times';

/** A time inside speech: `offset` in the text without stamps, where the words it holds for begin. */
export interface Stamp {
  readonly offset: number;
  readonly ms: number;
}

export interface Unstamped {
  readonly text: string;
  readonly stamps: readonly Stamp[];
}

const anywhere = new RegExp(
  String.raw`\\?\[\s*(${clock})\s*\\?\]|\{(${clock})\}|<(${clock})>|#(${clock})#|^\((${clock})\)|\((\d{1,2}:\d{2}:\d{2})\)`,
  'g',
);

/**
 * Takes times in brackets out of a line of speech: `[00:06:20]`, `\[07:46\]` as Markdown escapes
 * it, `#00:01:16-1#`, `(00:12:34)`. A bracket with words in it (`[unintelligible 00:42]`) stays.
 */
export function takeStamps(text: string): Unstamped {
  if (!/\d:\d\d/.test(text) || !/[[{<#(]/.test(text)) return { text, stamps: [] };
  const stamps: Stamp[] = [];
  let clean = '';
  let from = 0;
  for (const found of text.matchAll(anywhere)) {
    const ms = clockToMs(found.slice(1).find((group) => group !== undefined) ?? '');
    if (ms === null) continue;
    clean += text.slice(from, found.index);
    from = found.index + found[0].length;
    // One of the two spaces around the stamp goes with it.
    if ((clean === '' || /\s$/.test(clean)) && /\s/.test(text.charAt(from))) from += 1;
    stamps.push({ offset: clean.length, ms });
  }
  return { text: clean + text.slice(from), stamps };
}
