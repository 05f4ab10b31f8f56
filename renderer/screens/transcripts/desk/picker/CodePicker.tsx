import { Star } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { CountedCode, Kind, KindKey } from '../../../../../shared/model';
import { keysOf } from '../../../../commands/command';
import {
  favouriteCodes,
  toggleFavourite,
  useFavouriteCodes,
} from '../../../../store/favourite-codes';
import { Kbd } from '../../../../ui/Kbd';
import { KindMark } from '../../../../ui/KindMark';
import { useListKeys } from '../../../../ui/use-list-keys';
import { counted, peopleCounted } from '../../../../ui/words';
import { recentCodes } from '../recent-codes';
import type { CodeChoice } from '../tagging';
import styles from './CodePicker.module.css';
import { codeFinder, codeNamed } from './find-codes';

interface CodePickerProps {
  readonly kinds: readonly Kind[];
  readonly codes: readonly CountedCode[];
  readonly startKind: KindKey;
  /** Codes that are there already: they are shown as such. */
  readonly given: ReadonlySet<number>;
  readonly onChoose: (choice: CodeChoice) => void;
}

/**
 * Chooses a code by kind and a few letters, or makes one by the name that was typed. The focus
 * stays in the field: arrows move in the list, Tab goes to the next kind.
 */
export function CodePicker({ kinds, codes, startKind, given, onChoose }: CodePickerProps) {
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
  const make = () => onChoose(same ? { id: same.id } : { kind: kindKey, name });
  const choose = (place: number) => {
    const code = found[place];
    if (code) onChoose({ id: code.id });
    else if (canMake) make();
  };
  const count = found.length + (canMake ? 1 : 0);
  const list = useListKeys(count, choose);
  const showKind = (key: KindKey) => {
    setKindKey(key);
    list.setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const keys = keysOf(event.nativeEvent);
    const wanted = kinds.find((candidate) => keys === `Mod+${candidate.letter.toUpperCase()}`);
    const at = kinds.findIndex((candidate) => candidate.key === kindKey);
    const step = keys === 'Tab' ? 1 : keys === 'Shift+Tab' ? kinds.length - 1 : 0;
    const next = wanted ?? (step ? kinds[(at + step) % kinds.length] : undefined);
    if (next) showKind(next.key);
    else if (keys === 'Mod+Enter' && name !== '') make();
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
          aria-label={`Find or make a ${kind?.name.toLowerCase() ?? 'code'}`}
          placeholder={`Find or make a ${kind?.name.toLowerCase() ?? 'code'}`}
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
              onChoose={() => onChoose({ id: code.id })}
            />
          ))}
        {canMake && (
          <Option
            id={`${listId}-${found.length}`}
            active={list.active === found.length}
            onChoose={make}
          >
            <span className={styles.make}>
              Make “{name}” a new {kind?.name.toLowerCase()}
            </span>
            <Kbd keys="Mod+Enter" />
          </Option>
        )}
      </div>
      {found.length > 0 && (
        <p className={styles.foot}>
          <Kbd keys="Mod+D" /> keeps a code at the top of this list
        </p>
      )}
      {found.length === 0 && !canMake && (
        <p className={styles.none}>
          No {kind?.name.toLowerCase()} yet. Type a name for the first one.
        </p>
      )}
    </div>
  );
}

interface CodeOptionProps {
  readonly id: string;
  readonly code: CountedCode;
  readonly kind: Kind;
  readonly active: boolean;
  readonly given: boolean;
  readonly favourite: boolean;
  readonly onChoose: () => void;
}

function CodeOption({ id, code, kind, active, given, favourite, onChoose }: CodeOptionProps) {
  return (
    <Option id={id} active={active} onChoose={onChoose}>
      <KindMark kind={kind} />
      <span className={styles.name}>{code.name}</span>
      {favourite && <Star size={12} role="img" aria-label="Kept at hand" />}
      <span className={styles.counts}>
        {remarkOn(code, given) ??
          `${counted(code.quotes, 'quote')} · ${peopleCounted(code.participants)}`}
      </span>
    </Option>
  );
}

function remarkOn(code: CountedCode, given: boolean): string | null {
  if (given) return 'on it already';
  return code.archived ? 'archived' : null;
}

interface OptionProps {
  readonly id: string;
  readonly active: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** A row of the list. The field keeps the focus, so the row only shows that it is meant. */
function Option({ id, active, onChoose, children }: OptionProps) {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (active) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <button
      ref={ref}
      id={id}
      type="button"
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={styles.option}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </button>
  );
}
