import type { Turn } from '../../../../../shared/model';
import type { Mark } from '../marks';
import { turnElement } from '../page-text';

/** Where the part of a mark that lies on one turn stands, from the turn's top. */
interface Part {
  readonly top: number;
  readonly bottom: number;
}

interface TurnParts {
  readonly marks: readonly Mark[];
  readonly parts: ReadonlyMap<string, Part>;
}

/** What was measured before, by turn; good while the sheet keeps its width. */
export type Measures = Map<number, TurnParts>;

export interface Extent {
  readonly mark: Mark;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where each mark stands in the sheet, in CSS pixels. Turns whose marks are as they were are not
 * looked at again (`known`, which this fills), save for where they start.
 */
export function measureMarks(
  turns: readonly Turn[],
  marksByTurn: readonly (readonly Mark[])[],
  known: Measures,
): readonly Extent[] {
  const extents = new Map<string, Extent>();
  for (const [index, turn] of turns.entries()) {
    const marks = marksByTurn[index] ?? [];
    const element = marks.length > 0 && turnElement(turn.id);
    if (!element) continue;
    const top = element.offsetTop;
    for (const [mark, part] of partsOf(turn, marks, element, known)) {
      const before = extents.get(mark.key);
      extents.set(mark.key, {
        mark,
        top: before?.top ?? top + part.top,
        bottom: top + part.bottom,
      });
    }
  }
  return [...extents.values()];
}

function partsOf(
  turn: Turn,
  marks: readonly Mark[],
  element: HTMLElement,
  known: Measures,
): (readonly [Mark, Part])[] {
  let measured = known.get(turn.id);
  if (measured?.marks !== marks) {
    measured = { marks, parts: measureTurn(element) };
    known.set(turn.id, measured);
  }
  const { parts } = measured;
  return marks.flatMap((mark) => {
    const part = parts.get(mark.key);
    return part ? [[mark, part] as const] : [];
  });
}

/** So that brackets of neighbouring lines do not touch, in CSS pixels. */
const inset = 2;

/** The marks of a turn by key: from the first line of their first piece to the end of the last. */
function measureTurn(element: HTMLElement): ReadonlyMap<string, Part> {
  const base = element.getBoundingClientRect().top;
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
