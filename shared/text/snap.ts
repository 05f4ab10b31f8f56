import type { Span } from '../model';

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The span that a person means by a rough selection of `text`: no white space at its ends, no
 * character cut, and words that its ends cut taken whole. A selection inside one word stays
 * inside it: that was meant. Null when nothing but white space is left.
 */
export function snapSpan(text: string, span: Span): Span | null {
  const rough = trimSpan(text, span);
  if (!rough) return null;
  const first = wordAt(text, rough.start);
  const last = wordAt(text, rough.end - 1);
  const inOneWord = first !== null && last !== null && first.start === last.start;
  if (inOneWord) return wholeGraphemes(text, rough);
  return wholeGraphemes(text, {
    start: first?.start ?? rough.start,
    end: last?.end ?? rough.end,
  });
}

/** The span without white space at its ends; null when nothing is left. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
  const part = text.slice(start, end);
  const from = part.length - part.trimStart().length;
  const to = part.trimEnd().length;
  return to <= from ? null : { start: start + from, end: start + to };
}

function wordAt(text: string, position: number): Span | null {
  const found = words.segment(text).containing(position);
  if (!found?.isWordLike) return null;
  return { start: found.index, end: found.index + found.segment.length };
}

function wholeGraphemes(text: string, { start, end }: Span): Span {
  const segments = graphemes.segment(text);
  const first = segments.containing(start);
  const last = segments.containing(end - 1);
  return {
    start: first?.index ?? start,
    end: last ? last.index + last.segment.length : end,
  };
}
