import type { Span } from '../model';

/** Where each turn of a source starts in its canonical text, and how long that is: UTF-16 units. */
export interface TurnLayout {
  readonly starts: readonly number[];
  readonly length: number;
}

/** A position as a turn and an offset in its text. `turn` is its place in the layout, from 0. */
export interface TurnPlace {
  readonly turn: number;
  readonly offset: number;
}

/** Lays turns out by the lengths of their texts: one line break stands between each and the next. */
export function layOut(lengths: readonly number[]): TurnLayout {
  const starts: number[] = [];
  let next = 0;
  for (const length of lengths) {
    starts.push(next);
    next += length + 1;
  }
  return { starts, length: Math.max(0, next - 1) };
}

/**
 * The place of a span's start: in the turn that holds the character after `position`. The line
 * break after a turn belongs to that turn, so `offset` can be the length of its text.
 */
export function startPlace(layout: TurnLayout, position: number): TurnPlace {
  const turn = turnAt(layout, position);
  return { turn, offset: position - (layout.starts[turn] ?? 0) };
}

/**
 * The place of a span's end: in the turn that holds the character before `position`. After the line
 * break of a turn, `offset` is the length of its text and one more.
 */
export function endPlace(layout: TurnLayout, position: number): TurnPlace {
  const turn = turnAt(layout, position - 1);
  return { turn, offset: position - (layout.starts[turn] ?? 0) };
}

/** The position in the canonical text of an offset in a turn, of a start as of an end. */
export function positionOf(layout: TurnLayout, place: TurnPlace): number {
  return (layout.starts[place.turn] ?? 0) + place.offset;
}

/** The turn that holds the character at `position`: the last one that starts at or before it. */
export function turnAt(layout: TurnLayout, position: number): number {
  let low = 0;
  let high = layout.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((layout.starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The words of a span, exactly, from the texts of all turns or at least those it touches. */
export function sliceSpan(
  textOf: (turn: number) => string,
  layout: TurnLayout,
  span: Span,
): string {
  const first = startPlace(layout, span.start);
  const last = endPlace(layout, span.end);
  const parts: string[] = [];
  for (let turn = first.turn; turn <= last.turn; turn += 1) {
    const isLast = turn === layout.starts.length - 1;
    const text = isLast ? textOf(turn) : `${textOf(turn)}\n`;
    const from = turn === first.turn ? first.offset : 0;
    const to = turn === last.turn ? last.offset : text.length;
    parts.push(text.slice(from, to));
  }
  return parts.join('');
}
