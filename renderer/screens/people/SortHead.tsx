import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './PeopleScreen.module.css';
import type { PeopleColumn, PeopleOrder } from './people-order';

interface SortHeadProps {
  readonly column: PeopleColumn;
  readonly title: string;
  /** Drawn in place of the title, which is then read aloud and shown on hovering. */
  readonly mark?: ReactNode;
  readonly order: PeopleOrder;
  readonly onSort: (column: PeopleColumn) => void;
  readonly className?: string | undefined;
  /** Stands behind the title. */
  readonly children?: ReactNode;
}

/** The head of a column by which the table can be sorted. */
export function SortHead(props: SortHeadProps) {
  const { column, title, mark, order, onSort, className, children } = props;
  const sorted = order.column === column;
  const direction = order.descending ? 'descending' : 'ascending';
  const Arrow = order.descending ? ArrowDown : ArrowUp;
  return (
    <th scope="col" className={className} aria-sort={sorted ? direction : undefined}>
      <span className={styles.attribute}>
        <button
          type="button"
          className={styles.sort}
          aria-label={mark ? title : undefined}
          title={mark ? title : undefined}
          onClick={() => onSort(column)}
        >
          {mark ?? title}
          {sorted && <Arrow size={13} />}
        </button>
        {children}
      </span>
    </th>
  );
}
