import type { Quote } from '../../shared/model';
import type { Evidence } from '../store/use-evidence';

/** Which quotes: null does not filter. */
export interface QuoteSearch {
  readonly text: string;
  readonly kind: string | null;
  readonly codeId: number | null;
  readonly participantId: number | null;
}

export const everyQuote: QuoteSearch = { text: '', kind: null, codeId: null, participantId: null };

/**
 * Quotes that hold every word typed, in their words, their speaker, their interview or the names
 * of their codes, and that the filters let through; in the study's order.
 */
export function findQuotes(
  quotes: readonly Quote[],
  search: QuoteSearch,
  codeById: Evidence['codeById'],
): readonly Quote[] {
  const words = search.text.toLowerCase().split(/\s+/).filter(Boolean);
  return quotes.filter((quote) => {
    const { codeId, kind, participantId } = search;
    if (participantId !== null && quote.participantId !== participantId) return false;
    if (codeId !== null && !quote.tags.some((tag) => tag.codeId === codeId)) return false;
    if (kind !== null && !quote.tags.some((tag) => codeById.get(tag.codeId)?.kind === kind)) {
      return false;
    }
    if (words.length === 0) return true;
    const text = searchedText(quote, codeById);
    return words.every((word) => text.includes(word));
  });
}

function searchedText(quote: Quote, codeById: Evidence['codeById']): string {
  const names = quote.tags.map((tag) => codeById.get(tag.codeId)?.name ?? '');
  return [quote.quote, quote.participantName, quote.speakerName, quote.sourceTitle, ...names]
    .join(' ')
    .toLowerCase();
}
