import type { KeyboardEvent } from 'react';
import { keysOf } from '../../commands/command';
import { fold, rowsNow, useCodebook } from './codebook-state';
import { chooseRow, markTo, toggleMark } from './tree-moves';
import type { TreeRow } from './tree-rows';

const page = 10;

/**
 * The keys of the tree: arrows, Home, End and pages move; with Shift they mark; Space marks one;
 * left and right fold, or go to the line above and below. Escape lets the marks go.
 */
export function onTreeKey(event: KeyboardEvent<HTMLElement>): void {
  const rows = rowsNow();
  const { active, marked } = useCodebook.getState();
  const at = rows.findIndex((row) => row.key === active);
  const row = rows[at];
  const keys = keysOf(event.nativeEvent);
  const target = targetOf(keys.replace('Shift+', ''), rows, at);
  if (target) {
    if (keys.startsWith('Shift+')) markTo(target);
    else chooseRow(target, true);
  } else if (keys === ' ' && row?.code) {
    toggleMark(row);
  } else if (keys === 'Escape' && marked.size > 0) {
    useCodebook.setState({ marked: new Set() });
  } else if (keys === 'ArrowRight' && row?.expanded === false) {
    fold(row.key, false);
  } else if (keys === 'ArrowLeft' && row?.expanded) {
    fold(row.key, true);
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

function targetOf(keys: string, rows: readonly TreeRow[], at: number): TreeRow | undefined {
  const row = rows[at];
  const last = rows.length - 1;
  switch (keys) {
    case 'ArrowDown':
      return rows[Math.min(at + 1, last)];
    case 'ArrowUp':
      return rows[Math.max(at - 1, 0)];
    case 'PageDown':
      return rows[Math.min(at + page, last)];
    case 'PageUp':
      return rows[Math.max(at - page, 0)];
    case 'Home':
      return rows[0];
    case 'End':
      return rows[last];
    case 'ArrowRight':
      return row?.expanded ? rows[at + 1] : undefined;
    case 'ArrowLeft':
      return row && !row.expanded
        ? rows.slice(0, at).findLast((above) => above.level < row.level)
        : undefined;
    default:
      return undefined;
  }
}
