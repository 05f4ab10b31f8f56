import MiniSearch from 'minisearch';
import { useMemo } from 'react';
import type { Quote } from '../../../shared/model';

/**
 * Ids of the quotes whose words, memo, speaker or transcript match what was typed: beginnings of
 * words count, and a slip of a letter in longer ones. Null while nothing is typed.
 */
export function useQuoteSearch(
  quotes: readonly Quote[] | null,
  typed: string,
): ReadonlySet<number> | null {
  const wanted = typed.trim() !== '';
  const index = useMemo(() => (wanted && quotes ? indexOf(quotes) : null), [quotes, wanted]);
  return useMemo(() => {
    if (!index) return null;
    const hits = index.search(typed, {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    });
    return new Set(hits.map((hit) => Number(hit.id)));
  }, [index, typed]);
}

function indexOf(quotes: readonly Quote[]): MiniSearch<Quote> {
  const index = new MiniSearch<Quote>({
    fields: ['quote', 'memo', 'participantName', 'sourceTitle'],
  });
  index.addAll(quotes);
  return index;
}
