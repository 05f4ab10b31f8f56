import { useEffect, useMemo, useRef, useState } from 'react';
import type { RedactionPreview } from '../../../shared/model';
import type { Command } from '../../commands/command';
import { useCommands } from '../../commands/registry';
import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import { ScreenHeader } from '../../ui/ScreenHeader';
import { counted } from '../../ui/words';
import { EntryList } from './EntryList';
import { FileNameNote } from './FileNameNote';
import { countChosen, PlaceGroups } from './PlaceGroups';
import { PurgeDialog } from './PurgeDialog';
import styles from './RedactScreen.module.css';
import { findPlaces, putWordsBack, redact } from './redact-actions';
import { type DraftEntry, draftEntries, keepEntries, newEntry, written } from './redact-draft';
import { WorkProgress } from './WorkProgress';

/** Replaces names and other words that tell who somebody is, everywhere in the study. */
export function RedactScreen() {
  const [entries, setEntries] = useState(draftEntries);
  const [preview, setPreview] = useState<RedactionPreview | null>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [withKey, setWithKey] = useState(false);
  const [workId, setWorkId] = useState<string | null>(null);
  const [purging, setPurging] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => focusLastWords(list.current), []);
  useCommands(
    useMemo(
      (): readonly Command[] => [
        {
          id: 'put-words-back',
          title: 'Put words back from a key…',
          group: 'Here',
          run: () => void putWordsBack(),
        },
        { id: 'purge', title: 'Purge…', group: 'Here', run: () => setPurging(true) },
      ],
      [],
    ),
  );

  const change = (next: readonly DraftEntry[]) => {
    keepEntries(next);
    setEntries(next);
    setPreview(null);
  };
  const find = async () => {
    if (written(entries).length === 0 || workId !== null) return;
    const id = crypto.randomUUID();
    setWorkId(id);
    const found = await findPlaces(id, written(entries));
    setWorkId(null);
    setLeftOut(new Set());
    setPreview(found);
    if (found) useStore.getState().announce(`${counted(found.count, 'place')} found.`);
  };
  const apply = async () => {
    if (!preview || workId !== null) return;
    const id = crypto.randomUUID();
    setWorkId(id);
    const { stamp } = preview;
    const done = await redact(
      { workId: id, entries: written(entries), leftOut: [...leftOut], stamp },
      withKey,
    );
    setWorkId(null);
    if (!done) return;
    setPreview(null);
    focusLastWords(list.current);
  };
  const chosen = preview ? countChosen(preview, leftOut) : 0;
  return (
    <div className={styles.screen}>
      <div className={styles.top}>
        <ScreenHeader
          title="Redact"
          note="Replaces names and other words that tell who somebody is, everywhere in the study."
        >
          <Button onClick={() => void putWordsBack()}>Put words back…</Button>
          <Button onClick={() => setPurging(true)}>Purge…</Button>
        </ScreenHeader>
        <div ref={list}>
          <EntryList entries={entries} onChange={change} onFind={() => void find()} />
        </div>
      </div>
      <div className={styles.places}>
        {workId !== null && <WorkProgress workId={workId} label="Looking through the study" />}
        {workId === null && preview?.count === 0 && (
          <p className={styles.note}>
            These words stand nowhere in the study. Without “Whole words” parts of words count too.
          </p>
        )}
        {preview && <FileNameNote entries={written(entries)} />}
        {preview && preview.count > 0 && (
          <PlaceGroups preview={preview} leftOut={leftOut} onLeftOut={setLeftOut} />
        )}
        {workId === null && !preview && (
          <p className={styles.note}>
            Nothing is changed before you have seen every place. It is one change, which Undo takes
            back, until you purge the study.
          </p>
        )}
      </div>
      {preview && preview.count > 0 && (
        <footer className={styles.foot}>
          <label title="Without it, Undo is the only way back">
            <input
              type="checkbox"
              checked={withKey}
              onChange={({ target }) => setWithKey(target.checked)}
            />
            Keep a key to put the words back, in a file apart from the study
          </label>
          <Button
            look="main"
            disabled={chosen === 0 || workId !== null}
            onClick={() => void apply()}
          >
            Redact {counted(chosen, 'place')}
          </Button>
        </footer>
      )}
      {purging && (
        <PurgeDialog onPurged={() => change([newEntry()])} onClose={() => setPurging(false)} />
      )}
    </div>
  );
}

function focusLastWords(list: HTMLElement | null): void {
  const fields = list?.querySelectorAll<HTMLInputElement>('input[placeholder]');
  [...(fields ?? [])].at(-1)?.focus();
}
