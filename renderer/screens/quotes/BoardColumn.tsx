import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Code } from '../../../shared/model';
import { KindMark } from '../../ui/KindMark';
import { WindowedRows } from '../../ui/WindowedRows';
import { counted, peopleCounted } from '../../ui/words';
import type { BoardGroup, Grouping } from './board';
import { QuoteOnBoard } from './QuoteOnBoard';
import styles from './QuotesScreen.module.css';

interface BoardColumnProps {
  readonly group: BoardGroup;
  readonly codes: readonly Code[];
  readonly by: Grouping;
}

/** A guess at a quote's height before it is measured. */
const estimatedHeight = 120;

/** One group of quotes; only those in view are on the page. */
export function BoardColumn({ group, codes, by }: BoardColumnProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: group.quotes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedHeight,
    getItemKey: (index) => group.quotes[index]?.id ?? index,
    overscan: 6,
  });
  return (
    <section className={styles.column} data-kind={group.kind?.key} aria-label={group.title}>
      <header className={styles.columnHead}>
        {group.kind && <KindMark kind={group.kind} />}
        <h2 title={group.title}>{group.title}</h2>
        <p>
          {by !== 'person' && `${peopleCounted(group.people)} · `}
          {counted(group.quotes.length, 'quote')}
        </p>
      </header>
      <div ref={scroller} className={styles.scroller}>
        <WindowedRows list={rows}>
          {(index) => {
            const quote = group.quotes[index];
            return (
              quote && <QuoteOnBoard quote={quote} codes={codes} showPerson={by !== 'person'} />
            );
          }}
        </WindowedRows>
      </div>
    </section>
  );
}
