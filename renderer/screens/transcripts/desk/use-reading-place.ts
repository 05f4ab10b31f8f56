import { useEffect, useLayoutEffect } from 'react';
import type { Transcript } from '../../../../shared/model';
import { useStore } from '../../../store/store';
import { restoreSelection } from './kept-selection';
import { turnElement } from './page-text';
import { goToPassage } from './passage-moves';
import { rememberPlace, restorePlace } from './reading-place';
import { scroller } from './scrolling';
import { makeTabStop } from './tab-stop';

/** How long the scrolling rests before the place is remembered, in milliseconds. */
const pause = 300;

/**
 * Where the transcript opens: at the passage that the address names, which flashes, else where one
 * was reading, with what was selected there. The place is remembered while one reads.
 */
export function useReadingPlace({ source }: Transcript): void {
  const wanted = useStore((state) => state.route.query.passage);
  // On opening only: later changes of the text leave the place alone.
  useLayoutEffect(() => {
    const { turns: opened } = useStore.getState().transcript ?? { turns: [] };
    const place = restorePlace(source.id, opened) ?? opened[0];
    const { passage, at } = useStore.getState().route.query;
    const chosen = passage === undefined && at === undefined;
    const turn = (chosen && restoreSelection(source.id)) || place;
    const element = turn && turnElement(turn.id);
    if (element) makeTabStop(element);
    if (document.activeElement === document.body) element?.focus({ preventScroll: true });
  }, [source.id]);
  useEffect(() => {
    const id = Number(wanted);
    const passage = useStore.getState().passages.find((candidate) => candidate.id === id);
    if (passage) goToPassage(passage, { flash: true });
  }, [wanted]);
  // Before paint, so that what it leaves behind still finds the text on the page.
  useLayoutEffect(() => {
    const box = scroller();
    if (!box) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onPause = () => {
      timer = undefined;
      rememberPlace(source.id);
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(onPause, pause);
    };
    box.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      if (timer !== undefined) rememberPlace(source.id);
      box.removeEventListener('scroll', onScroll);
    };
  }, [source.id]);
}
