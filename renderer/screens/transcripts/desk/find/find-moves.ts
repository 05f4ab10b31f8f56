import type { Span } from '../../../../../shared/model';
import { currentTurn, turnsNow } from '../moving';
import { rangeOf } from '../page-text';
import { showPlace } from '../scrolling';
import { useFind } from './find-state';

/** Takes what was found for what was typed; the first place from where one is comes into view. */
export function showFound(typed: string, found: readonly Span[]): void {
  const here = currentTurn()?.start ?? 0;
  const next = found.findIndex((span) => span.start >= here);
  const at = found.length === 0 ? -1 : Math.max(next, 0);
  useFind.setState({ typed, found, at });
  bringIntoView(found[at]);
}

/** Goes to the next (`1`) or previous place, around the ends. */
export function moveFound(direction: 1 | -1): void {
  const { found, at } = useFind.getState();
  if (found.length === 0) return;
  const next = (at + direction + found.length) % found.length;
  useFind.setState({ at: next });
  bringIntoView(found[next]);
}

function bringIntoView(span: Span | undefined): void {
  const range = span && rangeOf(turnsNow(), span);
  if (range) showPlace(range);
}
