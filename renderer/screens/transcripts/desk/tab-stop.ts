/** The turn that Tab comes back to. */
let stop: HTMLElement | null = null;

/** Makes a turn the one stop of Tab in the text: the one that has or last had the focus. */
export function makeTabStop(turn: HTMLElement): void {
  if (turn === stop) return;
  stop?.setAttribute('tabindex', '-1');
  turn.setAttribute('tabindex', '0');
  stop = turn;
}
