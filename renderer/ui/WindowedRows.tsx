import type { Virtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent, ReactNode } from 'react';
import styles from './WindowedRows.module.css';

interface WindowedRowsProps {
  readonly list: Virtualizer<HTMLDivElement, Element>;
  readonly label?: string;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  /** Draws the row of that place; null where there is none any more. */
  readonly children: (index: number) => ReactNode;
}

/** A list of which only the rows in view are on the page; it scrolls in the list's own scroller. */
export function WindowedRows({ list, label, onKeyDown, children }: WindowedRowsProps) {
  return (
    <ul
      className={styles.rows}
      aria-label={label}
      style={{ height: list.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {list.getVirtualItems().map((row) => (
        <li
          key={row.key}
          ref={list.measureElement}
          data-index={row.index}
          aria-setsize={list.options.count}
          aria-posinset={row.index + 1}
          style={{ transform: `translateY(${row.start}px)` }}
        >
          {children(row.index)}
        </li>
      ))}
    </ul>
  );
}
