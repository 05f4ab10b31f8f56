import { TextSearch } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Quote, Stance } from '../../shared/model';
import { clockTime } from '../../shared/text/clock';
import { hrefOfLike } from '../store/place-like';
import { routeHref } from '../store/route-slice';
import type { MenuItem } from './MenuButton';
import styles from './QuoteCard.module.css';
import { StanceMenu } from './StanceMenu';
import { inQuotes, shortened } from './words';

/** A quote longer than this is cut until its reader asks for all of it. */
const LONG = 320;

export interface QuoteStance {
  readonly stance: Stance;
  readonly onChange: (stance: Stance) => void;
  /** More that can be done with the link, in the same menu. */
  readonly more?: readonly MenuItem[];
}

interface QuoteCardProps {
  readonly quote: Quote;
  /** What it does to the claim that it stands under, where it stands under one. */
  readonly stance?: QuoteStance;
  /** Also names the interview. */
  readonly withSource?: boolean;
  /** Stands under the words: the quote's codes, say. */
  readonly children?: ReactNode;
}

/** A person's words with who said them and when. The words lead to their place. */
export function QuoteCard({ quote, stance, withSource = false, children }: QuoteCardProps) {
  const [whole, setWhole] = useState(false);
  const who = speakerOf(quote);
  const long = quote.quote.length > LONG;
  const menu = stance && <StanceMenu {...stance} about={`${who}, ${shortened(quote.quote, 40)}`} />;
  return (
    <article className={styles.card}>
      <a
        href={routeHref('transcripts', quote.sourceId, { passage: String(quote.id) })}
        title="Open its place in the transcript"
      >
        <blockquote className={long && !whole ? `${styles.words} ${styles.cut}` : styles.words}>
          {inQuotes(quote.quote)}
        </blockquote>
      </a>
      {long && (
        <button type="button" className={styles.more} onClick={() => setWhole(!whole)}>
          {whole ? 'Show less of it' : 'Show all of it'}
        </button>
      )}
      {children}
      <footer className={styles.foot}>
        {stance && stance.stance !== 'supports' && menu}
        <span className={styles.who}>
          {who}
          {withSource && <span className={styles.source}> · {quote.sourceTitle}</span>}
        </span>
        {quote.previousQuote !== null && (
          <span className={styles.note} title={`Before the correction: ${quote.previousQuote}`}>
            words corrected
          </span>
        )}
        {quote.quote !== '' && (
          <a
            className={styles.like}
            href={hrefOfLike(quote)}
            aria-label={`More like this: ${shortened(quote.quote, 40)}`}
            title="More like this"
          >
            <TextSearch size={14} aria-hidden="true" />
          </a>
        )}
        <span className={styles.time}>{placeOf(quote)}</span>
        {stance?.stance === 'supports' && menu}
      </footer>
    </article>
  );
}

/** Who said it, under the name that leaves the program. */
export function speakerOf(quote: Quote): string {
  if (quote.interviewer) return `${quote.speakerName ?? 'Interviewer'} (interviewer)`;
  return quote.participantName ?? quote.speakerName ?? 'Somebody unknown';
}

/** When it was said, or its turn where the transcript has no times. */
export function placeOf(quote: Quote): string {
  return quote.startMs === null ? `turn ${quote.turnNumber}` : clockTime(quote.startMs);
}
