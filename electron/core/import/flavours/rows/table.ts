import { roleOf } from '../../column-names';
import type { RowDocument, TableRow } from '../../document';
import { type ColumnProfile, profileOf } from './profile';
import { clockCell, numberCell } from './times';

/** A table with its parts told apart. */
export interface Table {
  /** Rows above the names of the columns: a title, a date. */
  readonly above: readonly TableRow[];
  /** The row with the columns' names; null where the first row is one like the others. */
  readonly header: TableRow | null;
  readonly rows: readonly TableRow[];
  readonly columns: readonly ColumnProfile[];
}

const mostAbove = 10;
const mostColumns = 1000;

/**
 * Null when there is no table: less than two columns, or nothing but names of columns. `named` says
 * whether the first full row names the columns, where that is known.
 */
export function readTable({ rows }: RowDocument, named?: boolean): Table | null {
  const filledRows = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const width = Math.min(mostColumns, widthOf(filledRows));
  if (width < 2) return null;
  let first = 0;
  while (first < mostAbove && isAbove(filledRows[first], width)) first += 1;
  const candidate = filledRows[first];
  const below = filledRows.slice(first + 1);
  const header = candidate && (named ?? isHeader(candidate, below)) ? candidate : null;
  const body = header ? below : filledRows.slice(first);
  if (body.length === 0) return null;
  const columns = Array.from({ length: width }, (_, at) =>
    profileOf(
      header?.cells[at] ?? '',
      body.map(({ cells }) => cells[at] ?? ''),
    ),
  );
  return { above: filledRows.slice(0, first), header, rows: body, columns };
}

/** Columns that more than a stray row has. */
function widthOf(rows: readonly TableRow[]): number {
  const counts: number[] = [];
  for (const { cells } of rows) {
    cells.forEach((cell, at) => {
      if (cell !== '') counts[at] = (counts[at] ?? 0) + 1;
    });
  }
  return counts.length;
}

/** One filled cell where the others have several. */
function isAbove(row: TableRow | undefined, width: number): boolean {
  return width > 1 && row !== undefined && row.cells.filter((cell) => cell !== '').length === 1;
}

const looksAt = 300;

/** Names of columns are no numbers or times, and stand nowhere in their columns again. */
function isHeader({ cells }: TableRow, below: readonly TableRow[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const known = filled.filter((cell) => roleOf(cell)?.sure).length;
  if (known >= 2) return true;
  const typed = (cell: string) => clockCell(cell) !== null || numberCell(cell) !== null;
  if (filled.some(typed) || below.length === 0) return false;
  const again = cells.some(
    (cell, at) =>
      cell !== '' && below.slice(0, looksAt).some((row) => (row.cells[at] ?? '') === cell),
  );
  return !again;
}
