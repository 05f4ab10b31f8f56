import { useEffect, useMemo, useRef, useState } from 'react';
import { routeHref } from '../../store/route-slice';
import { useStore } from '../../store/store';
import { counted } from '../../ui/words';
import { AutoCode } from './AutoCode';
import { HitList, type HitListHandle } from './HitList';
import { keepPlace, keptPlace } from './kept-place';
import { LikeHeading } from './LikeHeading';
import { SearchFilters } from './SearchFilters';
import styles from './SearchScreen.module.css';
import { readWanted, setWanted, wantedQuery } from './search-query';
import { useHits } from './use-hits';

/** How long typing rests before it is searched for, in milliseconds. */
const pause = 90;

/** Finds words in all transcripts, opens their places, and tags many of them at once. */
export function SearchScreen() {
  const query = useStore((state) => state.route.query);
  const wanted = useMemo(() => readWanted(query), [query]);
  const [typed, setTyped] = useState(wanted.q);
  const address = useMemo(() => routeHref('search', null, wantedQuery(wanted)), [wanted]);
  const kept = keptPlace(address);
  const { found, failure, more } = useHits(wanted, kept.hits);
  const [marked, setMarked] = useState(kept.marked);
  const list = useRef<HitListHandle>(null);
  const sent = useRef(wanted.q);
  const field = useRef<HTMLInputElement>(null);
  const cameBack = useRef(kept.turnId !== null);
  useEffect(() => {
    // Back from a hit, the keyboard goes to that hit.
    if (!cameBack.current) field.current?.focus();
  }, []);
  useEffect(() => {
    // The address changed by other hands: Back, or the palette.
    if (wanted.q !== sent.current) setTyped(wanted.q);
    sent.current = wanted.q;
    setMarked(keptPlace(address).marked);
  }, [wanted, address]);
  const mark = (next: ReadonlySet<number>) => {
    keepPlace(address, { marked: next });
    setMarked(next);
  };
  useEffect(() => {
    if (typed === wanted.q) return;
    const timer = setTimeout(() => {
      sent.current = typed;
      setWanted({ ...wanted, q: typed, like: null });
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, wanted]);
  const asked = wanted.q.trim() !== '' || wanted.like !== null;
  const like = wanted.like && found && 'words' in found ? found : null;
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
        {like && <LikeHeading wanted={wanted} found={like} />}
        <p role="status" className={styles.count}>
          {asked && found && !failure && `${counted(found.total, 'turn')} found.`}
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
          <AutoCode
            key={like ? 'like' : 'words'}
            wanted={wanted}
            found={found}
            marked={marked}
            onMarked={mark}
          />
          <HitList
            key={address}
            ref={list}
            address={address}
            found={found}
            marked={marked}
            onMarked={mark}
            onNearEnd={more}
          />
        </>
      )}
      {!failure && !asked && <QueryHelp />}
      {!failure && like && like.total === 0 && like.words.length > 0 && (
        <p className={styles.note}>No other turn shares two of these words.</p>
      )}
      {!failure && asked && !wanted.like && found?.total === 0 && (
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
