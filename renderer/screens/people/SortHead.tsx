import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './PeopleScreen.module.css';
import type { PeopleColumn, PeopleOrder } from './people-order';

interface SortHeadProps {
  readonly column: PeopleColumn;
  readonly title: string;
  readonly order: PeopleOrder;
  readonly onSort: (column: PeopleColumn) => void;
  readonly className?: string | undefined;
  /** Stands behind the title. */
  readonly children?: ReactNode;
}

/** The head of a column by which the table can be sorted. */
export function SortHead({ column, title, order, onSort, className, children }: SortHeadProps) {
  const sorted = order.column === column;
  const direction = order.descending ? 'descending' : 'ascending';
  const Arrow = order.descending ? ArrowDown : ArrowUp;
  return (
    <th scope="col" className={className} aria-sort={sorted ? direction : undefined}>
      <span className={styles.attribute}>
        <button type="button" className={styles.sort} onClick={() => onSort(column)}>
          {title}
          {sorted && <Arrow size={13} />}
        </button>
        {children}
      </span>
    </th>
  );
}
