import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useDesk } from '../desk-state';
import { scroller } from '../scrolling';
import type { Block } from '../use-marks';
import { Brackets } from './Brackets';
import { type Bracket, bracketsInView, type Measures, type View } from './brackets-in-view';
import styles from './Margin.module.css';

interface MarginProps {
  readonly blocks: readonly Block[];
  readonly sheet: RefObject<HTMLElement | null>;
}

/**
 * The right margin: a bracket with its code beside every tagged passage. Measured after layout and
 * drawn only near what is seen.
 */
export function Margin({ blocks, sheet }: MarginProps) {
  const ref = useRef<HTMLDivElement>(null);
  const known = useRef<Measures>(new WeakMap());
  const [brackets, setBrackets] = useState<readonly Bracket[]>([]);
  const view = useView();
  const measure = useCallback(() => {
    if (ref.current) setBrackets(bracketsInView(blocks, view, ref.current, known.current));
  }, [blocks, view]);
  useLayoutEffect(measure, [measure]);
  const latest = useRef(measure);
  latest.current = measure;
  const correctedId = useDesk((state) => state.correcting?.turnId ?? null);
  useLayoutEffect(() => {
    // A turn that is corrected shows no marks: what was measured meanwhile lacks them.
    if (correctedId !== null) return;
    known.current = new WeakMap();
    latest.current();
  }, [correctedId]);
  useEffect(() => {
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => latest.current());
    });
    if (sheet.current) observer.observe(sheet.current);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [sheet]);
  return (
    <div ref={ref} className={styles.margin} aria-hidden="true">
      <Brackets brackets={brackets} />
    </div>
  );
}

/** Steps in which the drawn part of the margin follows the scrolling, in CSS pixels. */
const stride = 800;

/** The part of the sheet to draw: what is seen and at least one stride around it. */
function useView(): View {
  const [view, setView] = useState<View>({ top: 0, bottom: stride * 2 });
  useLayoutEffect(() => {
    const box = scroller();
    if (!box) return;
    const read = () => {
      const step = Math.floor(box.scrollTop / stride);
      const top = (step - 1) * stride;
      const bottom = (step + 2) * stride + box.clientHeight;
      setView((now) => (now.top === top && now.bottom === bottom ? now : { top, bottom }));
    };
    read();
    box.addEventListener('scroll', read, { passive: true });
    window.addEventListener('resize', read);
    return () => {
      box.removeEventListener('scroll', read);
      window.removeEventListener('resize', read);
    };
  }, []);
  return view;
}
