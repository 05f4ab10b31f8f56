import type { Span } from '../model';
import { characterEnd, characterStart } from './graphemes';

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const space = /\s/u;

/**
 * A selection made by hand as a span that can be tagged: whole characters, without the white space
 * at either end. Null when nothing is left. Positions are UTF-16 units of `text`, which may be the
 * canonical text or any stretch of it that holds the selection and ends at turns.
 */
export function trimSelection(text: string, selection: Span): Span | null {
  let start = characterStart(text, Math.max(0, selection.start));
  let end = characterEnd(text, Math.min(text.length, selection.end));
  while (start < end && space.test(text.charAt(start))) start += 1;
  while (end > start && space.test(text.charAt(end - 1))) end -= 1;
  // A mark that combines with a space stays with it.
  start = characterStart(text, start);
  end = characterEnd(text, end);
  return start < end ? { start, end } : null;
}

/** As `trimSelection`, and words that were caught in part become whole. */
export function snapToWords(text: string, selection: Span): Span | null {
  const trimmed = trimSelection(text, selection);
  if (!trimmed) return null;
  const first = wordAt(text, trimmed.start);
  const last = wordAt(text, trimmed.end - 1);
  return {
    start: first ? first.start : trimmed.start,
    end: last ? last.end : trimmed.end,
  };
}

/** The word that the character at `position` belongs to; null between words. */
export function wordAt(text: string, position: number): Span | null {
  const line = lineAround(text, position);
  const found = words.segment(text.slice(line.start, line.end)).containing(position - line.start);
  if (!found?.isWordLike) return null;
  const start = line.start + found.index;
  return { start, end: start + found.segment.length };
}

/** No word crosses a line break, and a whole transcript is much to segment for one word. */
function lineAround(text: string, position: number): Span {
  const next = text.indexOf('\n', position);
  return {
    start: position === 0 ? 0 : text.lastIndexOf('\n', position - 1) + 1,
    end: next === -1 ? text.length : next,
  };
}
