import { createHash } from 'node:crypto';
import type { ReadingChoices, ReadingEdge } from '../../../shared/model';
import type { ImportDocument, TextLine, Warning } from './document';

/** Front matter longer than that is no heading of the same form in the next file. */
const looksAt = 2_000;

type Edges = NonNullable<ReadingChoices['edges']>;
type Ends = Pick<ReadingChoices, 'begin' | 'end'>;

/**
 * By what the next file of the shape shows where its transcript begins and ends: the line above the
 * first and the line below the last. Only lines of text are so much alike.
 */
export function edgesOf(document: ImportDocument, { begin, end }: Ends): Edges | undefined {
  if (document.kind !== 'lines') return undefined;
  const lines = document.lines.filter(isWritten);
  const above = begin === undefined ? [] : lines.filter(({ number }) => number < begin);
  const below = end === undefined ? [] : lines.filter(({ number }) => number > end);
  const before = edgeOf(above.slice(0, looksAt), above.at(-1));
  const after = edgeOf(below.slice(-looksAt), below[0]);
  return before || after ? { before, after } : undefined;
}

function edgeOf(lines: readonly TextLine[], edge: TextLine | undefined): ReadingEdge | undefined {
  if (!edge) return undefined;
  const print = printOf(edge);
  const nth = lines.filter((line) => printOf(line) === print).length;
  return nth === 0 ? undefined : { print, nth };
}

/** Where a transcript begins and ends by these edges, as far as its document has them. */
export function endsBy(document: ImportDocument, { before, after }: Edges): Ends {
  if (document.kind !== 'lines') return {};
  const lines = document.lines.filter(isWritten);
  const above = before && find(lines, before);
  const below = after && find(lines.toReversed(), after);
  return {
    ...(above ? { begin: above.number + 1 } : {}),
    ...(below && below.number > 1 ? { end: below.number - 1 } : {}),
  };
}

/** What is said where a file has no such line. */
export function lostEdges({ before, after }: Edges, { begin, end }: Ends): Warning[] {
  const lost = (where: string) => ({
    line: 0,
    message: `The line by which the transcript ${where} in files written the same way is not in this one. Where it ${where} was found without it.`,
  });
  return [
    ...(before && begin === undefined ? [lost('begins')] : []),
    ...(after && end === undefined ? [lost('ends')] : []),
  ];
}

/** In the smaller part of the text: a line amid the speech that looks the same is none. */
function find(lines: readonly TextLine[], { print, nth }: ReadingEdge): TextLine | undefined {
  let left = nth;
  const all = lines.reduce((sum, { text }) => sum + text.length, 0);
  let passed = 0;
  for (const line of lines.slice(0, looksAt)) {
    passed += line.text.length;
    if (passed * 2 > all) return undefined;
    if (printOf(line) !== print) continue;
    left -= 1;
    if (left === 0) return line;
  }
  return undefined;
}

const isWritten = ({ text }: TextLine): boolean => text.trim() !== '';

/**
 * Same for lines that differ in their numbers alone: dates, counts. A fingerprint rather than the
 * words: those may be a name, which would have to be found when it is redacted.
 */
function printOf({ text }: TextLine): string {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\d+/g, '0');
  return createHash('sha256').update(plain).digest('hex').slice(0, 16);
}
