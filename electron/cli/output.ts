/** Where a command's answer and its messages go: data on standard output, words on the other. */
export interface Output {
  /** One object as one line. */
  json(value: object): void;
  text(text: string): void;
  /** Columns aligned; the last one is as wide as it needs to be. */
  table(header: readonly string[], rows: readonly (readonly string[])[]): void;
  /** A message to the person who runs the command. */
  tell(message: string): void;
}

interface Stream {
  write(text: string): unknown;
}

export function createOutput(data: Stream, messages: Stream): Output {
  const line = (text: string) => data.write(`${text}\n`);
  return {
    json: (value) => line(JSON.stringify(value)),
    text: (text) => line(harmless(text)),
    table: (header, rows) => {
      if (rows.length === 0) return;
      for (const row of aligned([header, ...rows])) line(row);
    },
    tell: (message) => messages.write(`${harmless(message)}\n`),
  };
}

/**
 * Text that a terminal only shows: a transcript may hold the characters by which programs move the
 * cursor, set titles, turn the order of words around, or type for the person.
 */
function harmless(text: string): string {
  return text.replace(/[[\p{Cc}\u202a-\u202e\u2066-\u2069]--[\n\t]]/gv, '\ufffd');
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => harmless(cell.replace(/\s+/g, ' '))));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells.map((row) =>
    row
      .map((cell, column) => (column < row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell))
      .join('  ')
      .trimEnd(),
  );
}
