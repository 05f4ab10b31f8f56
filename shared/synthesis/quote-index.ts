import type { Quote } from '../model';

/**
 * The quotes of a study, found by passage and by code. Made once for a list of quotes and given to
 * everything that rolls up, so that a job with many codes does not read all quotes again and again.
 * A quote whose words a correction took out says nothing any more: it is not in the index.
 */
export interface QuoteIndex {
  /** In the order of the list it was made from. */
  readonly all: readonly Quote[];
  readonly byPassage: ReadonlyMap<number, Quote>;
  readonly byCode: ReadonlyMap<number, readonly Quote[]>;
  /** Place of a passage in `all`. */
  readonly order: ReadonlyMap<number, number>;
}

export function indexQuotes(kept: readonly Quote[]): QuoteIndex {
  const quotes = kept.filter((quote) => quote.quote !== '');
  const byPassage = new Map<number, Quote>();
  const byCode = new Map<number, Quote[]>();
  const order = new Map<number, number>();
  quotes.forEach((quote, place) => {
    byPassage.set(quote.id, quote);
    order.set(quote.id, place);
    for (const codeId of new Set(quote.tags.map((tag) => tag.codeId))) {
      const sharing = byCode.get(codeId);
      if (sharing) sharing.push(quote);
      else byCode.set(codeId, [quote]);
    }
  });
  return { all: quotes, byPassage, byCode, order };
}
