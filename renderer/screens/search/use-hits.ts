import { useCallback, useEffect, useRef, useState } from 'react';
import type { Hit, Hits } from '../../../shared/model';
import type { Failure } from '../../../shared/result';
import { call } from '../../store/client';
import { useStore } from '../../store/store';
import { filterOf, type Wanted } from './search-query';

/** Hits read at a time; more come as one scrolls to them. */
const page = 100;

export interface Search {
  /** Null until the first answer. */
  readonly found: Hits | null;
  readonly failure: Failure | null;
  readonly more: () => void;
}

const nothing: Hits = { hits: [], total: 0, widened: [] };

/**
 * Hits for what is wanted. An answer that another question has overtaken is dropped; what was
 * found stays until the next answer. A change of the study asks again.
 */
export function useHits(wanted: Wanted): Search {
  const open = useStore((state) => state.status.type === 'open');
  const history = useStore((state) => state.history);
  const [found, setFound] = useState<Hits | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const question = useRef(0);
  const reading = useRef(false);

  useEffect(() => {
    void history;
    question.current += 1;
    const asked = question.current;
    reading.current = false;
    if (!open) return;
    if (wanted.q.trim() === '') {
      setFound(nothing);
      setFailure(null);
      return;
    }
    const params = { query: wanted.q, filter: filterOf(wanted), limit: page, offset: 0 };
    void call('search.transcripts', params).then((answer) => {
      if (asked !== question.current) return;
      setFailure(answer.ok ? null : answer.failure);
      setFound(answer.ok ? answer.value : nothing);
    });
  }, [wanted, open, history]);

  const more = useCallback(() => {
    if (!found || reading.current || found.hits.length >= found.total) return;
    reading.current = true;
    const asked = question.current;
    const offset = found.hits.length;
    const params = { query: wanted.q, filter: filterOf(wanted), limit: page, offset };
    void call('search.transcripts', params).then((answer) => {
      if (asked !== question.current) return;
      reading.current = false;
      if (answer.ok) setFound({ ...found, hits: [...found.hits, ...answer.value.hits] });
      else setFailure(answer.failure);
    });
  }, [found, wanted]);

  return { found, failure, more };
}

/** Every hit, for what is done to all of them. */
export async function allHits(wanted: Wanted): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  const limit = 5_000;
  for (;;) {
    const params = { query: wanted.q, filter: filterOf(wanted), limit, offset: hits.length };
    const answer = await call('search.transcripts', params);
    if (!answer.ok) return [];
    hits.push(...answer.value.hits);
    if (answer.value.hits.length === 0 || hits.length >= answer.value.total) return hits;
  }
}
