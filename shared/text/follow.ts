import type { Span } from '../model';
import { type Edit, editsBetween } from './edits';
import { characterEnd, characterStart } from './graphemes';
import { insideWord, wordsIn } from './pieces';
import { rebaseEnd, rebaseStart } from './rebase';
import { isRewriting, joinRewritten } from './rewritten';
import { trimSelection } from './selection';

/** What became of a passage in a new version of its text, and where it lies there. */
export interface Followed extends Span {
  /**
   * `kept`: the same words at the same place; white space may differ. `moved`: the same words
   * elsewhere. `changed`: other words. `gone`: none are left, the span is empty.
   */
  readonly fate: 'kept' | 'moved' | 'changed' | 'gone';
}

export interface Following {
  /** What was changed, word by word. */
  readonly edits: readonly Edit[];
  /**
   * Where a span of the old text, made on the words `made`, lies in the new one. `made` differs
   * from the words of the span where those were changed before.
   */
  readonly follow: (span: Span, made: string) => Followed;
}

/** Words from which a passage can be told from another of the same words by chance. */
const leastToFind = 3;
/** Of the words of a rewritten passage, those that must come again for it to be the same passage. */
const leastAlike = 0.3;

/**
 * Follows the passages of a text into another version of it, which may be any other text. What was
 * put in beside a passage stays outside, a word replaced comes in whole. A rewritten stretch comes
 * in where the passage holds most of it and some of its words come again; otherwise its words are
 * taken for gone. Words that are gone, and stand in exactly one place among what is new, moved.
 */
export function followInto(before: string, after: string): Following {
  const edits = editsBetween(before, after);
  const change: Change = { before, after, edits: joinRewritten(before, edits) };
  const find = finderOf(after, writtenSpans(change.edits));
  return {
    edits,
    follow: (span, made) => {
      const place = placeAfter(change, span);
      const words = after.slice(place.start, place.end);
      if (words !== '' && sameWords(words, made)) return { ...place, fate: 'kept' };
      const near = find(made, place);
      if (near) return { ...near, fate: 'kept' };
      const moved = keptShare(change, span) < 0.5 ? find(made, null) : null;
      if (moved) return { ...moved, fate: 'moved' };
      return { ...place, fate: words === '' ? 'gone' : 'changed' };
    },
  };
}

/** Whether two stretches differ in white space alone. */
export function sameWords(a: string, b: string): boolean {
  return a === b || flat(a) === flat(b);
}

const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** `edits` are those between the texts, rewritten stretches joined. */
interface Change {
  readonly before: string;
  readonly after: string;
  readonly edits: readonly Edit[];
}

function placeAfter(change: Change, span: Span): Span {
  const { after, before, edits } = change;
  const first = edits.find(({ start, end }) => start < span.start && span.start < end);
  const last = edits.find(({ start, end }) => start < span.end && span.end < end);
  const core = withoutEdges(before, span);
  const around = edits.find(({ start, end }) => start <= core.start && core.end <= end);
  if (around && !comesIn(change, around, span)) return emptyPlace(change, around, span);
  let start = rebaseStart(span.start, edits);
  if (first && !comesIn(change, first, span)) start = rebaseStart(first.end, edits);
  let end = rebaseEnd(span.end, edits);
  if (last && !comesIn(change, last, span)) end = rebaseEnd(last.start, edits);
  if (start >= end) return { start, end: start };
  const whole = { start: characterStart(after, start), end: characterEnd(after, end) };
  // White space at an end is left over from words, unless the passage had it before.
  const bare = /^\S.*\S$|^\S$/su.test(before.slice(span.start, span.end));
  return bare ? (trimSelection(after, whole) ?? { start, end: start }) : whole;
}

/** From the span's first word to its last; all of it where there is none. */
function withoutEdges(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const first = words.search(/[\p{L}\p{N}]/u);
  if (first === -1) return span;
  const after = words.match(/[^\p{L}\p{N}\p{M}]*$/u)?.index ?? words.length;
  return { start: span.start + first, end: span.start + after };
}

