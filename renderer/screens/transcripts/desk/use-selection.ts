import { type RefObject, useEffect } from 'react';
import type { Turn } from '../../../../shared/model';
import { type Caret, spanOf, useDesk } from './desk-state';
import { showCaret, snapped } from './moving';
import { positionOf } from './page-text';

/**
 * Follows the page's selection: while it lies in the text (`root`) it is the desk's. When the
 * pointer lets go, a rough selection becomes the words that it means.
 */
export function useSelection(root: RefObject<HTMLElement | null>, turns: readonly Turn[]): void {
  useEffect(() => {
    const onChange = () => {
      const caret = readCaret(root.current, turns);
      const { caret: old } = useDesk.getState();
      if (!caret || (old?.anchor === caret.anchor && old.focus === caret.focus)) return;
      useDesk.setState({ caret, byKey: false });
    };
    const onPointerUp = (event: PointerEvent) => {
      if (event.button !== 0) return;
      const caret = readCaret(root.current, turns);
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
    document.addEventListener('selectionchange', onChange);
    window.addEventListener('pointerup', onPointerUp);
    return () => {
      document.removeEventListener('selectionchange', onChange);
      window.removeEventListener('pointerup', onPointerUp);
    };
  }, [root, turns]);
}

/** The page's selection as positions; null where it is not in the text. */
function readCaret(root: HTMLElement | null, turns: readonly Turn[]): Caret | null {
  const selection = document.getSelection();
  const { anchorNode, focusNode } = selection ?? {};
  if (!selection || !anchorNode || !focusNode || !root?.contains(anchorNode)) return null;
  const anchor = positionOf(turns, anchorNode, selection.anchorOffset);
  if (selection.isCollapsed) return { anchor, focus: anchor };
  return { anchor, focus: positionOf(turns, focusNode, selection.focusOffset) };
}
