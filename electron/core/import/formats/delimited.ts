/** A row of separated values. */
export interface Row {
  /** Line of the file on which it starts, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface DelimitedRows {
  readonly rows: readonly Row[];
  /** Line on which a quotation starts that the file never ends; null when all end. */
  readonly unclosed: number | null;
}

export interface Delimiting {
  readonly delimiter: string;
  /** Whether `"` around a cell lets it hold delimiters and line breaks. */
  readonly quotes: boolean;
  /** Rows after which to stop. */
  readonly most?: number;
}

/**
 * Separated values as RFC 4180 has them, taken leniently: a quotation mark inside a cell is a sign
 * like any other, lines may end in LF, CRLF or CR, rows may differ in length. Empty lines are no
 * rows; line breaks inside cells become "\n".
 */
export function readDelimited(
  text: string,
  { delimiter, quotes, most }: Delimiting,
): DelimitedRows {
  const rows: Row[] = [];
  const stop = most ?? Number.POSITIVE_INFINITY;
  const special = new RegExp(`[${escapeForSet(delimiter)}\n\r]`, 'g');
  let at = 0;
  let line = 1;
  let number = 1;
  let cells: string[] = [];
  let unclosed: number | null = null;

  const endRow = () => {
    if (cells.length > 1 || (cells[0] ?? '') !== '') rows.push({ number, cells });
    cells = [];
    number = line;
  };
  while (at < text.length && rows.length < stop) {
    let cell = '';
    if (quotes && text.charCodeAt(at) === quote) {
      const quoted = readQuoted(text, at + 1);
      cell = quoted.cell.replace(/\r\n?/g, '\n');
      if (quoted.closed) at = quoted.end;
      else {
        unclosed = line;
        at = text.length;
      }
      line += countBreaks(cell);
    }
    special.lastIndex = at;
    const found = special.exec(text);
    const end = found?.index ?? text.length;
    cells.push((cell + text.slice(at, end)).trim());
    at = end + 1;
    if (found && found[0] !== delimiter) {
      if (found[0] === '\r' && text[at] === '\n') at += 1;
      line += 1;
      endRow();
    } else if (found && at >= text.length) cells.push('');
  }
  endRow();
  return { rows, unclosed };
}

const quote = 34;

function readQuoted(text: string, from: number): { cell: string; end: number; closed: boolean } {
  let cell = '';
  let at = from;
  for (;;) {
    const next = text.indexOf('"', at);
    if (next < 0) return { cell: cell + text.slice(at), end: text.length, closed: false };
    cell += text.slice(at, next);
    if (text.charCodeAt(next + 1) !== quote) return { cell, end: next + 1, closed: true };
    cell += '"';
    at = next + 2;
  }
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function escapeForSet(delimiter: string): string {
  return delimiter.replace(/[\\\]^-]/g, '\\$&');
}

const delimiters = ['\t', ',', ';', '|'] as const;
const sampleLength = 256 * 1024;
const sampleRows = 200;

/**
 * The sign between cells, found by trying: with the right one, rows have the same number of cells,
 * and more than one. Null when no sign makes a table of the text.
 */
export function findDelimiter(text: string): string | null {
  const declared = /^sep=(.)(?:\r|\n)/i.exec(text.slice(0, 8))?.[1];
  if (declared !== undefined) return declared;
  const sample = text.slice(0, sampleLength);
  let best: string | null = null;
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const { rows } = readDelimited(sample, { delimiter, quotes: true, most: sampleRows });
    // The last row of the sample may be cut.
    const widths = (text.length > sampleLength ? rows.slice(0, -1) : rows).map(
      ({ cells }) => cells.length,
    );
    const score = steadiness(widths);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return bestScore >= 0.7 ? best : null;
}

/** Share of rows with the commonest width, above one cell; a little more for wider rows. */
function steadiness(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!commonest || commonest[0] < 2) return 0;
  return commonest[1] / widths.length + Math.min(commonest[0], 10) / 1000;
}
