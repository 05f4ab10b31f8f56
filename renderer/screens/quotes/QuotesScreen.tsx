import { useMemo, useState } from 'react';
import { withoutCoders } from '../../store/shown-tags';
import { useStore } from '../../store/store';
import { useResource } from '../../store/use-resource';
import { EmptyState } from '../../ui/EmptyState';
import { tagKeys } from '../../ui/kind-words';
import { counted, peopleCounted } from '../../ui/words';
import { HiddenCoders } from '../coders/HiddenCoders';
import { BoardColumn } from './BoardColumn';
import { BoardFilters } from './BoardFilters';
import { boardGroups, filteredQuotes, readFilter } from './board';
import styles from './QuotesScreen.module.css';
import { useQuoteSearch } from './use-quote-search';

/** Every tagged quote, side by side by kind, by code or by person. */
export function QuotesScreen() {
  const allQuotes = useResource('quotes');
  const overview = useResource('overview');
  const hidden = useStore((state) => state.hiddenCoderIds);
  const codes = useResource('codes');
  const kinds = useResource('kinds');
  const participants = useResource('participants');
  const coders = overview?.coders ?? null;
  const query = useStore((state) => state.route.query);
  const [search, setSearch] = useState('');
  const filter = useMemo(() => readFilter(query), [query]);
  const quotes = useMemo(() => {
    if (!allQuotes || !coders) return null;
    // One coder alone: also one who is hidden elsewhere.
    const left = coders.map(({ id }) => id).filter((id) => id !== filter.coderId);
    return withoutCoders(allQuotes, filter.coderId === null ? hidden : left);
  }, [allQuotes, coders, hidden, filter.coderId]);
  const found = useQuoteSearch(quotes, search);
  const board = useMemo(() => {
    if (!quotes || !codes || !kinds || !participants || !coders) return null;
    const input = { quotes, codes, kinds, participants, coders };
    const kept = filteredQuotes(input, filter, found);
    return { input, kept, groups: boardGroups(input, filter, kept) };
  }, [quotes, codes, kinds, participants, coders, filter, found]);
  if (!board) return null;
  if (!filter.changed && !allQuotes?.some((quote) => quote.tags.length > 0)) {
    return (
      <EmptyState title="No quotes yet">
        Open a transcript, select what somebody said, and press {tagKeys(board.input.kinds)}. Every
        tagged quote appears here.
      </EmptyState>
    );
  }
  const people = new Set(board.kept.flatMap((quote) => quote.participantId ?? []));
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1>Quotes</h1>
        <p role="status">
          {counted(board.kept.length, 'quote')} from {peopleCounted(people.size)}
        </p>
        {filter.coderId === null && <HiddenCoders />}
        <BoardFilters filter={filter} input={board.input} search={search} onSearch={setSearch} />
      </header>
      {board.kept.length === 0 ? (
        <p className={styles.none}>
          {filter.changed && board.input.quotes.every((quote) => quote.previousQuote === null)
            ? 'Every quote stands on the words that it was made on.'
            : 'No quote fits. Take a filter away, or search for less.'}
        </p>
      ) : (
        <div className={styles.board} data-by={filter.by}>
          {board.groups.map((group) => (
            <BoardColumn key={group.key} group={group} codes={board.input.codes} by={filter.by} />
          ))}
        </div>
      )}
    </div>
  );
}
