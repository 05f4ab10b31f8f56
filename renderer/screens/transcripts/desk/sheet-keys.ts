import type { KeyboardEvent } from 'react';
import { keysOf } from '../../../commands/command';
import { adjustKeys } from './adjusting';
import { useDesk } from './desk-state';
import { goToTurn, moveCaret, moveTurn, selectTurn, turnsNow } from './moving';

/** What keys do while the keyboard is in the text. Letters are commands, see `desk-commands`. */
const keys: Readonly<Record<string, () => void>> = {
  ArrowDown: () => moveTurn(1),
  ArrowUp: () => moveTurn(-1),
  Enter: selectTurn,
  ' ': selectTurn,
  ArrowRight: () => moveCaret('word', 1, false),
  ArrowLeft: () => moveCaret('word', -1, false),
  'Shift+ArrowRight': () => moveCaret('word', 1, true),
  'Shift+ArrowLeft': () => moveCaret('word', -1, true),
  'Alt+ArrowRight': () => moveCaret('sentence', 1, false),
  'Alt+ArrowLeft': () => moveCaret('sentence', -1, false),
  'Alt+Shift+ArrowRight': () => moveCaret('sentence', 1, true),
  'Alt+Shift+ArrowLeft': () => moveCaret('sentence', -1, true),
  'Mod+ArrowRight': () => moveCaret('character', 1, false),
  'Mod+ArrowLeft': () => moveCaret('character', -1, false),
  'Mod+Shift+ArrowRight': () => moveCaret('character', 1, true),
  'Mod+Shift+ArrowLeft': () => moveCaret('character', -1, true),
  'Shift+ArrowDown': () => moveCaret('turn', 1, true),
  'Shift+ArrowUp': () => moveCaret('turn', -1, true),
  'Shift+End': () => moveCaret('turn', 1, true),
  'Shift+Home': () => moveCaret('turn', -1, true),
  'Mod+Home': () => goToEdge(0),
  'Mod+End': () => goToEdge(-1),
};

function goToEdge(place: 0 | -1): void {
  const turn = turnsNow().at(place);
  if (turn) goToTurn(turn);
}

/** Runs what a key does in the text. Keys on a control within a turn are the control's. */
export function onSheetKey(event: KeyboardEvent<HTMLElement>): void {
  if (!(event.target instanceof HTMLElement) || event.target.dataset.turn === undefined) return;
  const pressed = keysOf(event.nativeEvent);
  const adjusting = useDesk.getState().adjustingId !== null;
  const run = (adjusting ? adjustKeys[pressed] : undefined) ?? keys[pressed];
  if (!run) return;
  event.preventDefault();
  run();
}
