export type CsvCell = string | number | boolean | null;

/**
 * Rows as CSV (RFC 4180, UTF-8). A byte order mark comes first: without it Excel takes UTF-8 for
 * the machine's old code page. Words are never changed, also where a spreadsheet would take them
 * for a formula: what people said must stay as they said it, and a codebook must come back as it
 * left. Tables that nobody reads back, and that strangers' files fill, go through `asPlainText`.
 */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): Uint8Array {
  const lines = [header, ...rows].map((row) => row.map(cellToCsv).join(','));
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
}

function cellToCsv(cell: CsvCell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet takes for the start of a formula, in the wide forms of Asian keyboards too. */
const formula = '[=+\\-@\uff1d\uff0b\uff0d\uff20]';
const formulaStart = new RegExp(
  `^(?=[\\s"]*${formula}|[\\t\\r\\n])|(?=${formula})(?<=[;\\t\\r\\n][\\s"]*)`,
  'g',
);

/**
 * A text of which no spreadsheet makes a formula: an apostrophe goes before it, by which
 * spreadsheets mark text. So too inside, after whatever else may part cells: a program that parts
 * them by semicolons would see a cell begin there, behind a quotation mark or not.
 */
export function asPlainText(text: string): string {
  return text.replace(formulaStart, "'");
}
