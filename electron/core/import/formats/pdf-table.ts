import { type TextLine, textLine } from '../document';
import type { Segment, VisualLine } from './pdf-lines';

const fewestRows = 4;
const mostColumns = 6;
/** Starts of segments within so many points are those of one column. */
const sameStart = 4;

interface Row {
  readonly page: number;
  readonly cells: string[];
}

/**
 * The rows of a document that is a table all through: its lines start at the same few places, and
 * many have words at several of them. A line with words in one column only, not the first, goes on
 * with the row above. Null for any other document; names with a colon in front of the words are no column.
 */
export function tableOf(
  pages: readonly (readonly VisualLine[])[],
): { readonly lines: readonly TextLine[]; readonly joined: readonly number[] } | null {
  const lines = pages.flat();
  const starts = findStarts(lines);
  if (starts.length < 2) return null;
  const rows: Row[] = [];
  let outside = 0;
  for (const line of lines) {
    const placed = place(line.segments, starts);
    if (!placed) {
      outside += 1;
      rows.push({ page: line.page, cells: [line.segments.map(({ text }) => text).join('\t')] });
      continue;
    }
    const last = rows.at(-1);
    const alone = placed.filter((text) => text !== '').length === 1;
    if (placed[0] !== '' || !alone || !last || last.cells.length < 2) {
      rows.push({ page: line.page, cells: placed });
    } else {
      placed.forEach((text, at) => {
        if (text !== '') last.cells[at] = `${last.cells[at] ?? ''} ${text}`.trim();
      });
    }
  }
  const full = rows.filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  const labels = full.filter(({ cells }) => /[:：]$/u.test(cells[0] ?? '')).length;
  if (full.length < fewestRows || outside > lines.length * 0.1) return null;
  if (full.length < rows.length * 0.6 || labels > full.length * 0.3) return null;
  return { lines: rows.flatMap(toLines), joined: [] };
}

function toLines({ page, cells }: Row): TextLine[] {
  const filled = cells.filter((cell) => cell !== '').length;
  const line =
    filled > 1
      ? textLine(page, cells.join('\t'), { cells })
      : textLine(page, cells.join('').trim());
  return [line, textLine(page, '')];
}

/** The places at which many segments start, from left to right. */
function findStarts(lines: readonly VisualLine[]): number[] {
  const counts = new Map<number, number>();
  let several = 0;
  for (const { segments } of lines) {
    if (segments.length > 1) several += 1;
    for (const { left } of segments) {
      const at = Math.round(left / sameStart);
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  if (several < fewestRows || several < lines.length * 0.1) return [];
  const often = [...counts].filter(
    ([, count]) => count >= Math.max(fewestRows, lines.length * 0.08),
  );
  const places = often.map(([at]) => at * sameStart).sort((a, b) => a - b);
  const merged: number[] = [];
  for (const at of places) if (at - (merged.at(-1) ?? -99) > sameStart * 2) merged.push(at);
  return merged.length <= mostColumns ? merged : [];
}

/** The segments by column; null when one stands at no column’s start. */
function place(segments: readonly Segment[], starts: readonly number[]): string[] | null {
  const cells = starts.map(() => '');
  for (const { left, text } of segments) {
    const at = starts.findIndex((start) => Math.abs(start - left) <= sameStart * 1.5);
    if (at < 0) return null;
    cells[at] = `${cells[at] ?? ''} ${text}`.trim();
  }
  return cells;
}
