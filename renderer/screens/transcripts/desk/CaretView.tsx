import { type CSSProperties, type RefObject, useLayoutEffect, useState } from 'react';
import type { Turn } from '../../../../shared/model';
import styles from './CaretView.module.css';
import { useDesk } from './desk-state';
import { rangeOf } from './page-text';

interface CaretViewProps {
  readonly turns: readonly Turn[];
  readonly sheet: RefObject<HTMLElement | null>;
}

/**
 * The caret, which the browser draws only in text that can be edited, and the end of a passage that
 * keys are moving.
 */
export function CaretView({ turns, sheet }: CaretViewProps) {
  const caret = useDesk((state) => (state.byKey ? state.caret : null));
  const adjusting = useDesk((state) => state.adjustingId !== null);
  const [place, setPlace] = useState<CSSProperties | null>(null);
  useLayoutEffect(() => {
    const at = caret && (adjusting || caret.anchor === caret.focus) ? caret.focus : null;
    const box = at === null ? null : rangeOf(turns, { start: at, end: at });
    const rect = box?.getClientRects()[0] ?? box?.getBoundingClientRect();
    const frame = sheet.current?.getBoundingClientRect();
    setPlace(
      rect && frame
        ? { height: rect.height, left: rect.left - frame.left, top: rect.top - frame.top }
        : null,
    );
  }, [caret, adjusting, turns, sheet]);
  return place && <span className={styles.caret} style={place} aria-hidden="true" />;
}
