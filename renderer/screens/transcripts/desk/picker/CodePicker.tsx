import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { CountedCode, Kind, KindKey } from '../../../../../shared/model';
import { keysOf } from '../../../../commands/command';
import {
  favouriteCodes,
  toggleFavourite,
  useFavouriteCodes,
} from '../../../../store/favourite-codes';
import { Kbd } from '../../../../ui/Kbd';
import { KindMark } from '../../../../ui/KindMark';
import { withArticle } from '../../../../ui/kind-words';
import { ListOption } from '../../../../ui/ListOption';
import { useListKeys } from '../../../../ui/use-list-keys';
import { inQuotes, shortened } from '../../../../ui/words';
import { codeNameOf } from '../in-vivo';
import { recentCodes } from '../recent-codes';
import type { CodeChoice } from '../tagging';
import { CodeOption } from './CodeOptions';
import styles from './CodePicker.module.css';
import { codeFinder, codeNamed } from './find-codes';

interface CodePickerProps {
  readonly kinds: readonly Kind[];
  readonly codes: readonly CountedCode[];
  readonly startKind: KindKey;
  /** Codes that are there already: they are shown as such. */
  readonly given: ReadonlySet<number>;
  /** The words that get the code: they may become a code themselves. */
  readonly words: string;
  readonly onChoose: (choice: CodeChoice) => void;
  /** Gives a code and keeps the picker open for another one; missing where only one fits. */
  readonly onStay?: ((choice: CodeChoice) => void) | undefined;
}

/** With Mod these do something in the field itself: a kind of such a letter is reached by Tab. */
const keysOfTheField: readonly string[] = ['D', 'V', 'X', 'Z'];

/**
 * Chooses a code by kind and a few letters, or makes one by the name that was typed. The focus
 * stays in the field: arrows move in the list, Tab goes to the next kind.
 */
export function CodePicker(props: CodePickerProps) {
  const { kinds, codes, startKind, given, words, onChoose, onStay } = props;
  const [kindKey, setKindKey] = useState(startKind);
  const [query, setQuery] = useState('');
  const [recent] = useState(recentCodes);
  const [placed] = useState(favouriteCodes);
  const favourites = useFavouriteCodes();
  const listId = useId();
  const find = useMemo(() => codeFinder(codes, placed, recent), [codes, placed, recent]);
  const found = useMemo(() => find(kindKey, query), [find, kindKey, query]);
  const kind = kinds.find((candidate) => candidate.key === kindKey);
  const name = query.trim();
  const same = codeNamed(codes, kindKey, name);
  const canMake = name !== '' && !same;
  const inVivo = useMemo(() => codeNameOf(words), [words]);
  const choice = (place: number): CodeChoice | null => {
    const code = found[place];
    if (code) return { id: code.id };
    return canMake ? { kind: kindKey, name } : null;
  };
  const choose = (chosen: CodeChoice | null, stay: boolean) => {
    if (!chosen) return;
    if (!stay || !onStay) return onChoose(chosen);
    onStay(chosen);
    setQuery('');
    list.setActive(0);
  };
  const make = (stay: boolean) => {
    const wanted = name === '' ? inVivo : name;
    if (same) choose({ id: same.id }, stay);
    else if (wanted !== null) choose({ kind: kindKey, name: wanted }, stay);
  };
  const count = found.length + (canMake ? 1 : 0);
  const list = useListKeys(count, (place) => choose(choice(place), false));
  const showKind = (key: KindKey) => {
    setKindKey(key);
    list.setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const keys = keysOf(event.nativeEvent);
    const wanted = kinds.find(
      ({ letter }) => keys === `Mod+${letter}` && !keysOfTheField.includes(letter),
    );
    const at = kinds.findIndex((candidate) => candidate.key === kindKey);
    const step = keys === 'Tab' ? 1 : keys === 'Shift+Tab' ? kinds.length - 1 : 0;
    const next = wanted ?? (step ? kinds[(at + step) % kinds.length] : undefined);
    if (next) showKind(next.key);
    else if (keys === 'Mod+Enter') make(false);
    else if (keys === 'Mod+Shift+Enter') make(true);
    else if (keys === 'Shift+Enter') choose(choice(list.active), true);
    else if (keys === 'Mod+D' && found[list.active]) toggleFavourite(found[list.active]?.id ?? 0);
    else {
      list.onKeyDown(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.picker}>
      <div className={styles.kinds} role="tablist" aria-label="Kinds of code">
        {kinds.map((candidate) => (
          <button
            key={candidate.key}
            type="button"
            role="tab"
            tabIndex={-1}
            data-kind={candidate.key}
            aria-selected={candidate.key === kindKey}
            aria-controls={listId}
            className={styles.kind}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => showKind(candidate.key)}
          >
            <KindMark kind={candidate} />
            {candidate.name}
          </button>
        ))}
      </div>
      <div className={styles.field}>
        <input
          data-autofocus
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={count === 0 ? undefined : `${listId}-${list.active}`}
          aria-label={`Find or make ${kind ? withArticle(kind) : 'a code'}`}
          placeholder={`Find or make ${kind ? withArticle(kind) : 'a code'}`}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            list.setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Kbd keys="Enter" />
      </div>
      <div id={listId} role="listbox" aria-label="Codes" className={styles.list}>
        {kind &&
          found.map((code, place) => (
            <CodeOption
              key={code.id}
              id={`${listId}-${place}`}
              code={code}
              kind={kind}
              active={place === list.active}
              given={given.has(code.id)}
              favourite={favourites.includes(code.id)}
              onChoose={({ shiftKey }) => choose({ id: code.id }, shiftKey)}
            />
          ))}
        {canMake && (
          <ListOption
            id={`${listId}-${found.length}`}
            active={list.active === found.length}
            onChoose={({ shiftKey }) => make(shiftKey)}
          >
            <span className={styles.make}>
              Make “{name}” a new {kind?.name.toLowerCase()}
            </span>
            <Kbd keys="Mod+Enter" />
          </ListOption>
        )}
      </div>
      {found.length === 0 && !canMake && (
        <p className={styles.none}>
          No {kind?.name.toLowerCase()} yet. Type a name for the first one.
        </p>
      )}
      <div className={styles.foot}>
        {name === '' && inVivo !== null && (
          <button
            type="button"
            tabIndex={-1}
            onPointerDown={(event) => event.preventDefault()}
            onClick={({ shiftKey }) => make(shiftKey)}
          >
            <Kbd keys="Mod+Enter" /> makes {inQuotes(shortened(inVivo, 32))} the code
          </button>
        )}
        {onStay && count > 0 && (
          <p>
            <Kbd keys="Shift+Enter" /> gives the code and stays for another
          </p>
        )}
        {found.length > 0 && (
          <p>
            <Kbd keys="Mod+D" /> keeps a code at the top of this list
          </p>
        )}
      </div>
    </div>
  );
}
