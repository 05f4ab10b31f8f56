import { flushSync } from 'react-dom';
import type { Command } from '../../../commands/command';
import { useStore } from '../../../store/store';
import { changeLook, sizeBeside, useDeskLook, usualSize } from './desk-look';
import { goToPlace, placeNow } from './reading-place';

/** Sets the words of transcripts larger or smaller; what is read stays at the top of the window. */
export function setTextSize(textSize: number): void {
  const place = placeNow();
  const ratio = textSize / useDeskLook.getState().textSize;
  flushSync(() => changeLook({ textSize }));
  if (place) goToPlace({ ...place, above: place.above * ratio });
  useStore.getState().announce(`Text of transcripts: ${sizeInWords(textSize)}`);
}

/** "112 %" */
export function sizeInWords(textSize: number): string {
  return `${Math.round(textSize * 100)} %`;
}

function step(direction: 1 | -1): void {
  const size = sizeBeside(direction);
  if (size !== undefined) setTextSize(size);
}

/** Everywhere, because the menu has them too. */
export const textSizeCommands: readonly Command[] = [
  {
    id: 'text-larger',
    title: 'Larger text in transcripts',
    group: 'View',
    keys: ['Mod+>'],
    enabled: () => sizeBeside(1) !== undefined,
    run: () => step(1),
  },
  {
    id: 'text-smaller',
    title: 'Smaller text in transcripts',
    group: 'View',
    keys: ['Mod+<'],
    enabled: () => sizeBeside(-1) !== undefined,
    run: () => step(-1),
  },
  {
    id: 'text-usual',
    title: 'Text in transcripts as usual',
    group: 'View',
    enabled: () => useDeskLook.getState().textSize !== usualSize,
    run: () => setTextSize(usualSize),
  },
];
