import { useCallback, useEffect, useRef, useState } from 'react';
import type { Hit, Hits, SimilarHits } from '../../../shared/model';
import type { Failure, Result } from '../../../shared/result';
import { call } from '../../store/client';
import { useStore } from '../../store/store';
import { filterOf, type Wanted } from './search-query';

/** Hits read at a time; more come as one scrolls to them. */
const page = 100;
/** As many turns like a passage as are given: those behind share ever less. */
const mostAlike = 100;

/** Hits of words that were typed, or turns like a passage. */
export type Found = Hits | SimilarHits;

export interface Search {
  /** Null until the first answer. */
  readonly found: Found | null;
  readonly failure: Failure | null;
  readonly more: () => void;
}

const nothing: Hits = { hits: [], total: 0, widened: [] };

function ask(wanted: Wanted, limit: number, offset: number): Promise<Result<Found>> {
  const filter = filterOf(wanted);
  if (wanted.like) return call('search.like', { ...wanted.like, filter, limit: mostAlike });
  return call('search.transcripts', { query: wanted.q, filter, limit, offset });
}

/**
 * Hits for what is wanted, the first `atLeast` of them at once. An answer that another question has
 * overtaken is dropped; what was found stays until the next answer. A change of the study asks
 * again.
 */
export function useHits(wanted: Wanted, atLeast: number): Search {
  const open = useStore((state) => state.status.type === 'open');
  const history = useStore((state) => state.history);
  const [found, setFound] = useState<Found | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const question = useRef(0);
  const reading = useRef(false);
  const first = useRef(atLeast);
  first.current = atLeast;

  useEffect(() => {
    void history;
    question.current += 1;
    const asked = question.current;
    reading.current = false;
    if (!open) return;
    if (wanted.q.trim() === '' && !wanted.like) {
      setFound(nothing);
      setFailure(null);
      return;
    }
    void ask(wanted, Math.max(page, first.current), 0).then((answer) => {
      if (asked !== question.current) return;
      setFailure(answer.ok ? null : answer.failure);
      setFound(answer.ok ? answer.value : nothing);
    });
  }, [wanted, open, history]);

  const more = useCallback(() => {
    if (!found || reading.current || found.hits.length >= found.total) return;
    reading.current = true;
    const asked = question.current;
    void ask(wanted, page, found.hits.length).then((answer) => {
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
    const answer = await ask(wanted, limit, hits.length);
    if (!answer.ok) return [];
    hits.push(...answer.value.hits);
    if (answer.value.hits.length === 0 || hits.length >= answer.value.total) return hits;
  }
}
