import { flushSync } from 'react-dom';
import type { Passage, Span, Turn } from '../../../../shared/model';
import { call } from '../../../store/client';
import { valueOrNotice } from '../../../store/notice-slice';
import { useStore } from '../../../store/store';
import { counted } from '../../../ui/words';
import { useDesk } from './desk-state';
import { caretOnPage, clearSelection, currentTurn, turnsNow } from './moving';
import { turnElement } from './page-text';
import { keepInView } from './scrolling';
import { focusCurrentTurn } from './tagging';

/** Opens a turn for correction: where the caret or the selection is in it, or the chosen passage. */
export function startCorrecting(turn: Turn | undefined = currentTurn()): void {
  if (!turn || useDesk.getState().correcting?.turnId === turn.id) return;
  const selection = selectionIn(turn);
  clearSelection();
  // At once, so that what is typed next goes into the turn and not to commands.
  flushSync(() => useDesk.setState({ correcting: { turnId: turn.id, selection } }));
  const element = turnElement(turn.id);
  if (element) keepInView(element);
}

function selectionIn(turn: Turn): Span {
  const caret = caretOnPage(turnsNow()) ?? useDesk.getState().caret;
  const { passages, selectedPassageId } = useStore.getState();
  const chosen = passages.find((passage) => passage.id === selectedPassageId)?.start ?? turn.start;
  const { anchor, focus } = caret ?? { anchor: chosen, focus: chosen };
  const within = (position: number) =>
    Math.min(Math.max(position - turn.start, 0), turn.text.length);
  return { start: within(Math.min(anchor, focus)), end: within(Math.max(anchor, focus)) };
}

/** Ends a correction; with `focus` the keyboard goes back to the turn. */
export function stopCorrecting(turnId: number, focus: boolean): void {
  if (useDesk.getState().correcting?.turnId !== turnId) return;
  if (focus) turnElement(turnId)?.focus({ preventScroll: true });
  useDesk.setState({ correcting: null });
}

/** On the notice of a correction; the newest takes the place of those before. */
const seeChanged = 'See all changed quotes';

/**
 * Gives the turn its new words, and says which quotes that changed. False where core refused:
 * the person has been told why.
 */
export async function correctTurn(turnId: number, basis: string, text: string): Promise<boolean> {
  const store = useStore.getState();
  const done = valueOrNotice(await call('turns.correct', { turnId, basis, text }), store);
  if (!done) return false;
  const changed = done.changedPassageIds.length;
  if (changed === 0) {
    store.announce('Corrected. Every passage stands where it stood.');
    return true;
  }
  for (const { action, id } of store.notices) {
    if (action?.label === seeChanged) store.dismissNotice(id);
  }
  const have = changed === 1 ? 'has' : 'have';
  store.notify(`Corrected. ${counted(changed, 'quote')} ${have} other words now.`, {
    label: seeChanged,
    run: () => useStore.getState().go('quotes', null, { changed: 'yes' }),
  });
  return true;
}

/** Takes the words as they are now for what was meant. */
export async function acceptWords(passage: Passage): Promise<void> {
  const store = useStore.getState();
  const accepted = valueOrNotice(await call('passages.accept', { id: passage.id }), store);
  if (!accepted) return;
  store.takePassages([accepted]);
  focusCurrentTurn();
  store.announce(`Accepted: ${accepted.quote}`);
}
