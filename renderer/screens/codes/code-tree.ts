import type { CountedCode } from '../../../shared/model';

export interface CodeInTree {
  readonly code: CountedCode;
  /** 0 for a code without a parent in the list. */
  readonly depth: number;
}

/**
 * Codes of one kind as an outline: those with the most people first, each followed by its
 * sub-codes. A code whose parent is not in the list stands at the top.
 */
export function codeTree(codes: readonly CountedCode[]): readonly CodeInTree[] {
  const ids = new Set(codes.map((code) => code.id));
  const byParent = Map.groupBy(codes, (code) =>
    code.parentId !== null && ids.has(code.parentId) ? code.parentId : null,
  );
  const walk = (parent: number | null, depth: number): CodeInTree[] =>
    (byParent.get(parent) ?? [])
      .toSorted(byWeight)
      .flatMap((code) => [{ code, depth }, ...walk(code.id, depth + 1)]);
  return walk(null, 0);
}

/** Those with most people first, then most quotes, then by name. */
export function byWeight(a: CountedCode, b: CountedCode): number {
  return b.participants - a.participants || b.quotes - a.quotes || a.name.localeCompare(b.name);
}
