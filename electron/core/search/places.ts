import type { Span } from '../../../shared/model';

/**
 * Put by the index around the words it found. Neither can come from a file: both are code points
 * that are no characters. Where a text has them all the same, they are told apart by comparing.
 */
export const opening = '\ufdd0';
export const closing = '\ufdd1';

/** Where the found words stand in a text, given the text with marks around them. */
export function placesIn(text: string, marked: string): Span[] {
  if (text.includes(opening) || text.includes(closing)) return placesByComparing(text, marked);
  const places: Span[] = [];
  let marks = 0;
  for (let at = marked.indexOf(opening); at !== -1; at = marked.indexOf(opening, at + 1)) {
    const end = marked.indexOf(closing, at);
    places.push({ start: at - marks, end: end - marks - 1 });
    marks += 2;
  }
  return places;
}

function placesByComparing(text: string, marked: string): Span[] {
  const places: Span[] = [];
  let start: number | null = null;
  let at = 0;
  for (let index = 0; index < marked.length; index += 1) {
    const unit = marked[index];
    if (unit === opening && start === null && text[at] !== opening) start = at;
    else if (unit === closing && start !== null && text[at] !== closing) {
      places.push({ start, end: at });
      start = null;
    } else at += 1;
  }
  return places;
}

/** As many places as are looked at together. */
const together = 8;

/**
 * The place to show first: where most of the found words stand close together, as a phrase that was
 * typed without quotation marks does. Null where there is none.
 */
export function bestPlace(places: readonly Span[]): Span | null {
  let best: Span | null = null;
  let bestScore = 0;
  for (const [from, first] of places.entries()) {
    let found = 0;
    for (const place of places.slice(from, from + together)) {
      found += place.end - place.start;
      // Grows with the words found, shrinks with the stretch over which they lie.
      const score = found ** 2 / (place.end - first.start);
      if (score <= bestScore) continue;
      bestScore = score;
      best = first;
    }
  }
  return best;
}

/** UTF-16 units of context on either side of a hit. */
const before = 70;
const after = 140;

export interface Snippet {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The exact words of a place with some of what is around them, cut between words. */
export function snippetOf(text: string, { start, end }: Span): Snippet {
  const from = start <= before ? 0 : text.indexOf(' ', start - before) + 1 || start;
  const to = text.length - end <= after ? text.length : text.lastIndexOf(' ', end + after);
  return {
    before: `${from > 0 && from <= start ? '… ' : ''}${text.slice(Math.min(from, start), start)}`,
    words: text.slice(start, end),
    after: `${text.slice(end, Math.max(to, end))}${to < text.length ? ' …' : ''}`,
  };
}
