import type { KeyboardEvent } from 'react';

/**
 * Steps through a table of fields as spreadsheets do: up and down go to the same column of the
 * next row (out of a text of several lines only where the caret cannot go further), Enter keeps what was written
 * and goes on below. Choices keep their arrows; with Ctrl (Cmd) those step too.
 */
export function stepThroughTable(event: KeyboardEvent<HTMLTableElement>): void {
  const step = stepOf(event);
  const field = event.target;
  if (step === 0 || !(field instanceof HTMLElement)) return;
  const cell = field.closest('td, th');
  const row = cell?.parentElement;
  if (!(cell instanceof HTMLTableCellElement) || !(row instanceof HTMLTableRowElement)) return;
  const next = (step > 0 ? row.nextElementSibling : row.previousElementSibling)?.children;
  const target = next?.item(cell.cellIndex)?.querySelector('input, textarea, select, a, button');
  if (!(target instanceof HTMLElement)) return;
  event.preventDefault();
  event.stopPropagation();
  target.focus();
  if (target instanceof HTMLTextAreaElement) target.select();
}

/** Rows to go by, 0 where the key stays what it is for the field. */
function stepOf(event: KeyboardEvent<HTMLElement>): number {
  if (event.altKey || event.shiftKey || event.nativeEvent.isComposing) return 0;
  const command = event.ctrlKey || event.metaKey;
  const field = event.target;
  const text = field instanceof HTMLTextAreaElement ? field : null;
  switch (event.key) {
    case 'Enter':
      return text && !command && !text.closest('[data-lines="many"]') ? 1 : 0;
    case 'ArrowDown':
      if (field instanceof HTMLSelectElement) return command ? 1 : 0;
      return !text || command || isOneLine(text) || text.selectionEnd === text.value.length ? 1 : 0;
    case 'ArrowUp':
      if (field instanceof HTMLSelectElement) return command ? -1 : 0;
      return !text || command || isOneLine(text) || text.selectionStart === 0 ? -1 : 0;
    default:
      return 0;
  }
}

function isOneLine(field: HTMLTextAreaElement): boolean {
  return field.clientHeight < 2 * Number.parseFloat(getComputedStyle(field).lineHeight);
}
