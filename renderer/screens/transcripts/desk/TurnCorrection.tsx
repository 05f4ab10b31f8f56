import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Turn } from '../../../../shared/model';
import { TurnEditor } from '../../../editor/TurnEditor';
import { Button } from '../../../ui/Button';
import { Kbd } from '../../../ui/Kbd';
import { correctTurn, stopCorrecting } from './correcting';
import { useDesk } from './desk-state';
import styles from './TurnCorrection.module.css';

interface TurnCorrectionProps {
  readonly turn: Turn;
  /** How the words of turns are set: these stay where they were. */
  readonly wordsClass: string;
}

/**
 * The words of a turn while they are corrected. What is written is kept by Enter or by leaving it,
 * and thrown away by Escape.
 */
export function TurnCorrection({ turn, wordsClass }: TurnCorrectionProps) {
  const [{ basis, selection }] = useState(() => ({
    basis: turn.text,
    selection: useDesk.getState().correcting?.selection ?? { start: 0, end: 0 },
  }));
  const draft = useRef(basis);
  const state = useRef<'open' | 'saving' | 'saved' | 'left'>('open');
  const byKey = useRef(false);
  const shown = useRef(turn.text);
  shown.current = turn.text;

  const close = () => stopCorrecting(turn.id, byKey.current);
  const leave = () => {
    state.current = 'left';
    byKey.current = true;
    close();
  };
  const keep = async (here: boolean) => {
    if (state.current !== 'open') return;
    byKey.current = here;
    if (draft.current === basis) {
      state.current = 'left';
      close();
      return;
    }
    state.current = 'saving';
    const done = await correctTurn(turn.id, basis, draft.current);
    state.current = done ? 'saved' : 'open';
    // Otherwise it stays until the page has the new words, so that the old ones do not flash up.
    if (done && shown.current !== basis) close();
  };
  useEffect(() => {
    if (state.current === 'saved' && turn.text !== basis) {
      stopCorrecting(turn.id, byKey.current);
    }
  }, [turn.id, turn.text, basis]);
  useEffect(
    () => () => {
      if (state.current === 'open' && draft.current !== basis) {
        state.current = 'saving';
        void correctTurn(turn.id, basis, draft.current);
      }
    },
    [turn.id, basis],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      leave();
    }
    // Letters on the buttons are no commands of the page.
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // Where the whole window lost the focus, the field still has it within.
    const within = relatedTarget ?? document.activeElement;
    if (!currentTarget.contains(within)) void keep(false);
  };
  return (
    <fieldset
      className={styles.correction}
      aria-label="Correct the words of this turn"
      data-correcting
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      <TurnEditor
        text={basis}
        selection={selection}
        label="Words of this turn"
        className={`${wordsClass} ${styles.editor}`}
        onWrite={(text) => {
          draft.current = text;
        }}
        onEnter={() => void keep(true)}
      />
      <div className={styles.bar}>
        <Button look="main" onClick={() => void keep(true)}>
          Save
        </Button>
        <Button onClick={leave}>Leave as it was</Button>
        <span className={styles.hint}>
          <Kbd keys="Enter" /> saves, <Kbd keys="Shift+Enter" /> breaks the line
        </span>
      </div>
    </fieldset>
  );
}
