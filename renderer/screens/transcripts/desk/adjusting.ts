import type { Passage } from '../../../../shared/model';
import { useStore } from '../../../store/store';
import { spanOf, useDesk } from './desk-state';
import { moveCaret, setCaret } from './moving';
import type { Step } from './steps';
import { resizePassage } from './tagging';

/**
 * Makes the passage what is selected. Where nothing is, its own words are selected first, and keys
 * move their end until the same command keeps them.
 */
export function adjust(passage: Passage): void {
  if (spanOf(useDesk.getState().caret)) void resizePassage(passage);
  else startAdjusting(passage);
}

function startAdjusting({ id, start, end }: Passage): void {
  setCaret({ anchor: start, focus: end });
  useDesk.setState({ adjustingId: id });
  useStore
    .getState()
    .announce('Arrows move the end of the passage, Tab goes to its other end, Enter keeps it.');
}

export function keepAdjusted(): void {
  const { adjustingId } = useDesk.getState();
  const passage = useStore.getState().passages.find(({ id }) => id === adjustingId);
  if (passage) void resizePassage(passage);
}

function swapEnds(): void {
  const { caret, adjustingId } = useDesk.getState();
  if (!caret) return;
  setCaret({ anchor: caret.focus, focus: caret.anchor });
  useDesk.setState({ adjustingId });
}

const steps: readonly (readonly [string, Step])[] = [
  ['', 'word'],
  ['Alt+', 'sentence'],
  ['Mod+', 'character'],
];

/** What keys do in the text while the ends of a passage are moved. */
export const adjustKeys: Readonly<Record<string, () => void>> = {
  ...Object.fromEntries(
    steps.flatMap(([held, step]) => [
      [`${held}ArrowRight`, () => moveCaret(step, 1, true)],
      [`${held}ArrowLeft`, () => moveCaret(step, -1, true)],
    ]),
  ),
  ArrowDown: () => moveCaret('turn', 1, true),
  ArrowUp: () => moveCaret('turn', -1, true),
  Tab: swapEnds,
  'Shift+Tab': swapEnds,
  Enter: keepAdjusted,
  ' ': keepAdjusted,
};
