import type { Left } from '../../document';
import type { Table } from './table';

/**
 * What of a table is no turn: rows above it, names of columns, and column by column what the
 * columns that are not used hold. Where a column `text` is given, a column that has its letters in
 * nearly every row repeats it: only the cells that differ are of its own.
 */
export function restOf(
  table: Table,
  used: ReadonlySet<number>,
  text: number | null = null,
): Left[] {
  const left: Left[] = table.above.map(({ number, cells }) => ({
    what: 'above the table',
    lines: [number],
    text: cells.filter((cell) => cell !== '').join('\t'),
  }));
  const names = table.header?.cells.filter((cell) => cell !== '') ?? [];
  if (table.header && names.length > 0) {
    left.push({ what: 'column names', lines: [table.header.number], text: names.join('\t') });
  }
  table.columns.forEach(({ name, cells }, at) => {
    if (used.has(at)) return;
    const own = ownCells(cells, text === null ? [] : (table.columns[text]?.cells ?? []));
    if (own.length === 0) return;
    left.push({
      what: name === '' ? `column ${at + 1}` : `column “${shortName(name)}”`,
      lines: own.map((index) => table.rows[index]?.number ?? 0),
      text: own.map((index) => cells[index]).join('\n'),
    });
  });
  return left;
}

const mostRepeat = 0.9;

/** Indices of the filled cells that do not repeat what stands beside them. */
function ownCells(cells: readonly string[], texts: readonly string[]): number[] {
  const filled = cells.flatMap((cell, index) => (cell === '' ? [] : [index]));
  const differ = filled.filter((index) => letters(cells[index]) !== letters(texts[index]));
  return differ.length <= filled.length * (1 - mostRepeat) ? differ : filled;
}

function letters(text = ''): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') || text;
}

const longestName = 60;

export function shortName(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length > longestName ? `${line.slice(0, longestName).trimEnd()}…` : line;
}
