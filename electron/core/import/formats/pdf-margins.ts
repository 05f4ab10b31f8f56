import type { Left } from '../document';
import { loneTime } from '../times';
import type { VisualLine } from './pdf-lines';

/** Lines from the edge of a page that can be its header or footer. */
const mostLines = 4;
/** Share of the pages on which a header stands. */
const mostPages = 0.5;
const sameHeight = 6;

export interface Unmargined {
  /** The lines of each page without its header and footer. */
  readonly pages: readonly (readonly VisualLine[])[];
  readonly left: readonly Left[];
}

interface Candidate {
  readonly line: VisualLine;
  /** Index of the page. */
  readonly page: number;
  readonly edge: 'page header' | 'page footer';
  readonly text: string;
  readonly numbers: readonly number[];
}

/**
 * Takes out what stands on most pages at the same height near an edge: the same words, or words
 * whose numbers count the pages. Listed by their pages.
 */
export function takeMargins(pages: readonly (readonly VisualLine[])[]): Unmargined {
  const left: Left[] = [];
  let rest = pages;
  const take = (what: string, found: readonly Candidate[]) => {
    const gone = new Set(found.map(({ line }) => line));
    rest = rest.map((lines) => lines.filter((line) => !gone.has(line)));
    left.push({
      what: `${what}, ${pagesInWords(found.map(({ page }) => page + 1))}`,
      lines: [],
      text: found.map(({ text }) => text).join('\n'),
    });
  };
  // What stands further in can be a header only when what stands further out is one.
  for (let round = 0; round < mostLines; round += 1) {
    const repeated = groupAlike(outermost(rest)).filter(
      (group) => group.length >= Math.max(2, pages.length * mostPages) && isRepeated(group),
    );
    for (const group of repeated) {
      const numberOnly = group.every(({ text }) => pageNumber.test(text));
      take(numberOnly ? 'page number' : (group[0]?.edge ?? 'page header'), group);
    }
    if (repeated.length === 0) break;
  }
  const lone = outermost(rest).filter(
    ({ line, text, page, numbers }) =>
      pageNumber.test(text) &&
      (/\p{L}/u.test(text) || numbers[0] === page + 1) &&
      isApart(line, rest[page] ?? []),
  );
  if (lone.length > 0) take('page number', lone);
  return { pages: rest, left };
}

const pageNumber =
  /^[-–—|\s]*(?:(?:page|seite|pág(?:ina)?|página|pagina|strona|sida|p)\.?\s*)?\d{1,4}(?:\s*(?:\/|of|von|de|di|z|av)\s*\d{1,4})?[-–—|\s.]*$/iu;

/** The first and the last line of each page, as they stand. */
function outermost(pages: readonly (readonly VisualLine[])[]): Candidate[] {
  return pages.flatMap((lines, page) => {
    const sorted = [...lines].sort((a, b) => a.base - b.base);
    const edges: [Candidate['edge'], VisualLine | undefined][] = [
      ['page header', sorted[0]],
      ['page footer', sorted.length > 1 ? sorted.at(-1) : undefined],
    ];
    return edges.flatMap(([edge, line]) => {
      if (!line) return [];
      const text = line.segments.map((segment) => segment.text).join(' ');
      return [{ line, page, edge, text, numbers: (text.match(/\d+/g) ?? []).map(Number) }];
    });
  });
}

/** Lines with the same words, numbers apart, at the same height. */
function groupAlike(candidates: readonly Candidate[]): Candidate[][] {
  const groups = new Map<string, Candidate[][]>();
  for (const candidate of candidates) {
    const words = candidate.text.replace(/\d+/g, '#').replace(/\s+/g, ' ');
    const alike = groups.get(words) ?? [];
    groups.set(words, alike);
    const group = alike.find(
      ([first]) => first && Math.abs(first.line.base - candidate.line.base) <= sameHeight,
    );
    if (group) group.push(candidate);
    else alike.push([candidate]);
  }
  return [...groups.values()].flat();
}

/** Numbers that differ count the pages; times at the start of pages do not. */
function isRepeated(group: readonly Candidate[]): boolean {
  const [first] = group;
  if (!first) return false;
  return first.numbers.every((number, at) => {
    const same = group.every(({ numbers }) => numbers[at] === number);
    if (same) return loneTime(first.text) === null;
    return group.every(({ numbers, page }) => (numbers[at] ?? 0) - page === number - first.page);
  });
}

/** Whether room is left between the line and the rest of its page. */
function isApart(line: VisualLine, lines: readonly VisualLine[]): boolean {
  const rest = lines.filter((one) => one !== line);
  return rest.length > 0 && rest.every(({ base }) => Math.abs(base - line.base) > line.size);
}

/** `pages 1–5, 7` */
function pagesInWords(numbers: readonly number[]): string {
  const ranges: string[] = [];
  let from: number | null = null;
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  sorted.forEach((number, at) => {
    from ??= number;
    if (sorted[at + 1] === number + 1) return;
    ranges.push(from === number ? String(number) : `${from}–${number}`);
    from = null;
  });
  return `page${sorted.length === 1 ? '' : 's'} ${ranges.join(', ')}`;
}
