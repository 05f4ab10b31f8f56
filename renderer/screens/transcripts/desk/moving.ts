import type { Span, Turn } from '../../../../shared/model';
import { snapToWords, trimSelection, wordAt } from '../../../../shared/text/selection';
import { useStore } from '../../../store/store';
import { type Caret, spanOf, useDesk } from './desk-state';
import { placeOf, positionOf, rangeOf, turnElement } from './page-text';
import { keepInView } from './scrolling';
import { type Step, stepFrom } from './steps';
import { textOfTurns, turnAt, turnIndexAt } from './turn-at';

export function turnsNow(): readonly Turn[] {
  return useStore.getState().transcript?.turns ?? [];
}

/** The turn in which the person is: by keyboard, else by selection, else the first. */
export function currentTurn(): Turn | undefined {
  const turns = turnsNow();
  const { currentTurnId, caret } = useDesk.getState();
  const current = turns.find((turn) => turn.id === currentTurnId);
  return current ?? (caret ? turnAt(turns, caret.focus) : turns[0]);
}

/** Puts the keyboard on a turn. What was chosen elsewhere is let go: keys now mean this turn. */
export function goToTurn(turn: Turn): void {
  clearSelection();
  useStore.getState().selectPassage(null);
  const element = turnElement(turn.id);
  element?.focus({ preventScroll: true });
  if (element) keepInView(element);
}

export function moveTurn(direction: 1 | -1): void {
  const turns = turnsNow();
  const current = currentTurn();
  if (!current) return;
  const focused = turnElement(current.id)?.contains(document.activeElement);
  const next = focused ? turns[turns.indexOf(current) + direction] : current;
  if (next) goToTurn(next);
}

/** Makes the page's own selection show the caret, so that it is drawn, copied and read aloud. */
export function showCaret(caret: Caret | null): void {
  const selection = document.getSelection();
  const turns = turnsNow();
  const anchor = caret && placeOf(turns, caret.anchor);
  const focus = caret && placeOf(turns, caret.focus);
  if (anchor && focus) {
    selection?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  } else {
    selection?.removeAllRanges();
  }
}

/** The page's selection as positions; null where it is not in the text, or in a correction of it. */
export function caretOnPage(turns: readonly Turn[]): Caret | null {
  const selection = document.getSelection();
  const { anchorNode, focusNode } = selection ?? {};
  if (!selection || !anchorNode || !focusNode || !inText(anchorNode)) return null;
  const anchor = positionOf(turns, anchorNode, selection.anchorOffset);
  if (selection.isCollapsed) return { anchor, focus: anchor };
  return { anchor, focus: positionOf(turns, focusNode, selection.focusOffset) };
}

function inText(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  if (element?.closest('[data-correcting]')) return false;
  return element?.closest('[data-turn]') != null;
}

/** Sets the selection from the keyboard: the page follows, and the turn of its moving end. */
export function setCaret(caret: Caret): void {
  useDesk.setState({ caret, byKey: true, byTouch: false });
  const turns = turnsNow();
  const turn = turnAt(turns, caret.focus);
  if (turn) turnElement(turn.id)?.focus({ preventScroll: true });
  showCaret(caret);
  const place = rangeOf(turns, { start: caret.focus, end: caret.focus });
  if (place) keepInView(place);
}

/** Lets go of the desk's selection alone: the page's may be in a field by now. */
export function forgetSelection(): void {
  useDesk.setState({ caret: null, byKey: false, byTouch: false, adjustingId: null });
}

export function clearSelection(): void {
  forgetSelection();
  document.getSelection()?.removeAllRanges();
}

/** Moves the caret, or with `extend` the moving end of the selection. */
export function moveCaret(step: Step, direction: 1 | -1, extend: boolean): void {
  const turns = turnsNow();
  const turn = currentTurn();
  if (!turn) return;
  const { caret } = useDesk.getState();
  const entry = direction === 1 ? turn.start : turn.start + turn.text.length;
  const from = caret ?? { anchor: entry, focus: entry };
  const span = spanOf(caret);
  if (!extend && span) {
    const edge = direction === 1 ? span.end : span.start;
    setCaret({ anchor: edge, focus: edge });
    return;
  }
  const focus = stepFrom(turns, from.focus, step, direction);
  setCaret({ anchor: extend ? from.anchor : focus, focus });
}

/** Selects all words of the turn in which the keyboard is. */
export function selectTurn(): void {
  const turn = currentTurn();
  if (turn && turn.text.trim() !== '') {
    setCaret({ anchor: turn.start, focus: turn.start + turn.text.length });
  }
}

/**
 * The span that a rough selection means: no white space at its ends, and words that its ends cut
 * taken whole. A selection inside one word stays inside it: that was meant. Null when nothing but
 * white space is left.
 */
export function snapped(span: Span): Span | null {
  const turns = turnsNow();
  const first = turnIndexAt(turns, span.start);
  const last = turnIndexAt(turns, span.end - 1);
  const base = turns[first]?.start ?? 0;
  const text = textOfTurns(turns, first, last);
  const rough = trimSelection(text, { start: span.start - base, end: span.end - base });
  if (!rough) return null;
  const word = wordAt(text, rough.start);
  const insideWord = word !== null && rough.end <= word.end;
  const found = insideWord ? rough : snapToWords(text, rough);
  return found && { start: found.start + base, end: found.end + base };
}

/** What a tag would go on now: the selection, or the whole turn where there is none. */
export function spanToTag(): Span | null {
  // The page tells of a new selection only with its next frame: it is asked, in case.
  const selected = spanOf(caretOnPage(turnsNow()) ?? useDesk.getState().caret);
  if (selected) return snapped(selected);
  const { selectedPassageId, passages } = useStore.getState();
  const passage = passages.find((candidate) => candidate.id === selectedPassageId);
  if (passage) return { start: passage.start, end: passage.end };
  const turn = currentTurn();
  const focused = turn && turnElement(turn.id)?.contains(document.activeElement);
  return turn && focused ? snapped({ start: turn.start, end: turn.end }) : null;
}
