import { useEffect } from 'react';
import type { Turn } from '../../../../shared/model';
import { type Caret, spanOf, useDesk } from './desk-state';
import { caretOnPage, showCaret, snapped } from './moving';

/**
 * Follows the page's selection: while it lies in the text it is the desk's. When the
 * pointer lets go, a rough selection becomes the words that it means.
 */
export function useSelection(turns: readonly Turn[]): void {
  useEffect(() => {
    let byTouch = false;
    const onPointerDown = ({ pointerType }: PointerEvent) => {
      byTouch = pointerType !== 'mouse';
    };
    const onChange = () => {
      const caret = caretOnPage(turns);
      const { caret: old } = useDesk.getState();
      if (!caret || (old?.anchor === caret.anchor && old.focus === caret.focus)) return;
      useDesk.setState({ caret, byKey: false, byTouch, adjustingId: null });
    };
    const onPointerUp = (event: PointerEvent) => {
      if (event.button !== 0) return;
      const caret = caretOnPage(turns);
      const rough = spanOf(caret);
      if (!caret || !rough) return;
      const span = snapped(rough);
      if (!span) return;
      const backward = caret.focus < caret.anchor;
      const neat: Caret = backward
        ? { anchor: span.end, focus: span.start }
        : { anchor: span.start, focus: span.end };
      useDesk.setState({ caret: neat, byKey: false });
      showCaret(neat);
    };
    window.addEventListener('pointerdown', onPointerDown, { capture: true });
    document.addEventListener('selectionchange', onChange);
    window.addEventListener('pointerup', onPointerUp);
    return () => {
      window.removeEventListener('pointerdown', onPointerDown, { capture: true });
      document.removeEventListener('selectionchange', onChange);
      window.removeEventListener('pointerup', onPointerUp);
    };
  }, [turns]);
}
