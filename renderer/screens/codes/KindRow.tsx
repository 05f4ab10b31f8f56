import { ChevronDown, ChevronRight } from 'lucide-react';
import { Button } from '../../ui/Button';
import { KindMark } from '../../ui/KindMark';
import styles from './CodeTree.module.css';
import { createCode } from './codebook-actions';
import { rename } from './codebook-commands';
import { fold } from './codebook-state';
import { dropTarget } from './dragging';
import { onTreeKey } from './tree-keys';
import { chooseRow } from './tree-moves';
import type { TreeRow } from './tree-rows';

interface KindRowProps {
  readonly row: TreeRow;
  readonly count: number;
  readonly tabStop: boolean;
  readonly dropHere: boolean;
}

/** A kind with its codes below it. */
export function KindRow({ row, count, tabStop, dropHere }: KindRowProps) {
  const { kind, expanded } = row;
  return (
    <div
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-expanded={expanded ?? undefined}
      tabIndex={tabStop ? 0 : -1}
      className={styles.kind}
      data-row={row.key}
      data-kind={kind.key}
      data-drop={dropHere || undefined}
      onClick={() => chooseRow(row)}
      onDoubleClick={() => fold(row.key, expanded === true)}
      onKeyDown={onTreeKey}
      {...dropTarget(row)}
    >
      <Fold row={row} />
      <KindMark kind={kind} />
      <span className={styles.kindName} data-name>
        {kind.plural}
      </span>
      <span className={styles.count}>{count}</span>
      <Button
        look="quiet"
        tabIndex={-1}
        title={`Add to ${kind.plural.toLowerCase()}`}
        onClick={(event) => {
          event.stopPropagation();
          void createCode(kind).then(rename);
        }}
      >
        Add
      </Button>
      {count === 0 && (
        <p className={styles.none}>
          None yet. Select words in a transcript and press {kind.letter}, or add one here.
        </p>
      )}
    </div>
  );
}

/** The sign that folds a branch: for the mouse, the keys have left and right. */
export function Fold({ row }: { readonly row: TreeRow }) {
  if (row.expanded === null) return <span className={styles.fold} />;
  return (
    <span
      className={styles.fold}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
        fold(row.key, row.expanded === true);
      }}
    >
      {row.expanded ? <ChevronDown size={14} /> : <ChevronRight size={14} />}
    </span>
  );
}
