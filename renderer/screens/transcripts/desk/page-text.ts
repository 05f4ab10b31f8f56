import type { Span, Turn } from '../../../../shared/model';
import { turnAt } from './turn-at';

/**
 * Between the page and the text: each turn is an element `#turn-ID`, its words stand in the
 * element with `data-words` inside it, cut into pieces but nothing added.
 */
export const turnElementId = (turnId: number): string => `turn-${turnId}`;

export function turnElement(turnId: number): HTMLElement | null {
  return document.getElementById(turnElementId(turnId));
}

/** Turns stand in blocks, each named after its first turn. */
export const blockElementId = (blockId: number): string => `turns-${blockId}`;

export function blockElement(blockId: number): HTMLElement | null {
  return document.getElementById(blockElementId(blockId));
}

function wordsElement(turnId: number): Element | null {
  return turnElement(turnId)?.querySelector('[data-words]') ?? null;
}

/** The place on the page of a span, null where its turns are not on it. */
export function rangeOf(turns: readonly Turn[], span: Span): Range | null {
  const first = placeOf(turns, span.start);
  const last = span.end > span.start ? placeOf(turns, span.end - 1, 1) : first;
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  return range;
}

export interface PagePlace {
  readonly node: Node;
  readonly offset: number;
}

/** Where a position stands on the page, and `after` characters further in the same turn. */
export function placeOf(turns: readonly Turn[], position: number, after = 0): PagePlace | null {
  const turn = turnAt(turns, position);
  const words = turn && wordsElement(turn.id);
  if (!turn || !words) return null;
  let left = Math.min(position - turn.start + after, turn.text.length);
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  let place: PagePlace = { node: words, offset: 0 };
  while (node instanceof Text) {
    place = { node, offset: Math.min(left, node.data.length) };
    if (left <= node.data.length) return place;
    left -= node.data.length;
    node = walker.nextNode();
  }
  return place;
}

/**
 * The position in the text of a place on the page. Outside the words of any turn (on a name, or
 * in the space between turns) it is the end of the words before.
 */
export function positionOf(turns: readonly Turn[], node: Node, offset: number): number {
  const element = node instanceof Element ? node : node.parentElement;
  const words = element?.closest('[data-words]');
  const id = Number(words?.closest('[data-turn]')?.getAttribute('data-turn') ?? Number.NaN);
  const turn = turns.find((candidate) => candidate.id === id);
  if (words && turn) {
    const before = document.createRange();
    before.setStart(words, 0);
    before.setEnd(node, offset);
    return turn.start + before.toString().length;
  }
  return endBefore(turns, node, offset);
}

function endBefore(turns: readonly Turn[], node: Node, offset: number): number {
  const probe = document.createRange();
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const turn = turns[middle];
    // While a turn is corrected its words are elsewhere: then the whole of it stands for them.
    const words = turn && (wordsElement(turn.id) ?? turnElement(turn.id));
    if (!words) return 0;
    probe.selectNodeContents(words);
    if (probe.comparePoint(node, offset) > 0) low = middle + 1;
    else high = middle;
  }
  const turn = turns[low - 1];
  return turn ? turn.start + turn.text.length : 0;
}
