import { useId, useMemo, useState } from 'react';
import type { CountedCode, Kind } from '../../../shared/model';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { KindMark } from '../../ui/KindMark';
import { useListKeys } from '../../ui/use-list-keys';
import { counted } from '../../ui/words';
import styles from './CodeChoice.module.css';

/** What can be chosen: a code, or the top of a kind. */
export type Choice =
  | { readonly type: 'code'; readonly code: CountedCode; readonly kind: Kind }
  | { readonly type: 'top'; readonly kind: Kind };

interface CodeChoiceProps {
  readonly title: string;
  /** What is offered, the likeliest first. */
  readonly choices: readonly Choice[];
  readonly onChoose: (choice: Choice) => void;
  readonly onClose: () => void;
}

/** Asks for one code by a few letters: arrows move, Enter chooses. */
export function CodeChoice({ title, choices, onChoose, onClose }: CodeChoiceProps) {
  const [text, setText] = useState('');
  const listId = useId();
  const found = useMemo(() => matching(choices, text), [choices, text]);
  const list = useListKeys(found.length, (place) => {
    const choice = found[place];
    if (choice) onChoose(choice);
  });
  return (
    <Dialog title={title} onClose={onClose} actions={<Button onClick={onClose}>Cancel</Button>}>
      <input
        ref={focusIt}
        className={styles.search}
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={found.length > 0 ? `${listId}-${list.active}` : undefined}
        aria-label="Find a code"
        placeholder="Find a code"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          list.setActive(0);
        }}
        onKeyDown={list.onKeyDown}
      />
      <div id={listId} role="listbox" aria-label="Codes" className={styles.list}>
        {found.map((choice, place) => (
          <button
            key={choice.type === 'code' ? choice.code.id : choice.kind.key}
            id={`${listId}-${place}`}
            ref={place === list.active ? scrollToIt : undefined}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={place === list.active}
            className={styles.option}
            onClick={() => onChoose(choice)}
          >
            <KindMark kind={choice.kind} />
            {choice.type === 'code' ? (
              <>
                <span className={styles.name}>{choice.code.name}</span>
                <span className={styles.counts}>{counted(choice.code.quotes, 'quote')}</span>
              </>
            ) : (
              <span className={styles.top}>The top of the {choice.kind.plural.toLowerCase()}</span>
            )}
          </button>
        ))}
      </div>
      {found.length === 0 && <p className={styles.none}>No other code is called that.</p>}
    </Dialog>
  );
}

function focusIt(element: HTMLInputElement | null): void {
  element?.focus();
}

function scrollToIt(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

function matching(choices: readonly Choice[], text: string): readonly Choice[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return choices.filter((choice) => {
    const searched = choice.type === 'code' ? choice.code.name : `top ${choice.kind.plural}`;
    return words.every((word) => searched.toLowerCase().includes(word));
  });
}
