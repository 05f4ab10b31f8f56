import { citationMark, type OutlineBlock, type OutlineEntry } from '../../../shared/brief/outline';
import styles from './BriefPreview.module.css';

interface WordsProps {
  readonly text: string;
  /** Where the words stand in the transcript; null when their passage is gone. */
  readonly href: string | null;
}

/** The words of a quote; they lead to their place. */
function Words({ text, href }: WordsProps) {
  const words = (
    <blockquote dir="auto" className={styles.words}>
      {text}
    </blockquote>
  );
  if (href === null) return words;
  return (
    <a className={styles.place} href={href} title="Open its place in the transcript">
      {words}
    </a>
  );
}

interface ExcerptProps {
  readonly excerpt: Extract<OutlineBlock, { type: 'excerpt' }>;
  readonly href: string | null;
}

/** A quote where it is cited, with who said it and what it does to the claim. */
export function Excerpt({ excerpt, href }: ExcerptProps) {
  return (
    <figure className={styles.quote}>
      <Words text={excerpt.text} href={href} />
      <figcaption className={styles.note}>
        {excerpt.by}{' '}
        <span className={styles.citation} data-stance={excerpt.stance}>
          {citationMark(excerpt.number, excerpt.stance)}
        </span>
      </figcaption>
    </figure>
  );
}

interface QuoteEntryProps {
  readonly entry: OutlineEntry;
  readonly href: string | null;
}

/** A quote in the appendix, with all that is known of where it comes from. */
export function QuoteEntry({ entry, href }: QuoteEntryProps) {
  return (
    <section className={styles.quote}>
      <h4>
        [{entry.number}] {entry.participant}
      </h4>
      <Words text={entry.text} href={href} />
      <p className={styles.note}>{entry.provenance.join(' · ')}</p>
    </section>
  );
}
