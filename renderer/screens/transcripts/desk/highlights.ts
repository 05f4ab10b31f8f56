/**
 * Passing layers over the text, drawn by the browser without touching the document: the chosen
 * passage, one that is pointed at in the margin, the span that is being tagged, a flash.
 */
export type Layer = 'chosen' | 'pointed' | 'tagging' | 'flash';

/** Later ones lie above earlier ones. */
const priorities: Readonly<Record<Layer, number>> = { chosen: 0, pointed: 1, tagging: 2, flash: 3 };

export function setHighlight(layer: Layer, range: Range | null): void {
  const name = `desk-${layer}`;
  if (!range) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(range);
  highlight.priority = priorities[layer];
  CSS.highlights.set(name, highlight);
}

/** How long a flash stays, in milliseconds. */
const flashTime = 1_400;
let flashEnd: ReturnType<typeof setTimeout> | undefined;

/** Shows for a moment where something is. */
export function flash(range: Range): void {
  setHighlight('flash', range);
  clearTimeout(flashEnd);
  flashEnd = setTimeout(() => setHighlight('flash', null), flashTime);
}
