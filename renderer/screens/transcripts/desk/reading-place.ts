import { z } from 'zod';
import type { Turn } from '../../../../shared/model';
import { recall, remember } from '../../../store/study-memory';
import { turnElement } from './page-text';
import { scroller, scrollToTop } from './scrolling';

/**
 * Where one was reading: the turn at the top of the window, and how many pixels of it were above.
 * Holds when the window gets another width.
 */
const placeSchema = z.object({ turnId: z.int(), above: z.number() }).nullable();
type Place = NonNullable<z.infer<typeof placeSchema>>;

const nameOf = (sourceId: number): string => `place-${sourceId}`;

export function rememberPlace(sourceId: number): void {
  remember(nameOf(sourceId), placeNow());
}

/** Goes back to where one was reading. Gives the turn; nothing when it is read for the first time. */
export function restorePlace(sourceId: number, turns: readonly Turn[]): Turn | undefined {
  const place = recall(nameOf(sourceId), placeSchema, null);
  const turn = place ? turns.find((candidate) => candidate.id === place.turnId) : undefined;
  return place && goToPlace(place) ? turn : undefined;
}

/** Scrolls there; false where the turn is not on the page. */
export function goToPlace({ turnId, above }: Place): boolean {
  const element = turnElement(turnId);
  if (element) scrollToTop(element, above);
  return element !== null;
}

/**
 * Null at the very top. Looks at blocks first: turns far from what is seen are not laid out, and
 * would be for this.
 */
export function placeNow(): Place | null {
  const box = scroller();
  if (!box || box.scrollTop === 0) return null;
  const { top } = box.getBoundingClientRect();
  const reaches = (element: Element) => element.getBoundingClientRect().bottom > top;
  const block = [...box.querySelectorAll('[data-block]')].find(reaches);
  const turn = block && [...block.querySelectorAll<HTMLElement>('[data-turn]')].find(reaches);
  if (!turn) return null;
  const turnId = Number(turn.dataset.turn);
  return { turnId, above: top - turn.getBoundingClientRect().top };
}
