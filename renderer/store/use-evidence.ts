import { useMemo } from 'react';
import type { CountedCode, Kind, Participant, Quote } from '../../shared/model';
import { indexQuotes, type QuoteIndex } from '../../shared/synthesis';
import { useResource } from './use-resource';

/** All that claims are weighed with: quotes, codes, kinds and people, found by what names them. */
export interface Evidence {
  readonly quotes: QuoteIndex;
  readonly codes: readonly CountedCode[];
  readonly codeById: ReadonlyMap<number, CountedCode>;
  readonly kinds: readonly Kind[];
  readonly kindByKey: ReadonlyMap<string, Kind>;
  readonly participants: readonly Participant[];
  readonly nameOf: (participantId: number) => string;
}

const indexes = new WeakMap<readonly Quote[], QuoteIndex>();

/** The index of a list of quotes, made once however many parts of the page want it. */
function indexOf(quotes: readonly Quote[]): QuoteIndex {
  const known = indexes.get(quotes);
  if (known) return known;
  const made = indexQuotes(quotes);
  indexes.set(quotes, made);
  return made;
}

/** The study's evidence, kept up to date while the component is mounted; null until it is there. */
export function useEvidence(): Evidence | null {
  const quotes = useResource('quotes');
  const codes = useResource('codes');
  const kinds = useResource('kinds');
  const participants = useResource('participants');
  return useMemo(() => {
    if (!quotes || !codes || !kinds || !participants) return null;
    const names = new Map(participants.map(({ id, name }) => [id, name]));
    return {
      quotes: indexOf(quotes),
      codes,
      codeById: new Map(codes.map((code) => [code.id, code])),
      kinds,
      kindByKey: new Map(kinds.map((kind) => [kind.key, kind])),
      participants,
      nameOf: (id) => names.get(id) ?? 'Somebody unknown',
    };
  }, [quotes, codes, kinds, participants]);
}

/** The kind that a quote is coloured by: that of its first code. */
export function kindOfQuote(quote: Quote, evidence: Evidence): Kind | null {
  const [first] = quote.tags;
  const code = first && evidence.codeById.get(first.codeId);
  return (code && evidence.kindByKey.get(code.kind)) ?? null;
}
