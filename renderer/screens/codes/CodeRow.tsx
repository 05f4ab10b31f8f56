import { Star } from 'lucide-react';
import { type CSSProperties, type MouseEvent, memo } from 'react';
import type { CountedCode } from '../../../shared/model';
import { routeHref } from '../../store/route-slice';
import { counted, peopleCounted } from '../../ui/words';
import styles from './CodeTree.module.css';
import { dropTarget, endDragging, startDragging } from './dragging';
import { Fold } from './KindRow';
import { onTreeKey } from './tree-keys';
import { chooseRow, markTo, toggleMark } from './tree-moves';
import type { TreeRow } from './tree-rows';

interface CodeRowProps {
  readonly row: TreeRow;
  readonly code: CountedCode;
  /** All people of the study: the bar's full length. */
  readonly people: number;
  /** Meant by what is done next. */
  readonly chosen: boolean;
  readonly marked: boolean;
  /** Kept at hand. */
  readonly favourite: boolean;
  readonly tabStop: boolean;
  readonly dropHere: boolean;
}

/** A code with what stands behind it. Drawn again only when it changes: there may be a thousand. */
export const CodeRow = memo(function CodeRow({ row, code, people, ...props }: CodeRowProps) {
  const share = people === 0 ? 0 : code.participants / people;
  const style = { '--depth': row.level - 2, '--share': share } as CSSProperties;
  const onClick = (event: MouseEvent) => {
    if (event.shiftKey) markTo(row);
    else if (event.ctrlKey || event.metaKey) toggleMark(row, true);
    else chooseRow(row);
  };
  const numbers = `${peopleCounted(code.participants)} · ${counted(code.quotes, 'quote')}`;
  return (
    <div
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-expanded={row.expanded ?? undefined}
      aria-selected={props.chosen}
      tabIndex={props.tabStop ? 0 : -1}
      draggable
      className={styles.code}
      style={style}
      data-row={row.key}
      data-kind={code.kind}
      data-marked={props.marked || undefined}
      data-archived={code.archived || undefined}
      data-drop={props.dropHere || undefined}
      onClick={onClick}
      onKeyDown={onTreeKey}
      onDragStart={(event) => startDragging(row, event)}
      onDragEnd={endDragging}
      {...dropTarget(row)}
    >
      <Fold row={row} />
      <span className={styles.words}>
        <span className={styles.name}>
          <span data-name>{code.name}</span>
          {props.favourite && (
            <>
              <Star size={12} aria-hidden="true" />
              <span className="visually-hidden">kept at hand</span>
            </>
          )}
          {code.archived && <span className={styles.remark}>archived</span>}
        </span>
        {code.clause && <span className={styles.clause}>{code.clause}</span>}
      </span>
      <a
        className={styles.numbers}
        href={routeHref('quotes', null, { code: String(code.id) })}
        tabIndex={-1}
        draggable={false}
        title="See the quotes"
        onClick={(event) => event.stopPropagation()}
      >
        {numbers}
        <span className={styles.bar} aria-hidden="true" />
      </a>
    </div>
  );
});
