import type { DragEvent } from 'react';
import { useStore } from '../../store/store';
import { moveCodes } from './codebook-actions';
import { meantCodes, useCodebook } from './codebook-state';
import { chooseRow } from './tree-moves';
import { branchIds, type TreeRow } from './tree-rows';

/** Drags what is meant; a line that is not, alone. */
export function startDragging(row: TreeRow, event: DragEvent): void {
  if (row.code && !meantCodes().some((code) => code.id === row.code?.id)) chooseRow(row);
  const names = meantCodes().map((code) => code.name);
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', names.join('\n'));
}

/** Whether what is dragged could stand under that line: not under itself, nor below itself. */
function takes(row: TreeRow): boolean {
  const moved = meantCodes();
  const { code } = row;
  if (!code) return moved.length > 0;
  const codes = useStore.getState().loaded.codes ?? [];
  return moved.length > 0 && moved.every(({ id }) => !branchIds(codes, id).has(code.id));
}

/** What a line answers when codes are dragged over it: onto a kind, they stand at its top. */
export function dropTarget(row: TreeRow) {
  return {
    onDragOver: (event: DragEvent) => {
      if (!takes(row)) return;
      event.preventDefault();
      if (useCodebook.getState().dropOn !== row.key) useCodebook.setState({ dropOn: row.key });
    },
    onDragLeave: endDragging,
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      endDragging();
      if (!takes(row)) return;
      void moveCodes(meantCodes(), row.code ? { under: row.code } : { kind: row.kind });
    },
  };
}

export function endDragging(): void {
  useCodebook.setState({ dropOn: null });
}
