import type { ColumnsHow } from '../../../../../shared/model';
import { plainName } from '../../column-names';
import type { RowDocument, TableRow } from '../../document';
import { type Draft, DraftBuilder } from '../../draft';
import { warnOfLines } from '../../warnings';
import type { Flavour, Reading } from '../flavour';
import { joinCues } from '../join-cues';
import { bareName } from '../names';
import { restOf } from './left';
import { type Columns, findColumns } from './roles';
import { readTable, type Table } from './table';
import { numberCell, timeCell } from './times';

const fewestRows = 2;
const sureness = { names: 0.95, 'weak names': 0.82, contents: 0.6 } as const;

/** A table with one turn a row: columns for what is said and for who says it, or when. */
export const rowTurns: Flavour<RowDocument> = {
  recognise(document) {
    const table = readTable(document);
    const columns = table && findColumns(table);
    if (!table || !columns) return null;
    if (columns.by !== 'names' && table.rows.length < fewestRows) return null;
    const headless = table.header === null && columns.speaker !== null ? 0.15 : 0;
    const confidence = sureness[columns.by] + (columns.by === 'contents' ? headless : 0);
    return turnsReading(table, columns, confidence);
  },
};

/** Reads the rows of a table as turns, where it is known which column holds what. */
export function turnsReading(table: Table, columns: Columns, confidence: number): Reading {
  const flavour = flavourOf(table, columns);
  const joins = (columns.speaker === null && columns.start !== null) || flavour === fireflies;
  return {
    flavour,
    confidence,
    reason: reasonFor(table, columns),
    columns: chosenColumns(table, columns),
    read: () => (joins ? readParts(table, columns) : readRows(table, columns)),
  };
}

function chosenColumns({ header }: Table, { text, speaker, start, end }: Columns): ColumnsHow {
  return { by: 'turn columns', header: header !== null, text, speaker, start, end };
}

const fireflies = 'Fireflies table';

function flavourOf({ header }: Table, { speaker, start }: Columns): string {
  const names = header?.cells.map(plainName).filter((name) => name !== '') ?? [];
  if (names.join() === 'start,end,text') return 'Whisper TSV';
  if (names.includes('raw text') && names.includes('speaker name')) return fireflies;
  if (speaker !== null) return 'Table of turns';
  return start === null ? 'Rows' : 'Table of timed lines';
}

function reasonFor({ rows, columns: all }: Table, columns: Columns): string {
  const called = (at: number | null, what: string) => {
    if (at === null) return null;
    const name = all[at]?.name ?? '';
    return name === '' ? `column ${at + 1} for ${what}` : `“${name}” for ${what}`;
  };
  const roles = [
    called(columns.speaker, 'speakers'),
    called(columns.text, 'what is said'),
    called(columns.start, 'times'),
  ].filter((role) => role !== null);
  const unit = columns.start !== null && columns.unit === 1 ? ', in milliseconds' : '';
  return `${rows.length} rows, with ${roles.join(', ')}${unit}`;
}

/** Share of rows without a name from which an empty cell means "still the same". */
const oftenEmpty = 0.3;

function readRows(table: Table, columns: Columns): Draft {
  const builder = new DraftBuilder();
  const nameAt = speakerNames(table, columns);
  const empty = table.rows.filter((row) => cellOf(row, columns.speaker) === '').length;
  const goesOn = empty > table.rows.length * oftenEmpty;
  const unnamed: number[] = [];
  let speaker: string | null = null;
  for (const row of table.rows) {
    const name = nameAt(row);
    if (name === null && !goesOn) unnamed.push(row.number);
    speaker = name ?? (goesOn ? speaker : null);
    builder.open({ speaker, line: row.number, ...timesOf(row, columns) });
    builder.text(row.number, cellOf(row, columns.text));
  }
  builder.warn(warnOfLines(unnamed, 'A row names no speaker'));
  return withRest(builder.finish(), table, columns);
}

/** Numbers that stand for speakers become names. */
function speakerNames({ columns: all }: Table, { speaker }: Columns) {
  const numbered = speaker !== null && (all[speaker]?.numbers ?? 0) > 0.5;
  return (row: TableRow): string | null => {
    const name = bareName(cellOf(row, speaker));
    if (name === '') return null;
    return numbered && numberCell(name) !== null ? `Speaker ${name}` : name;
  };
}

/**
 * Rows that are parts of turns: with times and no names they are captions, which join at pauses and
 * sentences; sentences join to what one speaker says in a row.
 */
function readParts(table: Table, columns: Columns): Draft {
  const nameAt = speakerNames(table, columns);
  const utterances = table.rows.flatMap((row) => {
    const { startMs, endMs } = timesOf(row, columns);
    const text = cellOf(row, columns.text);
    if (text === '') return [];
    const cue = { line: row.number, id: '', startMs: startMs ?? 0, endMs, lines: [] };
    return [{ cue, speaker: nameAt(row), text, line: row.number }];
  });
  return withRest({ ...new DraftBuilder().finish(), turns: joinCues(utterances) }, table, columns);
}

function withRest(draft: Draft, table: Table, columns: Columns): Draft {
  return { ...draft, left: [...draft.left, ...restOf(table, usedBy(columns), columns.text)] };
}

function timesOf(row: TableRow, { start, end, duration, unit }: Columns) {
  const startMs = timeCell(cellOf(row, start), unit);
  const endAt = timeCell(cellOf(row, end), unit);
  const length = timeCell(cellOf(row, duration), unit);
  const endMs = endAt ?? (startMs !== null && length !== null ? startMs + length : null);
  return { startMs, endMs: startMs !== null && endMs !== null && endMs >= startMs ? endMs : null };
}

function usedBy({ text, speaker, start, end, duration }: Columns): ReadonlySet<number> {
  return new Set([text, speaker, start, end, duration].filter((at) => at !== null));
}

function cellOf({ cells }: TableRow, at: number | null): string {
  return at === null ? '' : (cells[at] ?? '');
}
