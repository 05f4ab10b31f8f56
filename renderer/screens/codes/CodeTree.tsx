import { type DragEvent, useEffect, useMemo, useState } from 'react';
import type { CountedCode, Kind } from '../../../shared/model';
import { useFavouriteCodes } from '../../store/favourite-codes';
import { CodeRow } from './CodeRow';
import styles from './CodeTree.module.css';
import { moveCodes } from './codebook-actions';
import { meant, meantCodes, useCodebook } from './codebook-state';
import { KindRow } from './KindRow';
import { chooseRow, focusRow, goToRow } from './tree-moves';
import { branchIds, type TreeRow, treeRows } from './tree-rows';

interface CodeTreeProps {
  readonly kinds: readonly Kind[];
  readonly codes: readonly CountedCode[];
  /** All people of the study: the length of a whole bar. */
  readonly people: number;
}

/** The codebook as a tree: one line has the keys, codes are marked, dragged and folded away. */
export function CodeTree({ kinds, codes, people }: CodeTreeProps) {
  const view = useCodebook();
  const { search, showArchived, collapsed, marked, active } = view;
  const rows = useMemo(
    () => treeRows(kinds, codes, { search, showArchived, collapsed }),
    [kinds, codes, search, showArchived, collapsed],
  );
  const chosen = new Set(meant(codes, marked, active).map((code) => code.id));
  const stop = rows.some((row) => row.key === active) ? active : rows[0]?.key;
  const favourites = useFavouriteCodes();
  const dragging = useDragging(codes);
  useLostLine(rows);
  return (
    <div role="tree" aria-label="Codes by kind" aria-multiselectable="true" className={styles.tree}>
      {rows.map((row) => {
        const shared = {
          tabStop: row.key === stop,
          dropHere: dragging.over === row.key,
          drop: dragging.target(row),
        };
        return row.code ? (
          <CodeRow
            key={row.key}
            {...shared}
            row={row}
            code={row.code}
            people={people}
            chosen={chosen.has(row.code.id)}
            marked={marked.has(row.code.id)}
            favourite={favourites.includes(row.code.id)}
            onDragStart={dragging.start}
          />
        ) : (
          <KindRow key={row.key} {...shared} row={row} count={row.count} />
        );
      })}
    </div>
  );
}

/** What a line answers when codes are dragged over it. */
export interface DropTarget {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: () => void;
  readonly onDrop: (event: DragEvent) => void;
}

/** Drags what is meant: onto a code, to stand under it; onto a kind, to stand at its top. */
function useDragging(codes: readonly CountedCode[]) {
  const [over, setOver] = useState<string | null>(null);
  const takes = (row: TreeRow) => {
    const moved = meantCodes();
    if (!row.code) return moved.length > 0;
    const { id } = row.code;
    return moved.length > 0 && moved.every((code) => !branchIds(codes, code.id).has(id));
  };
  return {
    over,
    start: (row: TreeRow, event: DragEvent) => {
      if (row.code && !meantCodes().some((code) => code.id === row.code?.id)) chooseRow(row);
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData(
        'text/plain',
        meantCodes()
          .map(({ name }) => name)
          .join('\n'),
      );
    },
    target: (row: TreeRow): DropTarget => ({
      onDragOver: (event) => {
        if (!takes(row)) return;
        event.preventDefault();
        setOver(row.key);
      },
      onDragLeave: () => setOver(null),
      onDrop: (event) => {
        event.preventDefault();
        setOver(null);
        if (!takes(row)) return;
        void moveCodes(meantCodes(), row.code ? { under: row.code } : { kind: row.kind });
      },
    }),
  };
}

/** Goes to the nearest line when the one with the keys is gone, and takes the lost focus back. */
function useLostLine(rows: readonly TreeRow[]): void {
  const [last, setLast] = useState(0);
  const active = useCodebook((state) => state.active);
  useEffect(() => {
    const at = rows.findIndex((row) => row.key === active);
    if (at !== -1) setLast(at);
    else if (active !== null) {
      const next = rows[Math.min(last, rows.length - 1)];
      if (next) goToRow(next, false);
    }
    if (active !== null && document.activeElement === document.body) focusRow(active);
  }, [rows, active, last]);
}
