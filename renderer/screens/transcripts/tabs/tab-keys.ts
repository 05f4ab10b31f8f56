import type { KeyboardEvent } from 'react';
import { openNow } from '../../../store/open-transcripts';
import { closeTranscripts } from './tab-moves';

/** Arrows go from tab to tab, Delete closes the one that has the keyboard. */
export function onTabKey(event: KeyboardEvent<HTMLElement>): void {
  const { altKey, ctrlKey, currentTarget, key, metaKey, shiftKey, target } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || !(target instanceof HTMLElement)) return;
  const links = [...currentTarget.querySelectorAll<HTMLElement>('[data-tab]')];
  const at = links.indexOf(target);
  const places: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % links.length,
    ArrowLeft: (at - 1 + links.length) % links.length,
    Home: 0,
    End: links.length - 1,
  };
  const next = places[key];
  if (next !== undefined) links[next]?.focus();
  else if (key === 'Delete' || key === 'Backspace')
    closeFocused(target, links[at + 1] ?? links[at - 1]);
  else return;
  event.preventDefault();
}

function closeFocused(link: HTMLElement, neighbour: HTMLElement | undefined): void {
  const source = openNow().find(({ id }) => id === Number(link.dataset.tab));
  if (!source) return;
  neighbour?.focus();
  closeTranscripts([source]);
}
