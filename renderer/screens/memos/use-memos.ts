import { useMemo } from 'react';
import { type MemoWithSubject, memosWithSubjects } from '../../../shared/synthesis';
import { useResource } from '../../store/use-resource';

/** Every memo with what it is about, the one written last first; null until all of it is there. */
export function useMemos(): readonly MemoWithSubject[] | null {
  const overview = useResource('overview');
  const memos = useResource('memos');
  const sources = useResource('sources');
  const participants = useResource('participants');
  const codes = useResource('codes');
  const quotes = useResource('quotes');
  const title = overview?.title ?? null;
  return useMemo(() => {
    if (title === null || !memos || !sources || !participants || !codes || !quotes) return null;
    return memosWithSubjects(memos, { title, sources, participants, codes, quotes });
  }, [title, memos, sources, participants, codes, quotes]);
}
