/** The part of the window in which the transcript scrolls. */
export const scrollerId = 'transcript-scroller';

export function scroller(): HTMLElement | null {
  return document.getElementById(scrollerId);
}

/** Free space kept between what is looked at and the edges, in CSS pixels. */
const rest = 48;

/** Scrolls no further than needed to see a place; one taller than the window from its top. */
export function keepInView(place: DOMRect): void {
  const box = scroller();
  if (!box) return;
  const view = box.getBoundingClientRect();
  const above = place.top - (view.top + rest);
  const below = place.bottom - (view.bottom - rest);
  if (above < 0) box.scrollTop += above;
  else if (below > 0) box.scrollTop += Math.min(below, above);
}

/** Puts a place a third down the window. */
export function showPlace(place: DOMRect): void {
  const box = scroller();
  if (!box) return;
  const view = box.getBoundingClientRect();
  const visible = place.top >= view.top + rest && place.bottom <= view.bottom - rest;
  if (!visible) box.scrollTop += place.top - view.top - view.height / 3;
}
