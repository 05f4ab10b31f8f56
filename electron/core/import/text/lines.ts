/**
 * Splits into lines at LF, CRLF, CR, the vertical tab that Word writes for a line break, and the
 * Unicode line and paragraph separators. A file's last line end makes no empty line after it.
 */
export function splitLines(text: string): string[] {
  const lines = text.split(/\r\n|[\n\v\r\u2028\u2029]/);
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines;
}
