import { useEffect, useMemo, useState } from 'react';
import type { CountedCode, Kind } from '../../../shared/model';
import { useFavouriteCodes } from '../../store/favourite-codes';
import { CodeRow } from './CodeRow';
import styles from './CodeTree.module.css';
import { meant, useCodebook } from './codebook-state';
import { KindRow } from './KindRow';
import { focusRow, goToRow } from './tree-moves';
import { type TreeRow, treeRows } from './tree-rows';

interface CodeTreeProps {
  readonly kinds: readonly Kind[];
  readonly codes: readonly CountedCode[];
  /** All people of the study: the length of a whole bar. */
  readonly people: number;
}

/** The codebook as a tree: one line has the keys, codes are marked, dragged and folded away. */
export function CodeTree({ kinds, codes, people }: CodeTreeProps) {
  const view = useCodebook();
  const { search, showArchived, collapsed, marked, active, dropOn } = view;
  const rows = useMemo(
    () => treeRows(kinds, codes, { search, showArchived, collapsed }),
    [kinds, codes, search, showArchived, collapsed],
  );
  const chosen = new Set(meant(codes, marked, active).map((code) => code.id));
  const stop = rows.some((row) => row.key === active) ? active : rows[0]?.key;
  const favourites = useFavouriteCodes();
  useLostLine(rows);
  return (
    <div role="tree" aria-label="Codes by kind" aria-multiselectable="true" className={styles.tree}>
      {rows.map((row) => {
        const shared = { tabStop: row.key === stop, dropHere: dropOn === row.key };
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
          />
        ) : (
          <KindRow key={row.key} {...shared} row={row} count={row.count} />
        );
      })}
    </div>
  );
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
