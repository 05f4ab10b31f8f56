import type { Left } from '../../document';
import type { Table } from './table';

/**
 * What of a table is no turn: rows above it, names of columns, and column by column what the
 * columns that are not used hold. Where a column `text` is given, a cell that repeats what stands
 * there in its row is nothing of its own.
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
    const lines: number[] = [];
    const texts: string[] = [];
    cells.forEach((cell, index) => {
      const row = table.rows[index];
      if (cell === '' || !row || (text !== null && row.cells[text] === cell)) return;
      lines.push(row.number);
      texts.push(cell);
    });
    const what = name === '' ? `column ${at + 1}` : `column “${shortName(name)}”`;
    if (texts.length > 0) left.push({ what, lines, text: texts.join('\n') });
  });
  return left;
}

const longestName = 60;

export function shortName(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length > longestName ? `${line.slice(0, longestName).trimEnd()}…` : line;
}
