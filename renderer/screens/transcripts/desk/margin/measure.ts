import type { Mark } from '../marks';
import { turnElement } from '../page-text';
import type { Block } from '../use-marks';

/** The part of a mark that lies in one block: pixels from the block's top. */
export interface Extent {
  readonly mark: Mark;
  readonly top: number;
  readonly bottom: number;
}

/** So that brackets of neighbouring lines do not touch, in CSS pixels. */
const inset = 2;

/** Where the marks of a block stand on the page, in the order in which they start. */
export function measureBlock(block: Block, element: HTMLElement): readonly Extent[] {
  const base = element.getBoundingClientRect().top;
  const extents = new Map<string, Extent>();
  for (const [index, turn] of block.turns.entries()) {
    const marks = block.marks[index] ?? [];
    const page = marks.length > 0 ? turnElement(turn.id) : null;
    if (!page) continue;
    const parts = measureTurn(page, base);
    for (const mark of marks) {
      const part = parts.get(mark.key);
      if (!part) continue;
      const top = extents.get(mark.key)?.top ?? part.top;
      extents.set(mark.key, { mark, top, bottom: part.bottom });
    }
  }
  return [...extents.values()];
}

interface Part {
  readonly top: number;
  readonly bottom: number;
}

/** The marks of a turn by key: from the first line of their first piece to the end of the last. */
function measureTurn(element: HTMLElement, base: number): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const piece of element.querySelectorAll('mark')) {
    const box = piece.getBoundingClientRect();
    for (const key of piece.dataset.marks?.split(' ') ?? []) {
      const top = parts.get(key)?.top ?? box.top - base + inset;
      parts.set(key, { top, bottom: box.bottom - base - inset });
    }
  }
  return parts;
}
