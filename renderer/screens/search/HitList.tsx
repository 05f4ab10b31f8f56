import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import type { Hit, Hits } from '../../../shared/model';
import { WindowedRows } from '../../ui/WindowedRows';
import { HitRow } from './HitRow';
import { keepPlace, keptPlace } from './kept-place';
import styles from './SearchScreen.module.css';

export interface HitListHandle {
  readonly focusFirst: () => void;
}

interface HitListProps {
  readonly found: Hits;
  /** Turns that are marked. */
  readonly marked: ReadonlySet<number>;
  readonly onMarked: (marked: ReadonlySet<number>) => void;
  readonly onNearEnd: () => void;
  /** Under which the place in the list is kept. */
  readonly address: string;
  readonly ref: Ref<HitListHandle>;
}

type Row = { readonly title: string; readonly key: string } | { readonly hit: Hit };

/** Guesses at heights before they are measured. */
const estimatedHeight = 84;
const titleHeight = 40;
/** Rows before the last one at which more are read. */
const nearEnd = 20;

/** Hits under the titles of their transcripts; only those in view are on the page. */
export function HitList({ found, marked, onMarked, onNearEnd, address, ref }: HitListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const wantedFocus = useRef<number | null>(null);
  const rows = useMemo(() => rowsOf(found.hits), [found.hits]);
  const rowsNow = useRef(rows);
  rowsNow.current = rows;
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (isHit(rows[index]) ? estimatedHeight : titleHeight),
    overscan: 8,
    initialOffset: () => keptPlace(address).offset,
  });
  const items = list.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - nearEnd) onNearEnd();
  }, [last, rows.length, onNearEnd]);

  const focusRow = (index: number) => {
    wantedFocus.current = index;
    list.scrollToIndex(index, { align: 'auto' });
    focusWanted();
  };
  const focusWanted = () => {
    const link = scroller.current?.querySelector<HTMLElement>(
      `[data-index="${wantedFocus.current}"] a`,
    );
    if (!link) return;
    wantedFocus.current = null;
    link.focus({ preventScroll: true });
  };
  // Back from a hit: the list stands as it was left, with the keyboard on that hit.
  useEffect(() => {
    const kept = keptPlace(address);
    if (scroller.current) scroller.current.scrollTop = kept.offset;
    const opened = rowsNow.current.findIndex((row) => isHit(row) && row.hit.turnId === kept.turnId);
    if (opened === -1) return;
    wantedFocus.current = opened;
    list.scrollToIndex(opened, { align: 'auto' });
  }, [address, list]);
  useEffect(() => keepPlace(address, { hits: found.hits.length }), [address, found.hits.length]);
  // A row that was scrolled to comes onto the page with a later drawing.
  useEffect(focusWanted);
  useImperativeHandle(ref, () => ({ focusFirst: () => focusRow(1) }));

  const toggle = (hit: Hit) => {
    const next = new Set(marked);
    if (!next.delete(hit.turnId)) next.add(hit.turnId);
    onMarked(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    const at = Number(event.target.closest<HTMLElement>('[data-index]')?.dataset.index);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const row = rows[at];
    if (step !== 0) {
      let next = at + step;
      while (rows[next] && !isHit(rows[next])) next += step;
      if (rows[next]) focusRow(next);
      else if (step === -1) document.querySelector<HTMLElement>('[data-search-field]')?.focus();
    } else if (event.key === ' ' && isHit(row)) toggle(row.hit);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      onScroll={(event) => keepPlace(address, { offset: event.currentTarget.scrollTop })}
    >
      <WindowedRows list={list} label="Turns found" onKeyDown={onKeyDown}>
        {(index) => {
          const row = rows[index];
          if (!row) return null;
          if (!isHit(row)) return <h2 className={styles.source}>{row.title}</h2>;
          return (
            <HitRow
              hit={row.hit}
              marked={marked.has(row.hit.turnId)}
              onToggle={() => toggle(row.hit)}
              onOpen={() => keepPlace(address, { turnId: row.hit.turnId })}
            />
          );
        }}
      </WindowedRows>
    </div>
  );
}

function isHit(row: Row | undefined): row is { readonly hit: Hit } {
  return row !== undefined && 'hit' in row;
}

function rowsOf(hits: readonly Hit[]): readonly Row[] {
  return hits.flatMap((hit, index): Row[] =>
    hits[index - 1]?.sourceId === hit.sourceId
      ? [{ hit }]
      : [{ title: hit.sourceTitle, key: `source-${hit.sourceId}` }, { hit }],
  );
}
