import type { Code, Quote } from '../../../shared/model';
import { clockTime } from '../../../shared/text/clock';
import { hrefOfLike } from '../../store/place-like';
import { routeHref } from '../../store/route-slice';
import { inQuotes, shortened } from '../../ui/words';
import styles from './QuotesScreen.module.css';

interface QuoteOnBoardProps {
  readonly quote: Quote;
  readonly codes: readonly Code[];
  readonly showPerson: boolean;
}

/** A quote that opens its place in the transcript. */
export function QuoteOnBoard({ quote, codes, showPerson }: QuoteOnBoardProps) {
  const person = quote.participantName ?? quote.speakerName ?? 'Unknown speaker';
  // Once each, however many coders gave it.
  const codeIds = new Set(quote.tags.map((tag) => tag.codeId));
  const tags = codes.filter((code) => codeIds.has(code.id));
  return (
    <div className={styles.card}>
      <a
        className={styles.quote}
        href={routeHref('transcripts', quote.sourceId, { passage: String(quote.id) })}
      >
        {quote.quote !== '' && <q>{quote.quote}</q>}
        <span className={styles.tags}>
          {tags.map((code) => (
            <span key={code.id} data-kind={code.kind}>
              {code.name}
            </span>
          ))}
        </span>
        <span className={styles.provenance}>
          <span>
            {showPerson ? person : quote.sourceTitle}
            {quote.interviewer && ' (interviewer)'}
          </span>
          <span>
            {quote.startMs === null ? `turn ${quote.turnNumber}` : clockTime(quote.startMs)}
          </span>
        </span>
        {quote.previousQuote !== null && (
          <span className={styles.note}>
            {quote.quote === '' ? 'The words were taken out: ' : 'The words changed: '}
            was {inQuotes(quote.previousQuote)}
          </span>
        )}
        {quote.memo !== null && <span className={styles.note}>{quote.memo}</span>}
      </a>
      {quote.quote !== '' && (
        <a
          className={styles.like}
          href={hrefOfLike(quote)}
          aria-label={`More like this: ${shortened(quote.quote, 40)}`}
        >
          More like this
        </a>
      )}
    </div>
  );
}
