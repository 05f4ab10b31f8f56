import { useId, useState } from 'react';
import type { CountedCode, JobSlot } from '../../../shared/model';
import type { Evidence } from '../../store/use-evidence';
import { KindMark } from '../../ui/KindMark';
import { lettersOf, pluralsOf } from '../../ui/kind-words';
import { useListKeys } from '../../ui/use-list-keys';
import { counted, peopleCounted } from '../../ui/words';
import styles from './CodePicker.module.css';
import { kindsOfSlot, slotNames } from './slots';

interface CodePickerProps {
  readonly slot: JobSlot;
  /** Codes that the slot has already. */
  readonly chosen: readonly number[];
  readonly evidence: Evidence;
  readonly onChoose: (codeId: number) => void;
}

/** Finds codes of the kinds that a slot takes: type, Enter adds one and the next can follow. */
export function CodePicker({ slot, chosen, evidence, onChoose }: CodePickerProps) {
  const [text, setText] = useState('');
  const listId = useId();
  const kinds = kindsOfSlot(slot, evidence);
  const ofKind = evidence.codes.filter(
    (code) => !code.archived && kinds.some((kind) => kind.key === code.kind),
  );
  const found = matching(
    ofKind.filter((code) => !chosen.includes(code.id)),
    text,
  );
  const choose = (place: number) => {
    const code = found[place];
    if (!code) return;
    setText('');
    setActive(0);
    onChoose(code.id);
  };
  const { active, setActive, onKeyDown } = useListKeys(found.length, choose);
  const idOf = (code: CountedCode) => `${listId}-${code.id}`;
  const activeCode = found[active];
  const plural = pluralsOf(kinds);
  return (
    <section className={styles.picker} aria-label={`Codes for ${slotNames[slot]}`}>
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={activeCode && idOf(activeCode)}
        aria-label={`Find ${plural}`}
        data-autofocus=""
        placeholder={`Find ${plural}`}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={kinds.map((kind) => kind.plural).join(', ')}>
        {found.map((code, place) => {
          const kind = evidence.kindByKey.get(code.kind);
          return (
            <button
              key={code.id}
              id={idOf(code)}
              ref={place === active ? scrollToIt : undefined}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={place === active}
              className={styles.option}
              onClick={() => choose(place)}
            >
              {kinds.length > 1 && kind && <KindMark kind={kind} size={14} />}
              <span className={styles.name}>{code.name}</span>
              <span className={styles.counts}>
                {peopleCounted(code.participants)} · {counted(code.quotes, 'quote')}
              </span>
            </button>
          );
        })}
      </div>
      {found.length === 0 && (
        <p className={styles.none}>
          {ofKind.length === 0
            ? `No ${plural} yet. Select words in a transcript and press ${lettersOf(kinds)}.`
            : text === ''
              ? `All the ${plural} of the study are here.`
              : `No other code is called that among the ${plural}.`}
        </p>
      )}
    </section>
  );
}

function scrollToIt(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** Codes whose name or clause holds every word typed, those with most people first. */
function matching(codes: readonly CountedCode[], text: string): readonly CountedCode[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return codes
    .filter((code) => {
      const searched = `${code.name} ${code.clause}`.toLowerCase();
      return words.every((word) => searched.includes(word));
    })
    .toSorted((a, b) => b.participants - a.participants || b.quotes - a.quotes);
}
