import { fail, ok, type Result } from '../../../../shared/result';
import type { Left, TableRow, Warning } from '../document';
import { maxLines } from '../limits';
import { cleanRows } from '../text/clean-texts';
import type { OpenedFile } from './format';

/** A sheet of a workbook, as it was read. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly TableRow[];
}

/** A text may stand in a million cells without taking more room; joined, it would. */
const mostCharacters = 64 * 1024 * 1024;
/** Share of the words of the sheet that is read, from which another one is worth a warning. */
const worthSaying = 0.2;

/**
 * A workbook as a table: the sheet that holds the most text is read, and the others are listed as
 * left out, with a warning when one of them holds much of it too.
 */
export function documentOfSheets(
  name: string,
  sheets: readonly Sheet[],
  encoding: string,
): Result<OpenedFile> {
  const sized = sheets.map((sheet) => ({ sheet, size: sizeOf(sheet) }));
  if (sized.reduce((sum, { size }) => sum + size, 0) > mostCharacters) {
    return fail('archive-too-large', `“${name}” was refused because it unpacks to too much.`);
  }
  const visible = sized.filter(({ sheet }) => !sheet.hidden);
  const [first, ...others] = (visible.length > 0 ? visible : sized).sort((a, b) => b.size - a.size);
  if (!first || first.size === 0) {
    return fail('empty-transcript', `“${name}” holds no words of a transcript.`);
  }
  if (first.sheet.rows.length > maxLines) {
    return fail('file-too-large', `“${name}” has more than ${maxLines} rows.`);
  }
  const { rows, warnings } = cleanRows(first.sheet.rows);
  const large = others.filter(({ size }) => size > first.size * worthSaying);
  return ok({
    document: { kind: 'rows', unit: 'row', rows },
    encoding,
    left: sheets.filter((sheet) => sheet !== first.sheet).flatMap(leftOf),
    warnings: [...warnings, ...large.map(({ sheet }) => warningOf(first.sheet, sheet))],
  });
}

function sizeOf({ rows }: Sheet): number {
  let size = 0;
  for (const { cells } of rows) for (const cell of cells) size += cell.length;
  return size;
}

function leftOf({ name, hidden, rows }: Sheet): Left[] {
  const text = rows.map(({ cells }) => cells.filter((cell) => cell !== '').join('\t')).join('\n');
  if (text.trim() === '') return [];
  return [{ what: `${hidden ? 'hidden sheet' : 'sheet'} “${name}”`, lines: [], text }];
}

function warningOf(read: Sheet, other: Sheet): Warning {
  return {
    line: 0,
    message: `Only the sheet “${read.name}” was read. “${other.name}” holds text too: save it as a file of its own to import it.`,
  };
}
