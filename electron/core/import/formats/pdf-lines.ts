import type { PdfPage, PdfRun } from './pdf-text';

/** Words of one line without a wide gap between them. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A line as the eye sees it. */
export interface VisualLine {
  readonly page: number;
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  /** Fonts with the letters set in each, in their order. */
  readonly fonts: readonly { readonly font: string; readonly length: number }[];
}

/** Gaps wider than this many letter sizes part columns, not words. */
const wideGap = 1.8;
/** Gaps narrower than this are inside a word: letters are set one by one in some files. */
const narrowGap = 0.17;

/** The lines of a page from top to bottom; where the page has two columns of text, one after the other. */
export function readVisualLines(page: PdfPage): VisualLine[] {
  const lines = groupByBase(page.runs)
    .map((runs) => toLine(page.number, runs))
    .filter((line) => line !== null);
  return inColumns(lines, page.width);
}

function groupByBase(runs: readonly PdfRun[]): PdfRun[][] {
  const written = runs.filter(({ text }) => text.trim() !== '');
  const sorted = [...written].sort((a, b) => a.base - b.base);
  const groups: PdfRun[][] = [];
  let open: PdfRun[] = [];
  let base = Number.NEGATIVE_INFINITY;
  for (const run of sorted) {
    // Letters of another size or in another font stand a little above or below.
    if (run.base - base <= Math.max(1.5, run.size * 0.3)) open.push(run);
    else {
      open = [run];
      groups.push(open);
      base = run.base;
    }
  }
  return groups;
}

function toLine(page: number, runs: readonly PdfRun[]): VisualLine | null {
  const backwards = runs.filter(({ rightToLeft }) => rightToLeft).length > runs.length / 2;
  const ordered = [...runs].sort((a, b) => (backwards ? b.right - a.right : a.left - b.left));
  const largest = ordered.reduce((most, run) => (run.text.length > most.text.length ? run : most));
  const segments: { text: string; left: number; right: number }[] = [];
  for (const run of ordered) {
    const last = segments.at(-1);
    const gap = last ? (backwards ? last.left - run.right : run.left - last.right) : 0;
    if (!last || gap > largest.size * wideGap) {
      segments.push({ text: run.text.trim(), left: run.left, right: run.right });
      continue;
    }
    const apart = gap > run.size * narrowGap || /\s$/.test(last.text) || /^\s/.test(run.text);
    last.text = `${last.text.trimEnd()}${apart ? ' ' : ''}${run.text.trimStart()}`;
    last.left = Math.min(last.left, run.left);
    last.right = Math.max(last.right, run.right);
  }
  const shown = segments.map((segment) => ({ ...segment, text: segment.text.trim() }));
  if (shown.every(({ text }) => text === '')) return null;
  return {
    page,
    segments: shown,
    left: Math.min(...shown.map(({ left }) => left)),
    right: Math.max(...shown.map(({ right }) => right)),
    base: largest.base,
    size: largest.size,
    fonts: ordered.map(({ font, text }) => ({ font, length: text.length })),
  };
}

const fewestLines = 8;
const fewestWords = 4;

/** Where a page has two columns of prose, the left one is read before the right one. */
function inColumns(lines: readonly VisualLine[], width: number): VisualLine[] {
  const gutter = findGutter(lines, width);
  if (gutter === null) return [...lines];
  const ordered: VisualLine[] = [];
  let right: VisualLine[] = [];
  const flush = () => {
    ordered.push(...right);
    right = [];
  };
  for (const line of lines) {
    const parts = [0, 1].map((side) =>
      line.segments.filter((segment) => (segment.left >= gutter ? 1 : 0) === side),
    );
    if (line.segments.some((one) => one.left < gutter && one.right > gutter)) {
      flush();
      ordered.push(line);
      continue;
    }
    const [ofLeft, ofRight] = parts.map((segments) => withSegments(line, segments));
    if (ofLeft) ordered.push(ofLeft);
    if (ofRight) right.push(ofRight);
  }
  flush();
  return ordered;
}

function withSegments(line: VisualLine, segments: readonly Segment[]): VisualLine | null {
  const [first] = segments;
  if (!first) return null;
  const right = segments.reduce((most, one) => Math.max(most, one.right), first.right);
  return { ...line, segments, left: first.left, right };
}

function findGutter(lines: readonly VisualLine[], width: number): number | null {
  const double = lines.filter(({ segments }) => segments.length === 2);
  if (double.length < fewestLines || double.length < lines.length * 0.4) return null;
  const starts = double.map(({ segments }) => segments[1]?.left ?? 0).sort((a, b) => a - b);
  const start = starts[Math.floor(starts.length / 2)] ?? 0;
  const gutter = start - 2;
  const crossed = lines.filter(({ segments }) =>
    segments.some(({ left, right }) => left < gutter && right > gutter),
  );
  if (crossed.length > lines.length * 0.15) return null;
  const sides = [0, 1].map((side) => double.map(({ segments }) => segments[side]));
  const prose = sides.every((side) => {
    const words = side.reduce((sum, one) => sum + (one?.text.split(' ').length ?? 0), 0);
    const span = side.reduce((sum, one) => sum + (one ? one.right - one.left : 0), 0);
    return words >= side.length * fewestWords && span >= side.length * width * 0.25;
  });
  return prose ? gutter : null;
}
