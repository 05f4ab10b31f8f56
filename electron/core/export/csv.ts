export type CsvCell = string | number | boolean | null;

/**
 * Rows as CSV (RFC 4180, UTF-8). A byte order mark comes first: without it Excel takes UTF-8 for
 * the machine's old code page. Words are never changed, also where a spreadsheet would take them
 * for a formula: what people said must stay as they said it.
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
