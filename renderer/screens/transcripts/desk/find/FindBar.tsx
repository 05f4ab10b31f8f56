import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '../../../../ui/Button';
import { focusCurrentTurn } from '../tagging';
import styles from './FindBar.module.css';
import { moveFound } from './find-moves';
import { closeFind, useFind } from './find-state';

/** The field that finds words in the open transcript. Enter goes on, Shift+Enter goes back. */
export function FindBar() {
  const open = useFind((state) => state.open);
  return open && <OpenFindBar />;
}

function OpenFindBar() {
  const { typed, found, at } = useFind();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const close = () => {
    closeFind();
    focusCurrentTurn();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter') moveFound(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.place}>
      <search className={styles.bar}>
        <input
          ref={field}
          data-find-field=""
          type="text"
          aria-label="Find in this transcript"
          placeholder="Find in this transcript"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => useFind.setState({ typed: event.target.value })}
          onKeyDown={onKeyDown}
        />
        <output className={styles.count}>
          {typed.trim() === '' ? '' : found.length === 0 ? 'None' : `${at + 1} of ${found.length}`}
        </output>
        <Button look="quiet" aria-label="Previous place" onClick={() => moveFound(-1)}>
          <ChevronUp size={16} />
        </Button>
        <Button look="quiet" aria-label="Next place" onClick={() => moveFound(1)}>
          <ChevronDown size={16} />
        </Button>
        <Button look="quiet" aria-label="Close find" onClick={close}>
          <X size={16} />
        </Button>
      </search>
    </div>
  );
}
