import { basename } from 'node:path';
import { attributeSchema, type PeopleTableWarning } from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import { nameKey } from '../../../shared/text/name-key';
import { findDelimiter, type Row, readDelimited } from './formats/delimited';
import type { Reader } from './reader';
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

/**
 * Separated values are read here; a workbook by the reader, in its thread. Fails with
 * `file-too-large`, `not-a-table`, or as `loadFile` and the reader do.
 */
export async function readPeopleFile(
  path: string,
  reader: Pick<Reader, 'table'>,
): Promise<Result<PeopleFile>> {
  const name = basename(path);
  const loaded = await loadTableText(path, 'a table of people');
  if (!loaded.ok) return loaded;
  const isText = loaded.value !== null && !loaded.value.startsWith('PK\u0003\u0004');
  const table = isText ? separated(name, loaded.value ?? '') : await workbook(path, name, reader);
  if (!table.ok) return table;
  const { rows, said } = table.value;
  const [head, ...body] = rows;
  if (!head || body.length === 0) return notATable(name, 'it has no rows below its first');
  if (body.length > most.rows) return notATable(name, `it has more than ${most.rows} rows`);
  if (head.cells.length > most.columns) {
    return notATable(name, `it has more than ${most.columns} columns`);
  }
  const named = namedColumns(head);
  const whole = wholeRows(body, head.cells.length);
  const others = said.map((message) => ({ line: 0, column: null, message }));
  return ok({
    name,
    head: head.cells,
    columns: named.columns,
    rows: whole.rows,
    warnings: [...others, ...named.warnings, ...whole.warnings],
  });
}

interface TableOfPeople {
  readonly rows: readonly Row[];
  /** About the file as a whole. */
  readonly said: readonly string[];
}

function separated(name: string, written: string): Result<TableOfPeople> {
  const delimiter = findDelimiter(written);
  if (delimiter === null)
    return notATable(name, 'its lines do not agree on how many cells they have');
  // The line break stays, so that lines keep their numbers.
  const text = written.replace(/^sep=.(?=[\r\n])/i, '');
  const { rows, unclosed } = readDelimited(text, { delimiter, quotes: true, most: most.rows + 2 });
  if (unclosed !== null) {
    return notATable(name, `the quotation mark on line ${unclosed} is never closed`);
  }
  return ok({ rows, said: [] });
}

/** The cells that a sheet leaves out at the end of a row are empty ones. */
async function workbook(
  path: string,
  name: string,
  reader: Pick<Reader, 'table'>,
): Promise<Result<TableOfPeople>> {
  const read = await reader.table({ path, name }, new AbortController().signal);
  if (!read.ok) {
    const isOther =
      read.failure.code === 'not-a-transcript' || read.failure.code === 'not-supported';
    return isOther ? notATable(name, 'it is neither text nor a workbook') : read;
  }
  const { rows, warnings } = read.value;
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const width = (filled[0]?.cells.findLastIndex((cell) => cell !== '') ?? -1) + 1;
  return ok({
    rows: filled.map(({ number, cells }, at) => ({
      number,
      cells:
        at === 0
          ? cells.slice(0, width)
          : Array.from(
              { length: Math.max(width, cells.length) },
              (_, column) => cells[column] ?? '',
            ),
    })),
    said: warnings,
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
