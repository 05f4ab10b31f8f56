import { useEffect, useState } from 'react';
import type { BriefDocument } from '../../../shared/model';
import { call, isInterruption } from '../../store/client';
import { useStore } from '../../store/store';
import { useResource } from '../../store/use-resource';

/** The composed brief, composed again when anything that it tells of changes. */
export function useBriefDocument(briefId: number): BriefDocument | null {
  const [document, setDocument] = useState<BriefDocument | null>(null);
  // Each of these is replaced when core says that it changed, which is when the brief is stale.
  const overview = useResource('overview');
  const briefs = useResource('briefs');
  const personas = useResource('personas');
  const jobs = useResource('jobs');
  const quotes = useResource('quotes');
  useEffect(() => {
    if (!overview || !briefs || !personas || !jobs || !quotes) return;
    let current = true;
    void call('briefs.compose', { id: briefId }).then((result) => {
      if (!current) return;
      if (result.ok) setDocument(result.value);
      else if (!isInterruption(result.failure)) {
        useStore.getState().reportFailure(result.failure);
      }
    });
    return () => {
      current = false;
    };
  }, [briefId, overview, briefs, personas, jobs, quotes]);
  return document;
}
