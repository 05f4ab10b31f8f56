import type { Passage } from '../../shared/model';
import { sameValue } from './reconcile';

/** The order of core's lists: by their start; of two, the longer one first. */
const inOrder = (a: Passage, b: Passage): number =>
  a.start - b.start || b.end - a.end || a.id - b.id;

/**
 * The list with these passages as they are now and without those gone: the very list where nothing
 * differs. Costs one walk, however long the list.
 */
export function changePassages(
  list: readonly Passage[],
  now: readonly Passage[],
  gone: readonly number[],
): readonly Passage[] {
  const newer = new Map(now.map((passage) => [passage.id, passage]));
  for (const passage of list) {
    const next = newer.get(passage.id);
    if (next && sameValue(passage, next)) newer.delete(passage.id);
  }
  const out = new Set([...gone, ...newer.keys()]);
  const kept = list.filter(({ id }) => !out.has(id));
  if (newer.size === 0 && kept.length === list.length) return list;
  const coming = [...newer.values()].sort(inOrder);
  const merged: Passage[] = [];
  let next = 0;
  for (const passage of kept) {
    for (let put = coming[next]; put && inOrder(put, passage) < 0; put = coming[next]) {
      merged.push(put);
      next += 1;
    }
    merged.push(passage);
  }
  return [...merged, ...coming.slice(next)];
}
