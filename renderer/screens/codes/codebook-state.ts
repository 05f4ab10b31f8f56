import { z } from 'zod';
import { create } from 'zustand';
import type { CountedCode, Kind } from '../../../shared/model';
import { useStore } from '../../store/store';
import { recall, remember } from '../../store/study-memory';
import { kindKeyOf, type TreeRow, type TreeView, treeRows } from './tree-rows';

interface CodebookState extends TreeView {
  /** The line that the keys are on. */
  readonly active: string | null;
  /** Where a range of marks starts. */
  readonly anchor: string | null;
  /** Codes that are marked; without any, the one that the keys are on is meant. */
  readonly marked: ReadonlySet<number>;
  /** The line that codes are dragged over. */
  readonly dropOn: string | null;
  readonly asking: 'merge' | 'move' | 'split' | 'new-kind' | 'edit-kind' | 'remove-kind' | null;
}

const folded = 'folded-codes';
const nothing: CodebookState = {
  active: null,
  anchor: null,
  marked: new Set(),
  dropOn: null,
  asking: null,
  search: '',
  showArchived: false,
  collapsed: new Set(),
};

/** What is seen and marked in the codebook. Starts anew when the screen is opened. */
export const useCodebook = create<CodebookState>()(() => nothing);

/** Starts with nothing marked, and with what was folded away the last time. */
export function startCodebook(): void {
  const collapsed = new Set(recall(folded, z.array(z.string()), []));
  useCodebook.setState({ ...nothing, collapsed });
}

/** The lines that are seen now. */
export function rowsNow(): readonly TreeRow[] {
  const { kinds, codes } = useStore.getState().loaded;
  return kinds && codes ? treeRows(kinds, codes, useCodebook.getState()) : [];
}

/** The codes that an action is about: those marked, else the one that the keys are on. */
export function meantCodes(): readonly CountedCode[] {
  const codes = useStore.getState().loaded.codes ?? [];
  const { marked, active } = useCodebook.getState();
  return meant(codes, marked, active);
}

export function meant(
  codes: readonly CountedCode[],
  marked: ReadonlySet<number>,
  active: string | null,
): readonly CountedCode[] {
  const found = codes.filter((code) => marked.has(code.id));
  return found.length > 0 ? found : codes.filter((code) => `code-${code.id}` === active);
}

/** The kind that an action is about: that of the line that the keys are on, with no code marked. */
export function meantKind(): Kind | null {
  const { marked, active } = useCodebook.getState();
  return kindMeant(useStore.getState().loaded.kinds ?? [], marked, active);
}

export function kindMeant(
  kinds: readonly Kind[],
  marked: ReadonlySet<number>,
  active: string | null,
): Kind | null {
  if (marked.size > 0) return null;
  return kinds.find((kind) => kindKeyOf(kind.key) === active) ?? null;
}

/** Folds a branch away or out; remembered for this study. */
export function fold(key: string, away: boolean): void {
  const collapsed = new Set(useCodebook.getState().collapsed);
  if (away) collapsed.add(key);
  else collapsed.delete(key);
  useCodebook.setState({ collapsed });
  remember(folded, [...collapsed]);
}
