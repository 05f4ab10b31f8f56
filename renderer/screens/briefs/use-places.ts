import { useCallback, useMemo } from 'react';
import { routeHref } from '../../store/route-slice';
import { useResource } from '../../store/use-resource';

/** The address of a passage's place; null for one that is not in the study any more. */
export type PlaceOf = (passageId: number) => string | null;

export function usePlaces(): PlaceOf {
  const quotes = useResource('quotes');
  const sources = useMemo(
    () => new Map(quotes?.map(({ id, sourceId }) => [id, sourceId])),
    [quotes],
  );
  return useCallback(
    (passageId) => {
      const sourceId = sources.get(passageId);
      if (sourceId === undefined) return null;
      return routeHref('transcripts', sourceId, { passage: String(passageId) });
    },
    [sources],
  );
}
