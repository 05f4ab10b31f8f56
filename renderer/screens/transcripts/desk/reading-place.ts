import { z } from 'zod';
import type { Turn } from '../../../../shared/model';
import { recall, remember } from '../../../store/study-memory';
import { turnElement } from './page-text';
import { scroller } from './scrolling';

/**
 * Where one was reading: the turn at the top of the window, and how many pixels of it were above.
 * Holds when the window gets another width.
 */
const placeSchema = z.object({ turnId: z.int(), above: z.number() }).nullable();
type Place = z.infer<typeof placeSchema>;

const nameOf = (sourceId: number): string => `place-${sourceId}`;

export function rememberPlace(sourceId: number, turns: readonly Turn[]): void {
  const place = placeNow(turns);
  remember(nameOf(sourceId), place);
}

/** Goes back to where one was reading. Gives the turn, or nothing when it is read for the first time. */
export function restorePlace(sourceId: number, turns: readonly Turn[]): Turn | undefined {
  const box = scroller();
  const place: Place = recall(nameOf(sourceId), placeSchema, null);
  const turn = place ? turns.find((candidate) => candidate.id === place.turnId) : undefined;
  const element = turn && turnElement(turn.id);
  if (!box || !place || !element) return undefined;
  const view = box.getBoundingClientRect();
  box.scrollTop += element.getBoundingClientRect().top - view.top + place.above;
  return turn;
}

function placeNow(turns: readonly Turn[]): Place {
  const box = scroller();
  if (!box || box.scrollTop === 0) return null;
  const { top } = box.getBoundingClientRect();
  let low = 0;
  let high = turns.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const turn = turns[middle];
    const element = turn && turnElement(turn.id);
    if (!element || element.getBoundingClientRect().bottom <= top) low = middle + 1;
    else high = middle;
  }
  const turn = turns[low];
  const element = turn && turnElement(turn.id);
  return element ? { turnId: turn.id, above: top - element.getBoundingClientRect().top } : null;
}
