import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import type { SourceSummary } from '../../../../shared/model';
import { routeHref } from '../../../store/route-slice';
import { SourceMenu } from '../SourceMenu';
import { dayInWords, minutes } from '../source-words';
import { type Column, columns, type Order } from './sorting';
import styles from './TranscriptList.module.css';

export interface TranscriptRow {
  readonly source: SourceSummary;
  /** Names of those who speak in it. */
  readonly people: string;
}

interface TranscriptTableProps {
  readonly rows: readonly TranscriptRow[];
  readonly order: Order | null;
  readonly onSort: (column: Column) => void;
}

/** Height of a row in pixels at normal text size; the style sets the same in rem. */
const rowHeight = 41;
/** Fewer rows than this are all there: find-in-page and screen readers like it better. */
const windowedFrom = 200;

const keys: readonly Column[] = [
  'title',
  'recordedOn',
  'people',
  'durationMs',
  'words',
  'passages',
  'tags',
];

export function TranscriptTable({ rows, order, onSort }: TranscriptTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    enabled: rows.length >= windowedFrom,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const windowed = rows.length >= windowedFrom;
  const shown = windowed ? virtual.getVirtualItems().map((item) => item.index) : [...rows.keys()];
  const before = windowed ? (virtual.getVirtualItems()[0]?.start ?? 0) : 0;
  const end = windowed ? (virtual.getVirtualItems().at(-1)?.end ?? 0) : 0;
  const after = windowed ? virtual.getTotalSize() - end : 0;
  return (
    <div ref={scroller} className={styles.scroller}>
      <table className={styles.table} aria-rowcount={rows.length + 1} onKeyDown={moveBetweenRows}>
        <thead>
          <tr>
            {keys.map((key) => (
              <Head key={key} column={key} order={order} onSort={onSort} />
            ))}
            <th>
              <span className="visually-hidden">More</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr style={{ height: before }} />}
          {shown.map((place) => {
            const row = rows[place];
            return row && <Row key={row.source.id} row={row} place={place} />;
          })}
          {after > 0 && <tr style={{ height: after }} />}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  readonly column: Column;
  readonly order: Order | null;
  readonly onSort: (column: Column) => void;
}

function Head({ column, order, onSort }: HeadProps) {
  const sorted = order?.column === column ? order : null;
  const direction = sorted?.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={sorted ? direction : undefined} data-column={column}>
      <button type="button" onClick={() => onSort(column)}>
        {columns[column].title}
        {sorted && (sorted.descending ? <ArrowDown size={13} /> : <ArrowUp size={13} />)}
      </button>
    </th>
  );
}

function Row({ row, place }: { readonly row: TranscriptRow; readonly place: number }) {
  const { source, people } = row;
  return (
    <tr aria-rowindex={place + 2}>
      <th scope="row" data-column="title">
        <a href={routeHref('transcripts', source.id)} data-row>
          {source.title}
        </a>
      </th>
      <td data-column="recordedOn">
        {source.recordedOn === null ? '' : dayInWords(source.recordedOn)}
      </td>
      <td data-column="people">{people}</td>
      <td data-column="durationMs">
        {source.durationMs === null ? '' : minutes(source.durationMs)}
      </td>
      <td data-column="words">{source.words.toLocaleString('en')}</td>
      <td data-column="passages">{source.passages || <Nothing />}</td>
      <td data-column="tags">{source.tags || <Nothing />}</td>
      <td data-column="more">
        <SourceMenu source={source} />
      </td>
    </tr>
  );
}

/** Nothing tagged yet: quieter than a zero among numbers. */
function Nothing() {
  return (
    <span className={styles.nothing}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">0</span>
    </span>
  );
}

/** Arrows go from title to title. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLElement)) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const row = event.target.closest('tr')?.querySelector<HTMLElement>('[data-row]');
  const next = row ? links[links.indexOf(row) + step] : links[0];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
