import { commonRuns, type Run } from './common-runs';
import { piecesOf } from './pieces';

/** One stretch of a text that was replaced: [start, end) of the old text became `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What was changed between two versions of a text, word by word: edits in order that do not touch.
 * A stretch that was rewritten altogether is one edit. Positions are UTF-16 units of `before`.
 */
export function editsBetween(before: string, after: string): Edit[] {
  const old = piecesOf(before);
  const now = piecesOf(after);
  const numbers = new Map<string, number>();
  const numbered = (parts: readonly string[]) =>
    Int32Array.from(parts, (part) => {
      const known = numbers.get(part) ?? numbers.size;
      numbers.set(part, known);
      return known;
    });
  return collect(old, now, commonRuns(numbered(old), numbered(now)));
}

function collect(old: readonly string[], now: readonly string[], runs: readonly Run[]): Edit[] {
  const edits: Edit[] = [];
  let from = 0;
  let to = 0;
  let start = 0;
  for (const { x, y, length } of [...runs, { x: old.length, y: now.length, length: 0 }]) {
    const end = start + lengthOf(old, from, x);
    const text = now.slice(to, y).join('');
    if (end > start || text !== '') edits.push({ start, end, text });
    start = end + lengthOf(old, x, x + length);
    from = x + length;
    to = y + length;
  }
  return edits;
}

/** Of the parts from `from` on and before `to`, in UTF-16 units. */
function lengthOf(parts: readonly string[], from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at += 1) length += parts[at]?.length ?? 0;
  return length;
}

/** A stretch of the old text that stayed; `to` is where it starts in the new one. */
export interface KeptStretch {
  readonly start: number;
  readonly end: number;
  readonly to: number;
}

/** What edits to a text of that length left alone, in order. */
export function keptStretches(length: number, edits: readonly Edit[]): KeptStretch[] {
  const kept: KeptStretch[] = [];
  let start = 0;
  let to = 0;
  for (const edit of [...edits, { start: length, end: length, text: '' }]) {
    if (edit.start > start) kept.push({ start, end: edit.start, to });
    to += edit.start - start + edit.text.length;
    start = edit.end;
  }
  return kept;
}
