import type { KindKey, Passage, Span } from '../../../../shared/model';
import { call } from '../../../store/client';
import { valueOrNotice } from '../../../store/notice-slice';
import { useStore } from '../../../store/store';
import { spanOf, useDesk } from './desk-state';
import { codeNameOf } from './in-vivo';
import { clearSelection, forgetSelection, spanToTag, turnsNow } from './moving';
import { turnElement } from './page-text';
import { focusInPanel } from './panel/show-panel';
import { recentCodes, rememberCode } from './recent-codes';
import { wordsOf } from './turn-at';

/** A code that exists, or one to be made by that name. */
export type CodeChoice =
  | { readonly id: number }
  | { readonly kind: KindKey; readonly name: string };

/** Opens the picker of codes on the selection, the chosen passage or the turn. */
export function startTagging(kind: KindKey): void {
  const span = spanToTag();
  if (!span) {
    useStore.getState().announce('Select some words first.');
    return;
  }
  useDesk.setState({ picking: { type: 'tag', span, kind } });
}

/** Makes the words themselves the code, of that kind, and tags them with it. */
export function tagInVivo(kind: KindKey): void {
  const span = spanToTag();
  const store = useStore.getState();
  const name = span && codeNameOf(wordsOf(turnsNow(), span));
  if (span && name) void tagSpan(span, { kind, name });
  else if (span) store.notify('These words are too long for the name of a code. Select fewer.');
  else store.announce('Select some words first.');
}

/**
 * Tags the span; its passage is on the page at once and chosen. With `stay` the keyboard stays
 * where it is, for the next code.
 */
export async function tagSpan(span: Span, code: CodeChoice, stay = false): Promise<void> {
  const store = useStore.getState();
  const sourceId = store.transcript?.source.id;
  if (sourceId === undefined) return;
  const { caret } = useDesk.getState();
  const made = valueOrNotice(await call('passages.tag', { sourceId, span, code }), store);
  if (!made) return;
  rememberCode(made.codeId);
  // A code made just now has no name and colour here yet.
  const isNew = !store.loaded.codes?.some((known) => known.id === made.codeId);
  if (isNew) await store.loadResource('codes');
  if (useStore.getState().transcript?.source.id !== sourceId) return;
  store.takePassages([made.passage]);
  // Who has selected other words meanwhile goes on with those.
  if (useDesk.getState().caret === caret || stay) {
    if (stay) forgetSelection();
    else clearSelection();
    store.selectPassage(made.passage.id);
  }
  store.announce(`Tagged: ${made.passage.quote}`);
}

/**
 * Keeps the selected words as a passage without a code, to write a memo on or to cite. Gives
 * whether there were any.
 */
export async function markWords(): Promise<boolean> {
  const store = useStore.getState();
  const span = spanToTag();
  const sourceId = store.transcript?.source.id;
  if (!span || sourceId === undefined) {
    store.announce('Select some words first.');
    return false;
  }
  const passage = valueOrNotice(await call('passages.mark', { sourceId, span }), store);
  if (!passage) return false;
  clearSelection();
  store.takePassages([passage]);
  store.selectPassage(passage.id);
  store.announce(`Kept: ${passage.quote}`);
  return true;
}

/** Goes to the memo of the passage; selected words become one first. */
export async function startMemo(): Promise<void> {
  const { selectedPassageId } = useStore.getState();
  const selecting = spanOf(useDesk.getState().caret) !== null;
  if ((selecting || selectedPassageId === null) && !(await markWords())) return;
  focusInPanel('passage-memo');
}

/** Gives the code that was given last to the selection. */
export function repeatCode(): void {
  const span = spanToTag();
  const codes = useStore.getState().loaded.codes ?? [];
  const last = recentCodes().find((id) => codes.some((code) => code.id === id));
  if (!span || last === undefined) {
    const text = span ? 'No code was given yet.' : 'Select some words first.';
    useStore.getState().announce(text);
    return;
  }
  void tagSpan(span, { id: last });
}

/** Gives a tag another code; one by a new name is made first. */
export async function changeTag(tagId: number, choice: CodeChoice): Promise<void> {
  const store = useStore.getState();
  let codeId = 'id' in choice ? choice.id : null;
  if ('name' in choice) {
    codeId = valueOrNotice(await call('codes.create', choice), store)?.id ?? null;
  }
  if (codeId === null) return;
  const done = valueOrNotice(await call('passages.retag', { tagId, codeId }), store);
  if (done) rememberCode(codeId);
}

export async function removeTag(tagId: number): Promise<void> {
  const store = useStore.getState();
  if (valueOrNotice(await call('passages.untag', { tagId }), store)) store.announce('Tag removed.');
}

/** Takes the passage away with its tags and memo. Undo brings all back. */
export async function removePassage(id: number): Promise<void> {
  const store = useStore.getState();
  if (!valueOrNotice(await call('passages.remove', { id }), store)) return;
  store.selectPassage(null);
  store.announce('Passage removed.');
  focusCurrentTurn();
}

/** Makes the chosen passage the words that are selected now. */
export async function resizePassage(passage: Passage): Promise<void> {
  const span = useDesk.getState().caret && spanToTag();
  const store = useStore.getState();
  if (!span) {
    store.announce('Select the words that the passage should hold.');
    return;
  }
  const changed = valueOrNotice(await call('passages.resize', { id: passage.id, span }), store);
  if (!changed) return;
  clearSelection();
  store.takePassages([changed]);
  store.announce(`The passage is now: ${changed.quote}`);
}

/** Gives the keyboard back to the text. */
export function focusCurrentTurn(): void {
  const { currentTurnId } = useDesk.getState();
  if (currentTurnId !== null) turnElement(currentTurnId)?.focus({ preventScroll: true });
}
