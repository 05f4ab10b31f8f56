import { useEffect, useId, useRef, useState } from 'react';
import { Kbd } from '../ui/Kbd';
import { KindMark } from '../ui/KindMark';
import { ListOption } from '../ui/ListOption';
import { useListKeys } from '../ui/use-list-keys';
import styles from './Palette.module.css';
import type { Entry } from './palette-entries';
import { closePalette } from './palette-state';
import { usePaletteGroups } from './use-palette-groups';
import { useTranscriptHits } from './use-transcript-hits';

/** One field that finds everything; arrows and Enter choose, Escape leaves. */
export function PaletteDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const named = usePaletteGroups(query);
  const said = useTranscriptHits(query);
  const groups = [...named, ...said];
  const entries = groups.flatMap((group) => group.entries);
  const listId = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const choose = (entry: Entry | undefined) => {
    if (!entry) return;
    // Closing gives the focus back first: commands act on where the person was.
    dialog.current?.close();
    closePalette();
    entry.run();
  };
  const list = useListKeys(entries.length, (place) => choose(entries[place]));
  const active = entries[list.active];
  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label="Find anything or run a command"
      onCancel={(event) => {
        event.preventDefault();
        closePalette();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) closePalette();
      }}
    >
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={active && optionId(listId, active)}
        aria-label="Find anything or run a command"
        placeholder="Find anything or run a command"
        autoComplete="off"
        spellCheck={false}
        className={styles.field}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          list.setActive(0);
        }}
        onKeyDown={list.onKeyDown}
      />
      <div id={listId} role="listbox" aria-label="Results" className={styles.list}>
        {groups.map((group) => (
          <fieldset key={group.name} aria-label={group.name}>
            <p className={styles.group} aria-hidden="true">
              {group.name}
            </p>
            {group.entries.map((entry) => (
              <EntryOption
                key={entry.id}
                id={optionId(listId, entry)}
                entry={entry}
                active={entry === active}
                onChoose={() => choose(entry)}
              />
            ))}
          </fieldset>
        ))}
      </div>
      {entries.length === 0 && (
        <p className={styles.none}>
          Nothing is called “{query.trim()}”, and no transcript has words that begin so.
        </p>
      )}
    </dialog>
  );
}

const optionId = (listId: string, entry: Entry): string => `${listId}-${entry.id}`;

interface EntryOptionProps {
  readonly id: string;
  readonly entry: Entry;
  readonly active: boolean;
  readonly onChoose: () => void;
}

function EntryOption({ id, entry, active, onChoose }: EntryOptionProps) {
  return (
    <ListOption id={id} active={active} onChoose={onChoose}>
      {entry.kind && <KindMark kind={entry.kind} />}
      <span className={entry.quote ? styles.quote : styles.title}>{entry.title}</span>
      {entry.detail && <span className={styles.detail}>{entry.detail}</span>}
      {entry.keys && <Kbd keys={entry.keys} />}
    </ListOption>
  );
}
