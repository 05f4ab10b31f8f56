import type { Passage } from '../../../../shared/model';
import { useStore } from '../../../store/store';
import { useDesk } from './desk-state';
import { flash } from './highlights';
import { clearSelection, currentTurn, goToTurn, turnsNow } from './moving';
import { rangeOf, turnElement } from './page-text';
import { showPlace } from './scrolling';
import { turnAt } from './turn-at';

/** Chooses a passage and brings it into view; the panel follows. */
export function goToPassage(passage: Passage, options: { readonly flash?: boolean } = {}): void {
  const turns = turnsNow();
  const range = rangeOf(turns, passage);
  const turn = turnAt(turns, passage.start);
  clearSelection();
  useStore.getState().selectPassage(passage.id);
  if (turn) turnElement(turn.id)?.focus({ preventScroll: true });
  if (!range) return;
  showPlace(range);
  if (options.flash) flash(range);
}

/** Goes to the next (`1`) or previous passage from here, of those that `wanted` takes. */
export function movePassage(direction: 1 | -1, wanted?: (passage: Passage) => boolean): void {
  const { announce } = useStore.getState();
  const found = passageFromHere(direction, wanted);
  if (!found) {
    announce(direction === 1 ? 'No passage further on.' : 'No passage before this one.');
    return;
  }
  goToPassage(found);
  announce(`Passage: ${found.quote}`);
}

/** The next (`1`) or previous passage from here, of those that `wanted` takes. */
export function passageFromHere(
  direction: 1 | -1,
  wanted: (passage: Passage) => boolean = () => true,
): Passage | undefined {
  const { passages, selectedPassageId } = useStore.getState();
  const list = passages.filter(wanted);
  const at = list.findIndex((passage) => passage.id === selectedPassageId);
  if (at !== -1) return list[at + direction];
  const chosen = passages.find((passage) => passage.id === selectedPassageId);
  const here = useDesk.getState().caret?.focus ?? chosen?.start ?? currentTurn()?.start ?? 0;
  return direction === 1
    ? list.find((passage) => passage.start >= here)
    : list.findLast((passage) => passage.start < here);
}

/**
 * Goes to the next (`1`) or previous turn of a participant on which nothing is tagged, around the
 * ends of the transcript.
 */
export function goToUntagged(untagged: readonly number[], direction: 1 | -1): void {
  const here = currentTurn()?.start ?? -1;
  const wanted = new Set(untagged);
  const open = turnsNow().filter((turn) => wanted.has(turn.id));
  const next =
    direction === 1
      ? (open.find((turn) => turn.start > here) ?? open[0])
      : (open.findLast((turn) => turn.start < here) ?? open.at(-1));
  if (next) goToTurn(next);
  else useStore.getState().announce('Something is tagged in every turn.');
}

/** Chooses a passage that is in view: nothing moves. */
export function chooseAt(passageId: number): void {
  clearSelection();
  useStore.getState().selectPassage(passageId);
}

/**
 * Chooses one of the passages over the place that was clicked: the shortest, and with each further
 * click the next longer one.
 */
export function chooseAmong(passageIds: readonly number[]): void {
  const { passages, selectedPassageId } = useStore.getState();
  const here = passages
    .filter((passage) => passageIds.includes(passage.id))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const at = here.findIndex((passage) => passage.id === selectedPassageId);
  const next = here[(at + 1) % here.length];
  if (next) chooseAt(next.id);
}
