import type { Span } from '../model';

/** A text as it is compared: small letters without accents, straight quotes. */
interface Folded {
  readonly text: string;
  /** Where each unit of the folded text comes from; null where they stand at the same offsets. */
  readonly origin: readonly number[] | null;
}

const plain = /^[\0-\u007f]*$/;
const alike: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '\u00a0': ' ',
};

function fold(text: string): Folded {
  if (plain.test(text)) return { text: text.toLowerCase(), origin: null };
  let folded = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const same = alike[character] ?? character.normalize('NFD').replace(/\p{M}/gu, '');
    for (const unit of same.toLowerCase().split('')) {
      folded += unit;
      origin.push(at);
    }
    at += character.length;
  }
  origin.push(text.length);
  return { text: folded, origin };
}

/**
 * Finds text in turns as a browser finds it in a page: any part of a word, whatever the case and
 * the accents. Turns are folded once, when first searched.
 */
export function createFinder(turns: readonly { readonly text: string; readonly start: number }[]) {
  let folded: readonly Folded[] | null = null;
  /** Spans of the canonical text, in order; none for a text that is blank. */
  return (typed: string): Span[] => {
    const wanted = fold(typed.trim()).text;
    if (wanted === '') return [];
    folded ??= turns.map((turn) => fold(turn.text));
    const found: Span[] = [];
    for (const [index, turn] of turns.entries()) {
      const { text, origin } = folded[index] ?? fold(turn.text);
      for (
        let at = text.indexOf(wanted);
        at !== -1;
        at = text.indexOf(wanted, at + wanted.length)
      ) {
        const end = at + wanted.length;
        const span = { start: origin?.[at] ?? at, end: origin ? endOf(origin, end) : end };
        found.push({ start: turn.start + span.start, end: turn.start + span.end });
      }
    }
    return found;
  };
}

/** Where what was folded to the units before `end` ends: its last character, accents and all. */
function endOf(origin: readonly number[], end: number): number {
  const last = origin[end - 1] ?? 0;
  let next = end;
  while (origin[next] === last) next += 1;
  return origin[next] ?? last;
}
