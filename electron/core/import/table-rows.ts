import { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/result';
import { openFile } from './formats';

/** The table in a workbook: the rows of its wordiest sheet, and what is to be said of the others. */
export const workbookTableSchema = z.object({
  rows: z.array(z.object({ number: z.int(), cells: z.array(z.string()) })),
  warnings: z.array(z.string()),
});
export type WorkbookTable = Readonly<z.infer<typeof workbookTableSchema>>;

/** One more than any table that core takes: it says itself that there are too many. */
const mostRows = 20_000;
const mostCells = 2_000_000;

/** Fails with `not-a-table` where the file is no workbook, with `file-too-large`, or as opening does. */
export async function readWorkbookTable(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<WorkbookTable>> {
  const opened = await openFile(name, bytes);
  if (!opened.ok) return opened;
  const { document, warnings } = opened.value;
  if (document.kind !== 'rows') {
    return fail('not-a-table', `“${name}” is no table: neither separated values nor a workbook.`);
  }
  const cells = document.rows.reduce((sum, row) => sum + row.cells.length, 0);
  if (cells > mostCells) return fail('file-too-large', `“${name}” has too many cells for a table.`);
  return ok({
    rows: document.rows
      .slice(0, mostRows)
      .map((row) => ({ number: row.number, cells: [...row.cells] })),
    warnings: warnings.map(({ message }) => message),
  });
}
