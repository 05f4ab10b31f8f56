import { useEffect, useLayoutEffect } from 'react';
import type { Turn } from '../../../../shared/model';
import { useStore } from '../../../store/store';
import { useDesk } from './desk-state';
import { setHighlight } from './highlights';
import type { Mark } from './marks';
import { showCaret } from './moving';
import { rangeOf } from './page-text';

/**
 * Keeps what lies over the text in its place: the chosen passage, the span that is being tagged,
 * the selection. Drawing a turn anew (`marks`, `correcting`) takes the ground from under them.
 */
export function useLayers(turns: readonly Turn[], marks: readonly (readonly Mark[])[]): void {
  const passages = useStore((state) => state.passages);
  const chosenId = useStore((state) => state.selectedPassageId);
  const picking = useDesk((state) => state.picking);
  const correcting = useDesk((state) => state.correcting);
  const chosen = passages.find((passage) => passage.id === chosenId);
  useLayoutEffect(() => {
    void [marks, correcting];
    setHighlight('chosen', chosen ? rangeOf(turns, chosen) : null);
    return () => setHighlight('chosen', null);
  }, [turns, marks, correcting, chosen]);
  useLayoutEffect(() => {
    void marks;
    setHighlight('tagging', picking ? rangeOf(turns, picking.span) : null);
    return () => setHighlight('tagging', null);
  }, [turns, marks, picking]);
  useLayoutEffect(() => {
    void marks;
    const { caret } = useDesk.getState();
    if (!picking && caret && caret.anchor !== caret.focus) showCaret(caret);
  }, [marks, picking]);
  useEffect(
    () => () => {
      setHighlight('pointed', null);
      setHighlight('flash', null);
    },
    [],
  );
}
