import type { Citation, CitedQuote } from '../model';
import type { OutlineBlock } from './outline';
import { byLine } from './phrases';

/** A brief's quotes by their number. */
export type QuotesByNumber = ReadonlyMap<number, CitedQuote>;

const voices = 3;

/**
 * The quotes shown beside what they stand behind: the first of each of up to three people, and
 * every one that qualifies or contradicts it. The rest is in the appendix.
 */
export function excerptsOf(citations: readonly Citation[], quotes: QuotesByNumber): OutlineBlock[] {
  const heard = new Set<string>();
  return citations.flatMap(({ number, stance }) => {
    const quote = quotes.get(number);
    if (!quote) return [];
    if (stance === 'supports') {
      if (heard.has(quote.participant) || heard.size === voices) return [];
      heard.add(quote.participant);
    }
    return [{ type: 'excerpt' as const, number, text: quote.text, by: byLine(quote), stance }];
  });
}
