import type { TableRow, Warning } from '../document';
import { cleanLines } from './clean';

/** Cleans texts of several lines each, line by line. `numberOf` gives the number of a text's place. */
export function cleanTexts(
  texts: readonly string[],
  numberOf: (index: number) => number,
): { readonly texts: readonly string[]; readonly warnings: readonly Warning[] } {
  const lines: string[] = [];
  const owners: number[] = [];
  texts.forEach((text, index) => {
    for (const line of text.split('\n')) {
      lines.push(line);
      owners.push(index);
    }
  });
  const cleaned = cleanLines(lines, (at) => numberOf(owners[at] ?? 0));
  let next = 0;
  const joined = texts.map((text) => {
    const from = next;
    next += text.split('\n').length;
    return cleaned.lines.slice(from, next).join('\n');
  });
  return { texts: joined, warnings: cleaned.warnings };
}

/** Cells without characters that nobody wrote; `warnings` say in which rows they stood. */
export function cleanRows(rows: readonly TableRow[]): {
  readonly rows: TableRow[];
  readonly warnings: readonly Warning[];
} {
  const owners = rows.flatMap(({ number, cells }) => cells.map(() => number));
  const cleaned = cleanTexts(
    rows.flatMap(({ cells }) => cells.map((cell) => cell.replace(/\r\n?/g, '\n'))),
    (at) => owners[at] ?? 0,
  );
  let next = 0;
  const clean = rows.map(({ number, cells }) => {
    const from = next;
    next += cells.length;
    return { number, cells: cleaned.texts.slice(from, next).map((cell) => cell.trim()) };
  });
  return { rows: clean, warnings: cleaned.warnings };
}