/** Whether what replaced a stretch that the span holds, at least in part, belongs to it. */
function comesIn({ before }: Change, edit: Edit, span: Span): boolean {
  if (!isRewriting(before, edit)) return span.start < span.end;
  const held = Math.min(edit.end, span.end) - Math.max(edit.start, span.start);
  if (held * 2 < edit.end - edit.start) return false;
  const old = wordsIn(before.slice(edit.start, edit.end).toLowerCase());
  const now = new Set(wordsIn(edit.text.toLowerCase()));
  const again = old.filter((word) => now.has(word)).length;
  return again >= old.length * leastAlike;
}

/** About where the words were, as far into the stretch as they were before. */
function emptyPlace({ after, edits }: Change, edit: Edit, span: Span): Span {
  const part = (span.start - edit.start) / Math.max(1, edit.end - edit.start);
  const start = rebaseStart(edit.start, edits) + Math.round(part * edit.text.length);
  const at = characterStart(after, Math.min(start, after.length));
  return { start: at, end: at };
}

/** How much of a span no edit touched, of 1. */
function keptShare({ edits }: Change, { start, end }: Span): number {
  if (start >= end) return 0;
  let touched = 0;
  for (const edit of edits) {
    touched += Math.max(0, Math.min(edit.end, end) - Math.max(edit.start, start));
  }
  return 1 - touched / (end - start);
}

/** Where in the new text the edits wrote something. */
function writtenSpans(edits: readonly Edit[]): Span[] {
  let shift = 0;
  return edits.map(({ start, end, text }) => {
    const from = start + shift;
    shift += text.length - (end - start);
    return { start: from, end: from + text.length };
  });
}

/**
 * Looks for words among what was written, whatever their white space: at a place, which they must
 * touch, or anywhere, where they must be several and stand once.
 */
function finderOf(after: string, written: readonly Span[]) {
  let folded: { readonly text: string; readonly origin: Int32Array } | null = null;
  return (made: string, near: Span | null): Span | null => {
    const wanted = flat(made);
    if (wanted === '' || (near === null && wordsIn(wanted).length < leastToFind)) return null;
    folded ??= flatWithOrigin(after);
    const { text, origin } = folded;
    const from = near ? indexIn(origin, near.start) - wanted.length : 0;
    const to = near ? indexIn(origin, near.end) + wanted.length : text.length;
    const found: Span[] = [];
    for (
      let at = text.indexOf(wanted, Math.max(0, from));
      at !== -1 && at + wanted.length <= to;
      at = text.indexOf(wanted, at + 1)
    ) {
      const span = { start: origin[at] ?? 0, end: (origin[at + wanted.length - 1] ?? 0) + 1 };
      if (isWritten(span, written) && isWhole(after, span)) found.push(span);
      if (near && found.length > 0) break;
    }
    const [only] = found;
    return only && found.length === 1 ? only : null;
  };
}

function isWritten(span: Span, written: readonly Span[]): boolean {
  return written.some(({ start, end }) => start < span.end && end > span.start);
}

/** Not in the middle of words or characters. */
function isWhole(text: string, { start, end }: Span): boolean {
  return (
    characterStart(text, start) === start &&
    characterEnd(text, end) === end &&
    !insideWord(text, start) &&
    !insideWord(text, end)
  );
}

/** A text with single spaces, and where each unit of it comes from. */
function flatWithOrigin(text: string) {
  const origin = new Int32Array(text.length);
  const parts: string[] = [];
  let length = 0;
  for (const { 0: part, index } of text.matchAll(/\s+|\S+/gu)) {
    const blank = part.trim() === '';
    parts.push(blank ? ' ' : part);
    for (let at = 0; at < (blank ? 1 : part.length); at += 1) origin[length + at] = index + at;
    length += blank ? 1 : part.length;
  }
  return { text: parts.join(''), origin: origin.subarray(0, length) };
}

/** The first unit of a flat text that comes from `position` or behind it. */
function indexIn(origin: Int32Array, position: number): number {
  let low = 0;
  let high = origin.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origin[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
