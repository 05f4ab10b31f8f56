import { type CSSProperties, type RefObject, useLayoutEffect, useState } from 'react';
import type { Turn } from '../../../../shared/model';
import { useResource } from '../../../store/use-resource';
import { spanOf, useDesk } from './desk-state';
import { rangeOf } from './page-text';
import { SelectionTools } from './SelectionTools';
import styles from './TouchBar.module.css';

interface TouchBarProps {
  readonly turns: readonly Turn[];
  readonly sheet: RefObject<HTMLElement | null>;
}

/** Room between the words and the bar: the handles of a selection by finger hang there. */
const below = 36;

/** Below words that were selected by finger or pen: buttons for what keys do otherwise. */
export function TouchBar({ turns, sheet }: TouchBarProps) {
  const kinds = useResource('kinds');
  const caret = useDesk((state) => (state.byTouch && !state.picking ? state.caret : null));
  const [place, setPlace] = useState<CSSProperties | null>(null);
  useLayoutEffect(() => {
    const span = spanOf(caret);
    const box = span && rangeOf(turns, span)?.getBoundingClientRect();
    const frame = sheet.current?.getBoundingClientRect();
    setPlace(box && frame ? { top: box.bottom - frame.top + below } : null);
  }, [caret, turns, sheet]);
  if (!kinds || !place) return null;
  return (
    <div className={styles.place} style={place}>
      <SelectionTools kinds={kinds} className={styles.bar} />
    </div>
  );
}
