import { basename } from 'node:path';
import type { ImportReport } from '../../../shared/model';
import { asPlainText, type CsvCell, writeCsv } from './csv';

const header = [
  'file',
  'status',
  'flavour',
  'confidence',
  'chosen by',
  'encoding',
  'words',
  'turns',
  'speakers',
  'left-out lines',
  'left out',
  'warnings',
  'warned of',
  'error',
  'path',
];

/** Cells of spreadsheets hold 32,767 characters; longer ones spill into the cells below. */
const mostInCell = 30_000;

/**
 * What became of each file as CSV, a row a file. Names and contents of the files are strangers':
 * no cell of it is a formula to a spreadsheet.
 */
export function importReportsCsv(reports: readonly ImportReport[]): Uint8Array {
  const rows = reports.map((report) =>
    cellsOf(report).map((cell) => (typeof cell === 'string' ? asPlainText(cell) : cell)),
  );
  return writeCsv(header, rows);
}

function cellsOf(report: ImportReport): CsvCell[] {
  const { flavour, confidence, chosenBy, encoding, words, turns, left, warnings, error } = report;
  return [
    basename(report.file),
    report.status,
    flavour,
    confidence === null ? null : Math.round(confidence * 100) / 100,
    flavour === null ? null : chosenBy,
    encoding,
    words,
    turns,
    speakersOf(report),
    left.reduce((sum, { lines, text }) => sum + (lines.length || text.split('\n').length), 0),
    listed(left, ({ what, lines, text }) => `${placed(what, lines)}: ${text}`),
    warnings.length,
    listed(warnings, ({ line, message }) => (line > 0 ? `line ${line}: ${message}` : message)),
    error === null ? null : [error.message, error.detail].filter(Boolean).join(' '),
    report.file,
  ];
}

function speakersOf({ speakers }: ImportReport): string {
  return listed(
    speakers,
    ({ name, turns, interviewer }) => `${name}${interviewer ? ' (asks)' : ''}: ${turns}`,
  );
}

function placed(what: string, lines: readonly number[]): string {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined) return what;
  return first === last ? `${what}, line ${first}` : `${what}, lines ${first} to ${last}`;
}

/** A line for each, and how many there was no room for. */
function listed<T>(all: readonly T[], lineOf: (one: T) => string): string {
  const lines: string[] = [];
  let room = mostInCell;
  for (const [at, one] of all.entries()) {
    const line = lineOf(one);
    room -= line.length + 1;
    if (room < 0) {
      const more = `and ${all.length - at} more`;
      return [...lines, ...(at === 0 ? [`${line.slice(0, mostInCell - 100)}…`] : [more])].join(
        '\n',
      );
    }
    lines.push(line);
  }
  return lines.join('\n');
}
