import MiniSearch from 'minisearch';
import type { CountedCode, KindKey } from '../../../../../shared/model';

const most = 60;

/** Finds codes by the start of words in their names and descriptions, and by near misses. */
export type CodeFinder = (kind: KindKey, query: string) => readonly CountedCode[];

/**
 * A finder over these codes. Without a query it gives all codes of the kind: those that were used
 * last first (`recent`, ids), then those with the most quotes.
 */
export function codeFinder(codes: readonly CountedCode[], recent: readonly number[]): CodeFinder {
  const search = new MiniSearch<CountedCode>({
    fields: ['name', 'description'],
    searchOptions: {
      boost: { name: 4 },
      combineWith: 'AND',
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      prefix: true,
    },
  });
  search.addAll(codes);
  const byId = new Map(codes.map((code) => [code.id, code]));
  const recency = (code: CountedCode) => {
    const place = recent.indexOf(code.id);
    return place === -1 ? recent.length : place;
  };
  return (kind, query) => {
    if (query.trim() === '') {
      return codes
        .filter((code) => code.kind === kind)
        .sort(
          (a, b) => recency(a) - recency(b) || b.quotes - a.quotes || a.name.localeCompare(b.name),
        );
    }
    return search
      .search(query, { filter: (hit) => byId.get(hit.id)?.kind === kind })
      .slice(0, most)
      .flatMap((hit) => byId.get(hit.id) ?? []);
  };
}

/** The code of that kind and very name, however it is written: names are unique like that. */
export function codeNamed(
  codes: readonly CountedCode[],
  kind: KindKey,
  name: string,
): CountedCode | undefined {
  const key = name.trim().toLocaleLowerCase();
  return codes.find((code) => code.kind === kind && code.name.toLocaleLowerCase() === key);
}
