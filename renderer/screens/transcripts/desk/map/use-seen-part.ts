import { type RefObject, useLayoutEffect } from 'react';
import { scroller } from '../scrolling';
import { seenPart } from './map-moves';
import type { TagMapData } from './use-map';

/** Keeps the frame over the map on what is seen; by hand, because it follows every scrolled frame. */
export function useSeenPart(frame: RefObject<HTMLElement | null>, map: TagMapData | null): void {
  useLayoutEffect(() => {
    const box = scroller();
    const element = frame.current;
    if (!box || !element || !map) return;
    const follow = () => {
      const { top, height } = seenPart(box);
      element.style.transform = `translateY(${top * map.height}px)`;
      element.style.height = `${height * map.height}px`;
    };
    follow();
    box.addEventListener('scroll', follow, { passive: true });
    return () => box.removeEventListener('scroll', follow);
  }, [frame, map]);
}
