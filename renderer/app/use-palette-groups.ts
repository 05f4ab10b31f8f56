import { useEffect, useMemo, useState } from 'react';
import { commandsNow } from '../commands/registry';
import { useMemos } from '../screens/memos/use-memos';
import { useStore } from '../store/store';
import { useResource } from '../store/use-resource';
import { commandEntries, memoEntries, placeEntries, quoteEntry } from './palette-entries';
import { recentPlaces } from './palette-recent';
import { entryFinder, type Group, grouped, indexQuotes, type QuoteIndex } from './palette-search';

/** From so many letters on quotes are searched: one letter would find nearly all. */
const quotesFrom = 2;

/** What the palette shows for what was typed: for nothing, recent places and all commands. */
export function usePaletteGroups(query: string): readonly Group[] {
  const loaded = useLoaded();
  const [commands] = useState(() => commandEntries(commandsNow()));
  const places = useMemo(() => placeEntries(loaded), [loaded]);
  const memos = useMemos();
  const find = useMemo(
    () => entryFinder([...commands, ...places, ...memoEntries(memos ?? [])]),
    [commands, places, memos],
  );
  const quotes = useQuoteIndex(query.trim().length >= quotesFrom);
  return useMemo(() => {
    const typed = query.trim();
    if (typed === '') {
      const recent = recentPlaces().flatMap((id) => places.find((entry) => entry.id === id) ?? []);
      const byGroup = Map.groupBy(commands, (entry) => entry.group);
      return [
        ...(recent.length > 0 ? [{ name: 'Recent', entries: recent }] : []),
        ...[...byGroup].map(([name, entries]) => ({ name, entries })),
      ];
    }
    const { quoteOf, index } = quotes ?? {};
    const hits = typed.length >= quotesFrom ? (index?.search(typed) ?? []) : [];
    const found = hits.flatMap(({ id, score }) => {
      const quote = quoteOf?.get(Number(id));
      return quote ? [{ entry: quoteEntry(quote, typed), score }] : [];
    });
    return grouped([...find(typed), ...found]);
  }, [query, commands, places, find, quotes]);
}

function useLoaded() {
  useResource('kinds');
  useResource('codes');
  useResource('sources');
  useResource('participants');
  useResource('jobs');
  useResource('personas');
  useResource('briefs');
  return useStore((state) => state.loaded);
}

/** The index of all quotes, once it is wanted and made. */
function useQuoteIndex(wanted: boolean) {
  const quotes = useResource('quotes');
  const [index, setIndex] = useState<QuoteIndex | null>(null);
  useEffect(() => {
    if (!wanted || !quotes) return;
    let stale = false;
    void indexQuotes(quotes).then((made) => {
      if (!stale) setIndex(made);
    });
    return () => {
      stale = true;
    };
  }, [wanted, quotes]);
  return useMemo(
    () =>
      index && quotes
        ? { index, quoteOf: new Map(quotes.map((quote) => [quote.id, quote])) }
        : null,
    [index, quotes],
  );
}
