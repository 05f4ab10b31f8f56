import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from '../../store/store';
import { counted } from '../../ui/words';
import { AutoCode } from './AutoCode';
import { HitList, type HitListHandle } from './HitList';
import { SearchFilters } from './SearchFilters';
import styles from './SearchScreen.module.css';
import { readWanted, setWanted } from './search-query';
import { useHits } from './use-hits';

/** How long typing rests before it is searched for, in milliseconds. */
const pause = 90;

/** Finds words in all transcripts, opens their places, and tags many of them at once. */
export function SearchScreen() {
  const query = useStore((state) => state.route.query);
  const wanted = useMemo(() => readWanted(query), [query]);
  const [typed, setTyped] = useState(wanted.q);
  const { found, failure, more } = useHits(wanted);
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set());
  const list = useRef<HitListHandle>(null);
  const sent = useRef(wanted.q);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    // The address changed by other hands: Back, or the palette.
    if (wanted.q !== sent.current) setTyped(wanted.q);
    sent.current = wanted.q;
    setMarked(new Set());
  }, [wanted]);
  useEffect(() => {
    if (typed === wanted.q) return;
    const timer = setTimeout(() => {
      sent.current = typed;
      setWanted({ ...wanted, q: typed });
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, wanted]);
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1>Search</h1>
        <input
          type="search"
          ref={field}
          data-search-field=""
          aria-label="Search the transcripts"
          placeholder="Search the transcripts"
          autoComplete="off"
          spellCheck={false}
          className={styles.field}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            list.current?.focusFirst();
          }}
        />
        <SearchFilters wanted={wanted} />
        <p role="status" className={styles.count}>
          {wanted.q.trim() !== '' && found && !failure && `${counted(found.total, 'turn')} found.`}
          {found?.widened.map(({ word, also }) => (
            <span key={word}>
              {' '}
              “{word}”: also {also.join(', ')}.
            </span>
          ))}
        </p>
      </header>
      {failure && (
        <p role="alert" className={styles.note}>
          {failure.message}
        </p>
      )}
      {!failure && found && found.hits.length > 0 && (
        <>
          <AutoCode wanted={wanted} found={found} marked={marked} onMarked={setMarked} />
          <HitList ref={list} found={found} marked={marked} onMarked={setMarked} onNearEnd={more} />
        </>
      )}
      {!failure && wanted.q.trim() === '' && <QueryHelp />}
      {!failure && wanted.q.trim() !== '' && found?.total === 0 && (
        <p className={styles.note}>
          No turn has that. Try fewer words, the beginning of one with a star (wait*), or take a
          filter away.
        </p>
      )}
    </div>
  );
}

const examples: readonly (readonly [string, string])[] = [
  ['late invoice', 'both words in one turn'],
  ['“late invoice”', 'the words in this order'],
  ['invoice OR bill', 'either word'],
  ['invoice NOT late', 'without a word (or -late)'],
  ['wait*', 'words that begin so'],
  ['waiting~', 'near spellings and other endings'],
  ['NEAR(bank list, 5)', 'at most five words apart'],
];

function QueryHelp() {
  return (
    <dl className={styles.help}>
      {examples.map(([query, meaning]) => (
        <div key={query}>
          <dt>{query}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
