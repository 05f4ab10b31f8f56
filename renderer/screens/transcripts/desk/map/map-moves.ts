import { flash } from '../highlights';
import { turnsNow } from '../moving';
import { rangeOf } from '../page-text';
import { scroller, showPlace } from '../scrolling';
import type { MarkOnMap, TagMapData } from './use-map';

/** How near a mark counts as pointed at where none is in the very row; in rows. */
const reach = 2;

/** Marks in a row; where there are none, those beside it, the nearest first. */
export function marksAt(map: TagMapData, row: number): readonly MarkOnMap[] {
  const middle = row + 0.5;
  const away = ({ top, bottom }: MarkOnMap) => Math.max(top - middle, middle - bottom, 0);
  const near = map.marks.filter((mark) => away(mark) <= reach);
  const here = near.filter((mark) => away(mark) <= 0.5);
  return here.length > 0 ? here : near.sort((a, b) => away(a) - away(b));
}

/** The stretch of the text that is seen, as parts of the whole. */
export function seenPart(box: HTMLElement): { readonly top: number; readonly height: number } {
  return {
    top: box.scrollTop / box.scrollHeight,
    height: Math.min(box.clientHeight / box.scrollHeight, 1),
  };
}

/** Scrolls so that the middle of what is seen is at this part of the whole. */
export function centreOn(part: number): void {
  const box = scroller();
  if (box) box.scrollTop = part * box.scrollHeight - box.clientHeight / 2;
}

/** Brings the words of a mark into view, and shows for a moment which they are. */
export function showMark({ mark }: MarkOnMap): void {
  const range = rangeOf(turnsNow(), mark);
  if (!range) return;
  showPlace(range);
  flash(range);
}
