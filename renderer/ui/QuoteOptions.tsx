import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { Quote } from '../../shared/model';
import { type Evidence, kindOfQuote } from '../store/use-evidence';
import { KindMark } from './KindMark';
import { placeOf, speakerOf } from './QuoteCard';
import styles from './QuotePicker.module.css';
import { inQuotes } from './words';

/** Height of an option whose words take one line, in pixels: a first guess before it is drawn. */
const OPTION_HEIGHT = 58;

interface QuoteOptionsProps {
  readonly id: string;
  readonly label: string;
  readonly quotes: readonly Quote[];
  readonly evidence: Evidence;
  readonly active: number;
  readonly onChoose: (place: number) => void;
}

export const optionId = (listId: string, passageId: number): string => `${listId}-${passageId}`;

/** The quotes found, windowed; the focus stays in the field above. */
export function QuoteOptions({ id, label, quotes, evidence, active, onChoose }: QuoteOptionsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: quotes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => OPTION_HEIGHT,
    getItemKey: (place) => quotes[place]?.id ?? place,
    overscan: 6,
  });
  useEffect(() => {
    if (active < quotes.length) rows.scrollToIndex(active);
  }, [active, quotes, rows]);
  return (
    <div ref={scroller} className={styles.list} id={id} role="listbox" aria-label={label}>
      <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map((row) => {
          const quote = quotes[row.index];
          if (!quote) return null;
          return (
            <QuoteOption
              key={row.key}
              id={optionId(id, quote.id)}
              quote={quote}
              evidence={evidence}
              place={row.index}
              of={quotes.length}
              top={row.start}
              chosen={row.index === active}
              measure={rows.measureElement}
              onChoose={() => onChoose(row.index)}
            />
          );
        })}
      </div>
    </div>
  );
}

interface QuoteOptionProps {
  readonly id: string;
  readonly quote: Quote;
  readonly evidence: Evidence;
  readonly place: number;
  readonly of: number;
  readonly top: number;
  readonly chosen: boolean;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onChoose: () => void;
}

function QuoteOption(props: QuoteOptionProps) {
  const { quote, evidence, place } = props;
  const kind = kindOfQuote(quote, evidence);
  const codes = quote.tags.map((tag) => evidence.codeById.get(tag.codeId)?.name);
  const names = [...new Set(codes)].filter((name) => name !== undefined);
  return (
    <button
      ref={props.measure}
      id={props.id}
      type="button"
      role="option"
      tabIndex={-1}
      aria-selected={props.chosen}
      aria-posinset={place + 1}
      aria-setsize={props.of}
      data-index={place}
      data-kind={kind?.key}
      className={styles.option}
      style={{ transform: `translateY(${props.top}px)` }}
      onClick={props.onChoose}
    >
      <span className={styles.mark}>{kind && <KindMark kind={kind} size={14} />}</span>
      <span className={styles.words}>{inQuotes(quote.quote)}</span>
      <span className={styles.about}>
        {speakerOf(quote)}, {placeOf(quote)}
        {names.length > 0 && ` · ${names.join(', ')}`}
      </span>
    </button>
  );
}
