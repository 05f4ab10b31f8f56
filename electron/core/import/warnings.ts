import type { Warning } from './document';

const shownLines = 8;

/**
 * One warning for what happened on several lines: `message` says what, the lines follow. Null when
 * it happened nowhere. The warning stands on the first line.
 */
export function warnOfLines(lines: readonly number[], message: string): Warning | null {
  const [first] = lines;
  if (first === undefined) return null;
  if (lines.length === 1) return { line: first, message: `${message}.` };
  const shown = lines.slice(0, shownLines).join(', ');
  const more = lines.length > shownLines ? ` and ${lines.length - shownLines} more` : '';
  return { line: first, message: `${message} (lines ${shown}${more}).` };
}

/** The warnings that are there. */
export function present(warnings: readonly (Warning | null)[]): Warning[] {
  return warnings.filter((warning) => warning !== null);
}
