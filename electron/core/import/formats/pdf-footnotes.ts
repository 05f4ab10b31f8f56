import type { Left } from '../document';
import type { VisualLine } from './pdf-lines';
import type { PdfPage } from './pdf-text';

const smallerThanText = 0.92;

/** Takes the footnotes from the feet of pages on which marks refer to them: small letters, below all. */
export function takeFootnotes(
  lines: readonly VisualLine[],
  { number, marks }: PdfPage,
): { readonly lines: readonly VisualLine[]; readonly left: readonly Left[] } {
  const [largest] = [...lines].sort((a, b) => lengthOf(b) - lengthOf(a));
  if (marks.length === 0 || !largest) return { lines, left: [] };
  let from = lines.length;
  while (from > 0 && isSmall(lines[from - 1], largest.size)) from -= 1;
  const start = lines.findIndex(
    ({ segments }, at) =>
      at >= from &&
      marks.some((mark) => segments[0]?.text.startsWith(mark.split(/[,\s]/)[0] ?? '')),
  );
  if (start < 1) return { lines, left: [] };
  const notes = lines.slice(start);
  const text = notes.map(({ segments }) => segments.map((one) => one.text).join(' ')).join('\n');
  return {
    lines: lines.slice(0, start),
    left: [{ what: `footnotes, page ${number}`, lines: [], text }],
  };
}

function isSmall(line: VisualLine | undefined, size: number): boolean {
  return line !== undefined && line.size < size * smallerThanText;
}

function lengthOf({ segments }: VisualLine): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0);
}
