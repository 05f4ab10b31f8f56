import { type TextLine, textLine } from '../document';
import { readLabel } from '../flavours/labels';
import { namesNobody } from '../flavours/no-speakers';
import { joinCutWords } from './pdf-hyphens';
import type { VisualLine } from './pdf-lines';

/** Gaps between lines above this many usual ones part paragraphs. */
const paragraphGap = 1.3;
/** Letters larger than the text's by this much are a heading's. */
const headingSize = 1.18;

export interface Paragraphs {
  readonly lines: readonly TextLine[];
  /** Pages with words that were cut at the end of a line and are whole now. */
  readonly joined: readonly number[];
}

/** What is usual in a document: measured over all of its lines. */
interface Measures {
  readonly size: number;
  readonly font: string;
  /** Where most lines start. */
  readonly left: number;
  /** From one line to the next, in letter sizes. */
  readonly pitch: number;
  /** Where full lines end, by where they start. */
  readonly edgeOf: (line: VisualLine) => number;
  readonly headingSizes: readonly number[];
}

/**
 * Lines of text from lines as they are set. A line whose first word had no room on the line above
 * goes on with its paragraph; an empty line stands where the page leaves room. Paragraphs that are
 * set further right than the text are quotations, where they are few.
 */
export function toParagraphs(pages: readonly (readonly VisualLine[])[]): Paragraphs {
  const all = pages.flat();
  const measures = measure(pages, all);
  const paragraphs = cutParagraphs(all, measures);
  const quoted = quotationsAmong(paragraphs, measures);
  const lines = paragraphs.flatMap((paragraph) => {
    const page = paragraph[0]?.line.page ?? 0;
    const written = paragraph.map(({ line, wrapped }) => {
      const text = line.segments.map((segment) => segment.text).join('\t');
      return textLine(line.page, text, {
        wrapped,
        heading: headingOf(line, measures),
        quoted: quoted.has(paragraph),
        bold: boldOf(line, text, measures),
      });
    });
    return [...written, textLine(page, '')];
  });
  return joinCutWords(lines);
}

interface SetLine {
  readonly line: VisualLine;
  readonly wrapped: boolean;
}

function cutParagraphs(all: readonly VisualLine[], measures: Measures): SetLine[][] {
  const paragraphs: SetLine[][] = [];
  let above: VisualLine | null = null;
  for (const line of all) {
    const wrapped = above !== null && goesOn(above, line, measures);
    const last = paragraphs.at(-1);
    if (last && above && (wrapped || !isApart(above, line, measures))) last.push({ line, wrapped });
    else paragraphs.push([{ line, wrapped: false }]);
    above = line;
  }
  return paragraphs;
}

const quotationIndent = 1.5;
const few = 0.2;
const many = 0.45;

/**
 * Paragraphs further right than the text, unless that is how the document sets a speaker: then his
 * label stands there again and again, and nowhere else. A label that stands here and there shows
 * that somebody is quoted.
 */
function quotationsAmong(
  paragraphs: readonly SetLine[][],
  { size, left }: Measures,
): ReadonlySet<SetLine[]> {
  const isIndented = (paragraph: SetLine[]) =>
    paragraph.every(({ line }) => line.left > left + size * quotationIndent);
  const indented = paragraphs.filter(isIndented);
  const flush = labelCounts(paragraphs.filter((paragraph) => !isIndented(paragraph)));
  const labels = [...labelCounts(indented)];
  const quoted = labels.some(([name]) => flush.has(name));
  const speaker = !quoted && labels.some(([, count]) => count > 2);
  const most = paragraphs.length * (quoted ? many : few);
  return new Set(speaker || indented.length > most ? [] : indented);
}

