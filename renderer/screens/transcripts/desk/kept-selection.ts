import type { Turn } from '../../../../shared/model';
import { useStore } from '../../../store/store';
import { type Caret, spanOf, useDesk } from './desk-state';
import { showCaret, turnsNow } from './moving';
import { wordsOf } from './turn-at';

/** What was selected in a transcript when it was left. */
interface Kept {
  readonly caret: Caret | null;
  /** The words that it held: it comes back only on them. */
  readonly words: string;
  readonly passageId: number | null;
  readonly turnId: number | null;
}

/** By study and source, until the window is closed. */
const kept = new Map<string, Kept>();

function keyOf(sourceId: number): string | null {
  const { status } = useStore.getState();
  return status.type === 'open' ? `${sourceId}/${status.path}` : null;
}

export function keepSelection(sourceId: number): void {
  const key = keyOf(sourceId);
  const { transcript, selectedPassageId } = useStore.getState();
  if (key === null || transcript?.source.id !== sourceId) return;
  const { caret, currentTurnId } = useDesk.getState();
  kept.set(key, {
    caret,
    words: wordsOfCaret(transcript.turns, caret),
    passageId: selectedPassageId,
    turnId: currentTurnId,
  });
}

/** Selects again what was selected. Gives the turn in which the keyboard was, if it is there. */
export function restoreSelection(sourceId: number): Turn | undefined {
  const key = keyOf(sourceId);
  const before = key === null ? undefined : kept.get(key);
  if (!before) return undefined;
  const { caret, passageId, turnId, words } = before;
  const { passages, selectPassage } = useStore.getState();
  if (passages.some((passage) => passage.id === passageId)) selectPassage(passageId);
  if (caret && words !== '' && wordsOfCaret(turnsNow(), caret) === words) {
    useDesk.setState({ caret });
    showCaret(caret);
  }
  return turnsNow().find((turn) => turn.id === turnId);
}

function wordsOfCaret(turns: readonly Turn[], caret: Caret | null): string {
  const span = spanOf(caret);
  return span ? wordsOf(turns, span) : '';
}
