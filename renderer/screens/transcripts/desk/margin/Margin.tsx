import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Turn } from '../../../../../shared/model';
import type { Mark } from '../marks';
import { scroller } from '../scrolling';
import { Brackets } from './Brackets';
import { labelHeight } from './label-size';
import styles from './Margin.module.css';
import { type Measures, measureMarks } from './measure';
import { type Placed, placeLabels } from './place-labels';

export interface Bracket extends Placed {
  readonly mark: Mark;
}

interface MarginProps {
  readonly turns: readonly Turn[];
  readonly marksByTurn: readonly (readonly Mark[])[];
  readonly sheet: RefObject<HTMLElement | null>;
}

/**
 * The right margin: a bracket with its code beside every tagged passage. Measured after layout, in
 * one pass that looks again only at what changed; drawn only near what is seen.
 */
export function Margin({ turns, marksByTurn, sheet }: MarginProps) {
  const ref = useRef<HTMLDivElement>(null);
  const known = useRef<Measures>(new Map());
  const [brackets, setBrackets] = useState<readonly Bracket[]>([]);
  const measure = useCallback(() => {
    if (ref.current) setBrackets(bracketsFor(turns, marksByTurn, known.current, ref.current));
  }, [turns, marksByTurn]);
  useLayoutEffect(measure, [measure]);
  useEffect(() => {
    let frame = 0;
    let first = true;
    const observer = new ResizeObserver(() => {
      // The first call tells the size that was just measured.
      if (first) {
        first = false;
        return;
      }
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        known.current.clear();
        measure();
      });
    });
    if (sheet.current) observer.observe(sheet.current);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [measure, sheet]);
  const view = useView();
  return (
    <div ref={ref} className={styles.margin} aria-hidden="true">
      <Brackets
        brackets={brackets.filter(({ top, bottom, labelTop }) => {
          const end = Math.max(bottom, labelTop + labelRoom);
          return top < view.bottom && end > view.top;
        })}
      />
    </div>
  );
}

const labelRoom = 40;

function bracketsFor(
  turns: readonly Turn[],
  marksByTurn: readonly (readonly Mark[])[],
  known: Measures,
  margin: HTMLElement,
): readonly Bracket[] {
  const extents = measureMarks(turns, marksByTurn, known);
  const style = getComputedStyle(margin);
  const line = Number.parseFloat(style.lineHeight);
  const width = Number.parseFloat(style.width) - 28;
  const font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const marks = new Map(extents.map(({ mark }) => [mark.key, mark]));
  const placed = placeLabels(
    extents.map(({ mark, top, bottom }) => ({
      key: mark.key,
      top,
      bottom,
      labelHeight: labelHeight(mark.name, width, font, line),
    })),
  );
  return placed.flatMap((bracket) => {
    const mark = marks.get(bracket.key);
    return mark ? [{ ...bracket, mark }] : [];
  });
}

/** Steps in which the drawn part of the margin follows the scrolling, in CSS pixels. */
const stride = 800;

/** The part of the sheet to draw: what is seen and at least one stride around it. */
function useView(): { readonly top: number; readonly bottom: number } {
  const [place, setPlace] = useState({ step: 0, height: window.innerHeight });
  useEffect(() => {
    const box = scroller();
    if (!box) return;
    const read = () => {
      const step = Math.floor(box.scrollTop / stride);
      const height = box.clientHeight;
      setPlace((now) => (now.step === step && now.height === height ? now : { step, height }));
    };
    read();
    box.addEventListener('scroll', read, { passive: true });
    window.addEventListener('resize', read);
    return () => {
      box.removeEventListener('scroll', read);
      window.removeEventListener('resize', read);
    };
  }, []);
  return {
    top: (place.step - 1) * stride,
    bottom: (place.step + 2) * stride + place.height,
  };
}
