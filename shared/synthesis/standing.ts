import { type Quote, type Stance, stances } from '../model';
import type { QuoteIndex } from './quote-index';

/** A quote with what it does to a claim. */
export interface StancedQuote {
  readonly quote: Quote;
  readonly stance: Stance;
}

/** One stance's share: people first, quotes second. */
export interface Side {
  /** Ids, in the order in which they first speak; a quote of nobody known adds no one. */
  readonly participants: readonly number[];
  readonly quotes: number;
}

/**
 * What stands behind a claim, and what against it. Interviewers' words are kept apart: they never
 * count. Somebody who supports a claim here and contradicts it there is on both sides.
 */
export interface Standing {
  /** People behind it: those with a quote that supports or qualifies. */
  readonly participants: readonly number[];
  readonly supports: Side;
  readonly qualifies: Side;
  readonly contradicts: Side;
  /** Supporting ones first, then qualifying, then contradicting; each in the study's order. */
  readonly quotes: readonly StancedQuote[];
  readonly interviewerQuotes: readonly StancedQuote[];
}

function sideOf(quotes: readonly StancedQuote[]): Side {
  return { participants: peopleOf(quotes), quotes: quotes.length };
}

function peopleOf(quotes: readonly StancedQuote[]): number[] {
  const people = new Set<number>();
  for (const { quote } of quotes) {
    if (quote.participantId !== null) people.add(quote.participantId);
  }
  return [...people];
}

/** Weighs links to passages; links to passages that are gone are left out. */
export function standingOf(
  stanceByPassage: ReadonlyMap<number, Stance>,
  index: QuoteIndex,
): Standing {
  const found: StancedQuote[] = [];
  for (const [passageId, stance] of stanceByPassage) {
    const quote = index.byPassage.get(passageId);
    if (quote) found.push({ quote, stance });
  }
  const place = ({ quote }: StancedQuote) => index.order.get(quote.id) ?? 0;
  found.sort(
    (a, b) => stances.indexOf(a.stance) - stances.indexOf(b.stance) || place(a) - place(b),
  );
  const quotes = found.filter(({ quote }) => !quote.interviewer);
  const of = (stance: Stance) => quotes.filter((quote) => quote.stance === stance);
  return {
    participants: peopleOf(quotes.filter(({ stance }) => stance !== 'contradicts')),
    supports: sideOf(of('supports')),
    qualifies: sideOf(of('qualifies')),
    contradicts: sideOf(of('contradicts')),
    quotes,
    interviewerQuotes: found.filter(({ quote }) => quote.interviewer),
  };
}
