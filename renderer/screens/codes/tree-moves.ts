import { routeHref } from '../../store/route-slice';
import { useStore } from '../../store/store';
import { rowsNow, useCodebook } from './codebook-state';
import { codeKeyOf, kindKeyOf, type TreeRow } from './tree-rows';

/** Puts the keys on a line, and what is said of its code beside it. */
export function goToRow(row: TreeRow, focus = true): void {
  useCodebook.setState({ active: row.key });
  const address = routeHref('codes', row.code?.id ?? null);
  if (window.location.hash !== address) {
    // Not a place to come back to: arrows go through many.
    window.history.replaceState(null, '', address);
    useStore.getState().readRoute();
  }
  if (focus) focusRow(row.key);
}

/** Gives the keyboard to the line of that key, else to the one that the keys are on. */
export function focusRow(key?: string): void {
  const wanted = key ?? useCodebook.getState().active;
  document.querySelector<HTMLElement>(`[data-row="${wanted}"]`)?.focus();
}

/** A click, or an arrow: goes there, and the next range starts there. Marks stay with an arrow. */
export function chooseRow(row: TreeRow, keepMarks = false): void {
  const marks = keepMarks ? {} : { marked: new Set<number>() };
  useCodebook.setState({ anchor: row.key, ...marks });
  goToRow(row);
}

/** Marks a code or takes its mark away. The first mark counts the code that was meant before. */
export function toggleMark(row: TreeRow, withActive = false): void {
  const { marked, active } = useCodebook.getState();
  const next = new Set(marked);
  const before = rowsNow().find((candidate) => candidate.key === active);
  if (withActive && next.size === 0 && before?.code) next.add(before.code.id);
  if (row.code && !next.delete(row.code.id)) next.add(row.code.id);
  useCodebook.setState({ marked: next, anchor: row.key });
  goToRow(row);
}

/** Marks all codes from where the range starts to that line. */
export function markTo(row: TreeRow): void {
  const rows = rowsNow();
  const { anchor, active } = useCodebook.getState();
  const from = rows.findIndex(({ key }) => key === (anchor ?? active));
  const to = rows.findIndex(({ key }) => key === row.key);
  const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  useCodebook.setState({ marked: new Set(range.flatMap(({ code }) => code?.id ?? [])) });
  goToRow(row);
}

export function markAll(): void {
  useCodebook.setState({ marked: new Set(rowsNow().flatMap(({ code }) => code?.id ?? [])) });
}

/** Goes to the line of a kind that may only now be on the screen. */
export function goToKind(kind: string): void {
  const key = kindKeyOf(kind);
  useCodebook.setState({ active: key, anchor: key, marked: new Set() });
  window.history.replaceState(null, '', routeHref('codes'));
  useStore.getState().readRoute();
  requestAnimationFrame(() => focusRow(key));
}

/** Goes to a code that may only now be on the screen, with its branch folded out. */
export function goToCode(id: number): void {
  const codes = useStore.getState().loaded.codes ?? [];
  const collapsed = new Set(useCodebook.getState().collapsed);
  const code = codes.find((candidate) => candidate.id === id);
  if (code) collapsed.delete(`kind-${code.kind}`);
  let parentId = code?.parentId ?? null;
  for (let steps = 0; parentId !== null && steps < codes.length; steps += 1) {
    collapsed.delete(codeKeyOf(parentId));
    parentId = codes.find((candidate) => candidate.id === parentId)?.parentId ?? null;
  }
  const key = codeKeyOf(id);
  const showArchived = useCodebook.getState().showArchived || code?.archived === true;
  useCodebook.setState({ collapsed, showArchived, active: key, anchor: key, marked: new Set() });
  window.history.replaceState(null, '', routeHref('codes', id));
  useStore.getState().readRoute();
  requestAnimationFrame(() => focusRow(key));
}
