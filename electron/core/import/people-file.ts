import { basename } from 'node:path';
import { attributeSchema, type PeopleTableWarning } from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import { nameKey } from '../../../shared/text/name-key';
import { findDelimiter, type Row, readDelimited } from './formats/delimited';
import { loadTableText } from './table-text';

/** A table of people as its file has it. */
export interface PeopleFile {
  readonly name: string;
  /** Cells of the first row. */
  readonly head: readonly string[];
  /** Columns whose names can be an attribute's; no two are equal. */
  readonly columns: readonly { readonly index: number; readonly header: string }[];
  /** Rows with as many cells as the head. */
  readonly rows: readonly Row[];
  readonly warnings: readonly PeopleTableWarning[];
}

const most = { rows: 10_000, columns: 500 } as const;

/** Fails with `file-too-large`, `not-a-table`, or as `loadFile` does. */
export async function readPeopleFile(path: string): Promise<Result<PeopleFile>> {
  const name = basename(path);
  const loaded = await loadTableText(path, 'a table of people');
  if (!loaded.ok) return loaded;
  if (loaded.value === null) return notATable(name, 'it is not text');
  const delimiter = findDelimiter(loaded.value);
  if (delimiter === null)
    return notATable(name, 'its lines do not agree on how many cells they have');
  // The line break stays, so that lines keep their numbers.
  const text = loaded.value.replace(/^sep=.(?=[\r\n])/i, '');
  const { rows, unclosed } = readDelimited(text, { delimiter, quotes: true, most: most.rows + 2 });
  const [head, ...body] = rows;
  if (unclosed !== null) {
    return notATable(name, `the quotation mark on line ${unclosed} is never closed`);
  }
  if (!head || body.length === 0) return notATable(name, 'it has no rows below its first');
  if (body.length > most.rows) return notATable(name, `it has more than ${most.rows} rows`);
  if (head.cells.length > most.columns) {
    return notATable(name, `it has more than ${most.columns} columns`);
  }
  const named = namedColumns(head);
  const whole = wholeRows(body, head.cells.length);
  return ok({
    name,
    head: head.cells,
    columns: named.columns,
    rows: whole.rows,
    warnings: [...named.warnings, ...whole.warnings],
  });
}

export function notATable(name: string, why: string) {
  return fail('not-a-table', `“${name}” could not be read as a table of people: ${why}.`);
}

function namedColumns({ number: line, cells }: Row) {
  const columns: PeopleFile['columns'][number][] = [];
  const warnings: PeopleTableWarning[] = [];
  for (const [index, cell] of cells.entries()) {
    const name = attributeSchema.shape.name.safeParse(cell);
    const same = columns.find(({ header }) => nameKey(header) === nameKey(cell));
    if (name.success && !same) {
      columns.push({ index, header: name.data });
      continue;
    }
    const why = same
      ? `has the name of column ${same.index + 1}, “${same.header}”`
      : cell === ''
        ? 'has no name'
        : 'has too long a name';
    warnings.push({ line, column: null, message: `Column ${index + 1} ${why}: it stays out.` });
  }
  return { columns, warnings };
}

/** A row with a cell too many or too few has its values in wrong columns. */
function wholeRows(body: readonly Row[], width: number) {
  const rows: Row[] = [];
  const warnings: PeopleTableWarning[] = [];
  for (const { number, cells } of body) {
    if (cells.every((cell) => cell === '')) continue;
    const last = cells.findLastIndex((cell) => cell !== '');
    const kept = cells.slice(0, Math.max(width, last + 1));
    if (kept.length === width) rows.push({ number, cells: kept });
    else {
      const message = `The row has ${kept.length} cells and the first row ${width}.`;
      warnings.push({ line: number, column: null, message });
    }
  }
  return { rows, warnings };
}
