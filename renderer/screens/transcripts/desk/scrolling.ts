/** The part of the window in which the transcript scrolls. */
export const scrollerId = 'transcript-scroller';

export function scroller(): HTMLElement | null {
  return document.getElementById(scrollerId);
}

/** Free space kept between what is looked at and the edges, in CSS pixels. */
const rest = 48;

/** An element or a range of the page. */
interface Place {
  readonly getBoundingClientRect: () => DOMRect;
}

/** Scrolls no further than needed to see a place; one taller than the window from its top. */
export function keepInView(place: Place): void {
  settle((view) => {
    const box = place.getBoundingClientRect();
    const above = box.top - (view.top + rest);
    const below = box.bottom - (view.bottom - rest);
    if (above < 0) return above;
    return below > 0 ? Math.min(below, above) : 0;
  });
}

/** Puts a place a third down the window, where it cannot be seen as it is. */
export function showPlace(place: Place): void {
  settle((view) => {
    const box = place.getBoundingClientRect();
    const visible = box.top >= view.top + rest && box.bottom <= view.bottom - rest;
    return visible ? 0 : box.top - view.top - view.height / 3;
  });
}

/** Puts a place at the top of the window, with so many pixels of it above. */
export function scrollToTop(place: Place, above: number): void {
  settle((view) => place.getBoundingClientRect().top - view.top + above);
}

let secondPass = 0;

/**
 * Scrolls by what `distance` says, and once more when what came into view has been laid out: until
 * then its height was a guess.
 */
function settle(distance: (view: DOMRect) => number): void {
  const box = scroller();
  if (!box) return;
  const scroll = () => {
    const by = distance(box.getBoundingClientRect());
    box.scrollTop += by;
    return by !== 0;
  };
  cancelAnimationFrame(secondPass);
  if (!scroll()) return;
  secondPass = requestAnimationFrame(() => {
    secondPass = requestAnimationFrame(scroll);
  });
}