function labelCounts(paragraphs: readonly SetLine[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [first] of paragraphs) {
    const name = readLabel(first?.line.segments[0]?.text ?? '')?.name;
    if (name !== undefined && !namesNobody(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function measure(pages: readonly (readonly VisualLine[])[], all: readonly VisualLine[]): Measures {
  const size = commonest(all.map((line) => [round(line.size), lengthOf(line)])) ?? 10;
  const font =
    commonest(all.flatMap(({ fonts }) => fonts.map((one) => [one.font, one.length]))) ?? '';
  const body = all.filter((line) => isBodySize(line, size));
  const pitches = pages.flatMap((lines) =>
    lines.flatMap((line, at): [number, number][] => {
      const next = lines[at + 1];
      const gap = next ? (next.base - line.base) / size : 0;
      return gap > 0.8 && gap < 3 ? [[Math.round(gap * 20) / 20, 1]] : [];
    }),
  );
  const larger = new Set(
    all.map((line) => round(line.size)).filter((one) => one > size * headingSize),
  );
  return {
    size,
    font,
    left: commonest(body.map((line) => [Math.round(line.left), lengthOf(line)])) ?? 0,
    pitch: smallestCommon(pitches) ?? 1.2,
    edgeOf: edgesOf(body),
    headingSizes: [...larger].sort((a, b) => b - a),
  };
}

/** Where the lines that start at the same place end at most, a few that stick out apart. */
function edgesOf(body: readonly VisualLine[]): (line: VisualLine) => number {
  const rights = body.map(({ right }) => right).sort((a, b) => a - b);
  const edge = rights[Math.floor(rights.length * 0.98)] ?? rights.at(-1) ?? 0;
  const middle = (rights[0] ?? 0) + (edge - (rights[0] ?? 0)) / 2;
  // Columns side by side have an edge each.
  const inLeft = body.filter(({ left, right }) => left < middle && right < edge * 0.62);
  const twoColumns = inLeft.length > body.length * 0.4;
  const leftRights = inLeft.map(({ right }) => right).sort((a, b) => a - b);
  const leftEdge = leftRights[Math.floor(leftRights.length * 0.98)] ?? edge;
  return ({ right }) => (twoColumns && right <= leftEdge ? leftEdge : edge);
}

function goesOn(above: VisualLine, line: VisualLine, measures: Measures): boolean {
  if (Math.abs(above.size - line.size) > measures.size * 0.1) return false;
  if (above.page === line.page && isApart(above, line, measures)) return false;
  const first = line.segments[0];
  const word = /^\S+/.exec(first?.text ?? '')?.[0] ?? '';
  if (!first || word === '') return false;
  const letter = (first.right - first.left) / Math.max(1, first.text.length);
  // Half a letter less: words are of different widths.
  const needed = letter * (word.length + 0.5);
  return above.right + needed > measures.edgeOf(above) && !isIndented(above, line, measures);
}

const listMark = /^(?:\d{1,3}[.)]|[-–•*o▪])$/u;

/**
 * A first line that starts further right than the text starts a paragraph; the second line of an
 * item in a list stands below the first one's words.
 */
function isIndented(above: VisualLine, line: VisualLine, { left }: Measures): boolean {
  const step = line.left - above.left;
  const first = /^\S+/.exec(above.segments[0]?.text ?? '')?.[0] ?? '';
  return step > line.size * 0.9 && line.left > left + line.size * 0.9 && !listMark.test(first);
}

function isApart(above: VisualLine, line: VisualLine, { size, pitch }: Measures): boolean {
  if (above.page !== line.page) return true;
  const gap = (line.base - above.base) / Math.max(size, Math.min(above.size, line.size));
  return gap > pitch * paragraphGap || gap < 0;
}

function headingOf(line: VisualLine, { size, headingSizes }: Measures): number {
  const own = round(line.size);
  if (own <= size * headingSize || lengthOf(line) > 200) return 0;
  return Math.min(6, headingSizes.indexOf(own) + 1);
}

/** Letters at the start in another font than the text’s: names are often set apart. */
function boldOf({ fonts }: VisualLine, text: string, { font }: Measures): number {
  let length = 0;
  for (const one of fonts) {
    if (one.font === font) break;
    length += one.length;
  }
  return Math.min(length, text.length);
}

function isBodySize({ size }: VisualLine, body: number): boolean {
  return Math.abs(size - body) <= body * 0.1;
}

function lengthOf({ segments }: VisualLine): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0);
}

function round(size: number): number {
  return Math.round(size * 2) / 2;
}

function weights<K>(values: readonly (readonly [K, number])[]): [K, number][] {
  const sums = new Map<K, number>();
  for (const [key, weight] of values) sums.set(key, (sums.get(key) ?? 0) + weight);
  return [...sums].sort((a, b) => b[1] - a[1]);
}

function commonest<K>(values: readonly (readonly [K, number])[]): K | null {
  return weights(values)[0]?.[0] ?? null;
}

/** The smallest gap that is not rare: lines of one paragraph stand closest. */
function smallestCommon(values: readonly (readonly [number, number])[]): number | null {
  const all = weights(values);
  const sum = all.reduce((total, [, weight]) => total + weight, 0);
  const common = all.filter(([, weight]) => weight >= sum * 0.1).map(([gap]) => gap);
  return common.length === 0 ? null : Math.min(...common);
}
