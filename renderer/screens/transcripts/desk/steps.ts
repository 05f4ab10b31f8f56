import type { Turn } from '../../../../shared/model';
import { turnIndexAt } from './turn-at';

/** How far one key press moves the caret. */
export type Step = 'character' | 'word' | 'sentence' | 'turn';

const segmenters = {
  character: new Intl.Segmenter(undefined, { granularity: 'grapheme' }),
  word: new Intl.Segmenter(undefined, { granularity: 'word' }),
  sentence: new Intl.Segmenter(undefined, { granularity: 'sentence' }),
};

/**
 * The position one step after (`1`) or before (`-1`) another. Forward goes to the end of a word or
 * sentence, backward to the start of one, as text editors do; a step goes over into the next turn
 * at a turn's end, and nowhere at the text's.
 */
export function stepFrom(
  turns: readonly Turn[],
  position: number,
  step: Step,
  direction: 1 | -1,
): number {
  const index = turnIndexAt(turns, position);
  const turn = turns[index];
  if (!turn) return position;
  const offset = position - turn.start;
  if (step === 'turn') {
    if (direction === 1 && offset < turn.text.length) return turn.start + turn.text.length;
    if (direction === -1 && offset > 0) return turn.start;
  } else {
    const within =
      direction === 1 ? nextEnd(turn.text, offset, step) : previousStart(turn.text, offset, step);
    if (within !== null) return turn.start + within;
  }
  const neighbour = turns[index + direction];
  if (!neighbour) return position;
  if (direction === -1) {
    if (step === 'turn') return neighbour.start;
    const end = neighbour.text.length;
    if (step === 'character') return neighbour.start + end;
    return neighbour.start + (previousStart(neighbour.text, end, step) ?? 0);
  }
  if (step === 'character') return neighbour.start;
  if (step === 'turn') return neighbour.start + neighbour.text.length;
  return neighbour.start + (nextEnd(neighbour.text, 0, step) ?? neighbour.text.length);
}

type Unit = Exclude<Step, 'turn'>;

/** Where the unit that is not yet behind `offset` ends; null when the text has no more. */
function nextEnd(text: string, offset: number, unit: Unit): number | null {
  const segments = segmenters[unit].segment(text);
  let found = segments.containing(offset);
  while (found) {
    const words = unit === 'character' ? found.segment : found.segment.trimEnd();
    const end = found.index + words.length;
    if (isUnit(found, unit) && end > offset) return end;
    found = segments.containing(found.index + found.segment.length);
  }
  return offset < text.length ? text.length : null;
}

function previousStart(text: string, offset: number, unit: Unit): number | null {
  const segments = segmenters[unit].segment(text);
  let found = segments.containing(offset - 1);
  while (found) {
    if (isUnit(found, unit) && found.index < offset) return found.index;
    found = segments.containing(found.index - 1);
  }
  return offset > 0 ? 0 : null;
}

/** Punctuation and spaces between words are no step of their own; every character is one. */
function isUnit(segment: Intl.SegmentData, unit: Unit): boolean {
  if (unit === 'word') return segment.isWordLike ?? false;
  return unit === 'character' || segment.segment.trim() !== '';
}
