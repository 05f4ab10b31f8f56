import type { CountedCode, Kind } from '../../../shared/model';
import { byWeight } from './code-tree';

/** A line of the codebook: a kind, or a code somewhere below it. */
export type TreeRow = {
  /** `kind-trigger`, `code-12`. */
  readonly key: string;
  /** 1 for a kind, 2 for a code at the top, as `aria-level` counts. */
  readonly level: number;
  /** Its place among those beside it, from 1, and how many these are. */
  readonly place: number;
  readonly of: number;
  /** Null for a line with nothing below it. */
  readonly expanded: boolean | null;
  readonly kind: Kind;
} & ({ readonly code: null; readonly count: number } | { readonly code: CountedCode });

export interface TreeView {
  readonly search: string;
  readonly showArchived: boolean;
  /** Keys of the lines whose branch is folded away. Nothing is while there is a search. */
  readonly collapsed: ReadonlySet<string>;
}

export const kindKeyOf = (kind: string): string => `kind-${kind}`;
export const codeKeyOf = (id: number): string => `code-${id}`;

/**
 * The lines that are seen, from top to bottom: codes with most people first, each followed by those
 * below it. A search keeps what it finds and all that stands above it.
 */
export function treeRows(
  kinds: readonly Kind[],
  codes: readonly CountedCode[],
  view: TreeView,
): readonly TreeRow[] {
  const searching = view.search.trim() !== '';
  const shown = codes.filter((code) => view.showArchived || !code.archived);
  const kept = searching ? found(shown, view.search) : shown;
  const ids = new Set(kept.map((code) => code.id));
  const below = Map.groupBy(kept, (code) =>
    code.parentId !== null && ids.has(code.parentId)
      ? codeKeyOf(code.parentId)
      : kindKeyOf(code.kind),
  );
  const rows: TreeRow[] = [];
  const foldOf = (key: string) => (below.has(key) ? searching || !view.collapsed.has(key) : null);
  const walk = (kind: Kind, key: string, level: number) => {
    const siblings = (below.get(key) ?? []).toSorted(byWeight);
    for (const [at, code] of siblings.entries()) {
      const own = codeKeyOf(code.id);
      const expanded = foldOf(own);
      rows.push({ key: own, level, place: at + 1, of: siblings.length, expanded, kind, code });
      if (expanded) walk(kind, own, level + 1);
    }
  };
  for (const [at, kind] of kinds.entries()) {
    const key = kindKeyOf(kind.key);
    const expanded = foldOf(key);
    const count = kept.filter((code) => code.kind === kind.key).length;
    rows.push({
      key,
      level: 1,
      place: at + 1,
      of: kinds.length,
      expanded,
      kind,
      code: null,
      count,
    });
    if (expanded) walk(kind, key, 2);
  }
  return rows;
}

/** Codes whose words hold every one that was typed, and all above them. */
function found(codes: readonly CountedCode[], search: string): readonly CountedCode[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const byId = new Map(codes.map((code) => [code.id, code]));
  const wanted = new Set<number>();
  for (const code of codes) {
    const { name, description, clause, include, exclude } = code;
    const text = [name, description, clause, include, exclude].join('\n').toLowerCase();
    if (!words.every((word) => text.includes(word))) continue;
    for (let at: CountedCode | undefined = code; at && !wanted.has(at.id); ) {
      wanted.add(at.id);
      at = at.parentId === null ? undefined : byId.get(at.parentId);
    }
  }
  return codes.filter((code) => wanted.has(code.id));
}

/** The ids of a code and of all below it. */
export function branchIds(codes: readonly CountedCode[], id: number): ReadonlySet<number> {
  const below = Map.groupBy(codes, (code) => code.parentId);
  const branch = new Set([id]);
  for (const at of branch) for (const child of below.get(at) ?? []) branch.add(child.id);
  return branch;
}
