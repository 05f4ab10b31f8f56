import type { StancedQuote } from '../../../shared/synthesis';

/**
 * The quotes to show of many: everything that qualifies or contradicts, and of those that support
 * first one of each person, up to `most` in all but never fewer than three. The order stays.
 */
export function shortList(quotes: readonly StancedQuote[], most: number): readonly StancedQuote[] {
  if (quotes.length <= most) return quotes;
  const supporting = quotes.filter(({ stance }) => stance === 'supports');
  const others = quotes.length - supporting.length;
  const seen = new Set<number | null>();
  const firsts = supporting.filter(({ quote }) => {
    const isFirst = !seen.has(quote.participantId);
    seen.add(quote.participantId);
    return isFirst;
  });
  const rest = supporting.filter((quote) => !firsts.includes(quote));
  const chosen = new Set([...firsts, ...rest].slice(0, Math.max(most - others, 3)));
  return quotes.filter((quote) => quote.stance !== 'supports' || chosen.has(quote));
}
