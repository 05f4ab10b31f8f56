import type { Citation, CitedQuote } from '../../../shared/model';
import { clockTime } from '../../../shared/text/clock';
import styles from './BriefPreview.module.css';
import type { PlaceOf } from './use-places';

interface QuoteLineProps {
  readonly quote: CitedQuote;
  readonly placeOf: PlaceOf;
}

/** The words of a quote; they lead to their place in the transcript. */
function QuoteWords({ quote, placeOf }: QuoteLineProps) {
  const words = <q className={styles.words}>{quote.text}</q>;
  const place = placeOf(quote.passageId);
  if (place === null) return words;
  return (
    <a className={styles.place} href={place} title="Open its place in the transcript">
      {words}
    </a>
  );
}

/** A quote with its provenance, as the appendix has it. */
export function QuoteLine({ quote, placeOf }: QuoteLineProps) {
  return (
    <>
      <QuoteWords quote={quote} placeOf={placeOf} />
      <span className={styles.provenance}>
        {quote.participant} · {quote.source} ·{' '}
        {quote.startMs === null ? '' : `${clockTime(quote.startMs)} · `}
        turn {quote.turnNumber}, {quote.start}–{quote.end} · {quote.codes.join(', ')}
        {quote.changed && <em> · the words in the transcript have changed since</em>}
      </span>
    </>
  );
}

interface CitedQuotesProps {
  readonly citations: readonly Citation[];
  readonly quotes: ReadonlyMap<number, CitedQuote>;
  readonly placeOf: PlaceOf;
}

/** The quotes behind one claim, what stands against it marked as such. */
export function CitedQuotes({ citations, quotes, placeOf }: CitedQuotesProps) {
  if (citations.length === 0) return <p className={styles.unsupported}>No quote behind this.</p>;
  return (
    <ul>
      {citations.map(({ number, stance }) => {
        const quote = quotes.get(number);
        if (!quote) return null;
        return (
          <li key={number} data-stance={stance}>
            <QuoteWords quote={quote} placeOf={placeOf} />
            <span className={styles.provenance}>
              {stance !== 'supports' && <b>{stance}</b>} {quote.participant} [{number}]
            </span>
          </li>
        );
      })}
    </ul>
  );
}
