import type { Kind } from '../../../shared/model';
import type { SubjectOfMemo } from '../../../shared/synthesis';
import { routeHref } from '../../store/route-slice';
import { KindMark } from '../../ui/KindMark';
import { placeOf, speakerOf } from '../../ui/QuoteCard';
import { inQuotes } from '../../ui/words';
import styles from './MemosScreen.module.css';

interface SubjectLinkProps {
  readonly subject: SubjectOfMemo;
  readonly kinds: readonly Kind[];
}

/** What a memo is about: it opens that. */
export function SubjectLink({ subject, kinds }: SubjectLinkProps) {
  switch (subject.type) {
    case 'study':
      return <p className={styles.subject}>The study</p>;
    case 'source':
      return (
        <a className={styles.subject} href={hrefOfSubject(subject)}>
          {subject.source.title} <span>interview</span>
        </a>
      );
    case 'participant':
      return (
        <a className={styles.subject} href={hrefOfSubject(subject)}>
          {subject.person.name} <span>person</span>
        </a>
      );
    case 'code': {
      const kind = kinds.find(({ key }) => key === subject.code.kind);
      return (
        <a className={styles.subject} href={hrefOfSubject(subject)}>
          {kind && <KindMark kind={kind} />}
          {subject.code.name}
        </a>
      );
    }
    case 'passage': {
      const { quote } = subject;
      const words = quote.quote || (quote.previousQuote ?? '');
      return (
        <a className={styles.passage} href={hrefOfSubject(subject)}>
          <q>{inQuotes(words).slice(1, -1)}</q>
          <span>
            {speakerOf(quote)} · {quote.sourceTitle} · {placeOf(quote)}
          </span>
        </a>
      );
    }
  }
}

/** Where what a memo is about stands. */
export function hrefOfSubject(subject: SubjectOfMemo): string {
  switch (subject.type) {
    case 'study':
      return routeHref('memos');
    case 'source':
      return routeHref('transcripts', subject.source.id);
    case 'participant':
      return routeHref('people', subject.person.id);
    case 'code':
      return routeHref('codes', subject.code.id);
    case 'passage': {
      const { id, sourceId } = subject.quote;
      return routeHref('transcripts', sourceId, { passage: String(id) });
    }
  }
}
