/**
 * `next`, with every item that equals the one of the same id in `previous` replaced by that one,
 * and `previous` itself when nothing differs: what did not change keeps its identity, so memoised
 * parts of the page do not render again.
 */
export function reconcile<T extends { readonly id: number }>(
  previous: readonly T[] | null,
  next: readonly T[],
): readonly T[] {
  if (!previous) return next;
  const known = new Map(previous.map((item) => [item.id, item]));
  let same = previous.length === next.length;
  const merged = next.map((item, index) => {
    const old = known.get(item.id);
    const kept = old !== undefined && sameValue(old, item) ? old : item;
    if (kept !== previous[index]) same = false;
    return kept;
  });
  return same ? previous : merged;
}

/** Equality of plain data, as core sends it. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) => Object.hasOwn(b, key) && sameValue(Reflect.get(a, key), Reflect.get(b, key)),
    )
  );
}
