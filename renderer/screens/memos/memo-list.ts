import type { MemoSubject } from '../../../shared/model';
import { type MemoWithSubject, titleOfSubject } from '../../../shared/synthesis';

/** What the address asks for: `?about=code&coder=2&q=price`. */
export interface MemoFilter {
  readonly q: string;
  readonly about: MemoSubject['type'] | null;
  readonly coderId: number | null;
}

export const subjectNames: readonly (readonly [MemoSubject['type'], string])[] = [
  ['passage', 'On passages'],
  ['code', 'On codes'],
  ['source', 'On interviews'],
  ['participant', 'On people'],
  ['study', 'On the study'],
];

export function readMemoFilter(query: Readonly<Record<string, string>>): MemoFilter {
  return {
    q: query.q ?? '',
    about: subjectNames.find(([type]) => type === query.about)?.[0] ?? null,
    coderId: query.coder ? Number(query.coder) : null,
  };
}

export function memoFilterQuery({ q, about, coderId }: MemoFilter): Record<string, string> {
  return {
    ...(q === '' ? {} : { q }),
    ...(about === null ? {} : { about }),
    ...(coderId === null ? {} : { coder: String(coderId) }),
  };
}

export function isUnfiltered({ q, about, coderId }: MemoFilter): boolean {
  return q.trim() === '' && (about === null || about === 'study') && coderId === null;
}

/** Memos that hold every word typed, themselves or in what they are about, in their order. */
export function filteredMemos(
  memos: readonly MemoWithSubject[],
  { q, about, coderId }: MemoFilter,
): readonly MemoWithSubject[] {
  const words = folded(q).split(/\s+/).filter(Boolean);
  return memos.filter(({ memo, subject }) => {
    if (about !== null && subject.type !== about) return false;
    if (coderId !== null && memo.coderId !== coderId) return false;
    if (words.length === 0) return true;
    const text = folded(`${memo.text} ${titleOfSubject(subject)}`);
    return words.every((word) => text.includes(word));
  });
}

/** Small letters without accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Memos in the order in which they stood when they were first seen, new ones first: a memo that is
 * being written does not run away to the top. `seen` notes when each was last written by then.
 */
export function inSteadyOrder(
  memos: readonly MemoWithSubject[],
  seen: Map<number, string>,
): readonly MemoWithSubject[] {
  for (const { memo } of memos) if (!seen.has(memo.id)) seen.set(memo.id, memo.updatedAt);
  const at = ({ memo }: MemoWithSubject) => seen.get(memo.id) ?? memo.updatedAt;
  return memos.toSorted((a, b) => at(b).localeCompare(at(a)) || b.memo.id - a.memo.id);
}
