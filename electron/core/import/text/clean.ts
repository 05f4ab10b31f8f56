import type { Warning } from '../document';
import { present, warnOfLines } from '../warnings';

/**
 * Characters that no one said: soft hyphens, byte-order marks inside the text, and control
 * characters. Tabs stay, and so do the joiners and marks that right-to-left scripts and emoji need.
 */
const unwanted = /[[\p{Cc}--[\t]]\u00ad\ufeff]/gv;

export interface CleanLines {
  readonly lines: readonly string[];
  readonly warnings: readonly Warning[];
}

/**
 * Takes unwanted characters out of the lines and says where, and where characters were unreadable.
 * `numberOf` gives the number by which people know the line at an index.
 */
export function cleanLines(
  lines: readonly string[],
  numberOf: (index: number) => number = (index) => index + 1,
): CleanLines {
  const nul: number[] = [];
  const hyphen: number[] = [];
  const other: number[] = [];
  const unreadable: number[] = [];
  const cleaned = lines.map((line, index) => {
    if (line.includes('\ufffd')) unreadable.push(numberOf(index));
    // `search` ignores the pattern's state, unlike `test`.
    if (line.search(unwanted) < 0) return line;
    const found: readonly string[] = line.match(unwanted) ?? [];
    if (found.includes('\0')) nul.push(numberOf(index));
    if (found.includes('\u00ad')) hyphen.push(numberOf(index));
    if (found.some((character) => character !== '\0' && character !== '\u00ad')) {
      other.push(numberOf(index));
    }
    return line.replace(unwanted, '');
  });
  return {
    lines: cleaned,
    warnings: present([
      warnOfLines(unreadable, 'Characters that could not be read are shown as \ufffd'),
      warnOfLines(nul, 'NUL characters were taken out'),
      warnOfLines(hyphen, 'Soft hyphens were taken out'),
      warnOfLines(other, 'Control characters were taken out'),
    ]),
  };
}
