import type { Citation, CitedQuote } from '../../../shared/model';
import { clockTime } from '../../../shared/text/clock';
import styles from './BriefPreview.module.css';

/** A quote with its provenance, as the appendix has it. */
export function QuoteLine({ quote }: { readonly quote: CitedQuote }) {
  return (
    <>
      <q className={styles.words}>{quote.text}</q>
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
}

/** The quotes behind one claim, what stands against it marked as such. */
export function CitedQuotes({ citations, quotes }: CitedQuotesProps) {
  if (citations.length === 0) return <p className={styles.unsupported}>No quote behind this.</p>;
  return (
    <ul>
      {citations.map(({ number, stance }) => {
        const quote = quotes.get(number);
        if (!quote) return null;
        return (
          <li key={number} data-stance={stance}>
            <q className={styles.words}>{quote.text}</q>
            <span className={styles.provenance}>
              {stance !== 'supports' && <b>{stance}</b>} {quote.participant} [{number}]
            </span>
          </li>
        );
      })}
    </ul>
  );
}
