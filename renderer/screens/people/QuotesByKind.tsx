import { useMemo } from 'react';
import type { Kind, Participant } from '../../../shared/model';
import { routeHref } from '../../store/route-slice';
import { withoutCoders } from '../../store/shown-tags';
import { useStore } from '../../store/store';
import { useResource } from '../../store/use-resource';
import { KindMark } from '../../ui/KindMark';
import { QuoteCard } from '../../ui/QuoteCard';
import styles from './PersonPanel.module.css';
import { quotesOfKind } from './people-order';

/** How many quotes of a kind the panel lists; the board has all of them. */
const MOST = 12;

interface QuotesByKindProps {
  readonly person: Participant;
  readonly kinds: readonly Kind[];
  /** Also names the interview, for somebody who speaks in several. */
  readonly withSource: boolean;
}

/** What somebody said, kind by kind, each quote with its codes. */
export function QuotesByKind({ person, kinds, withSource }: QuotesByKindProps) {
  const allQuotes = useResource('quotes');
  const codes = useResource('codes');
  const hidden = useStore((state) => state.hiddenCoderIds);
  const quotes = useMemo(() => {
    const own = allQuotes?.filter((quote) => quote.participantId === person.id);
    return own && withoutCoders(own, hidden);
  }, [allQuotes, hidden, person.id]);
  if (!quotes || !codes) return null;
  if (person.quotesByKind.length === 0) {
    return (
      <p className={styles.none}>
        Nothing of theirs is tagged yet. Open their transcript, select what they said, and press the
        letter of a kind.
      </p>
    );
  }
  return kinds.map((kind) => {
    const count = quotesOfKind(person, kind.key);
    if (count === 0) return null;
    const ofKind = new Map(
      codes.filter((code) => code.kind === kind.key).map((code) => [code.id, code.name]),
    );
    const here = quotes.filter(({ tags }) => tags.some(({ codeId }) => ofKind.has(codeId)));
    return (
      <section key={kind.key} className={styles.kind} aria-label={kind.plural}>
        <h2>
          <KindMark kind={kind} />
          <a href={routeHref('quotes', null, { person: String(person.id), kind: kind.key })}>
            {kind.plural}
          </a>
          <span>{count}</span>
        </h2>
        {here.slice(0, MOST).map((quote) => {
          const names = new Set(quote.tags.flatMap(({ codeId }) => ofKind.get(codeId) ?? []));
          return (
            <QuoteCard key={quote.id} quote={quote} withSource={withSource}>
              <p className={styles.codes} data-kind={kind.key}>
                {[...names].join(', ')}
              </p>
            </QuoteCard>
          );
        })}
        {here.length > MOST && (
          <a
            className={styles.all}
            href={routeHref('quotes', null, { person: String(person.id), kind: kind.key })}
          >
            All {here.length} on the board
          </a>
        )}
      </section>
    );
  });
}
