import MiniSearch from 'minisearch';
import type { CountedCode, KindKey } from '../../../../../shared/model';

const most = 60;

/**
 * Finds codes by the start of words in their names and descriptions, and by near misses. Archived
 * codes are found by their very name alone.
 */
export type CodeFinder = (kind: KindKey, query: string) => readonly CountedCode[];

/**
 * A finder over these codes. Without a query it gives all codes of the kind: those kept at hand
 * first (`favourites`, ids), then those that were used last (`recent`), then those with the most
 * quotes. With one, the first two come up among codes that fit as well.
 */
export function codeFinder(
  all: readonly CountedCode[],
  favourites: readonly number[],
  recent: readonly number[],
): CodeFinder {
  const codes = all.filter((code) => !code.archived);
  const atHand = [...new Set([...favourites, ...recent])];
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
    const place = atHand.indexOf(code.id);
    return place === -1 ? atHand.length : place;
  };
  return (kind, query) => {
    if (query.trim() === '') {
      return codes
        .filter((code) => code.kind === kind)
        .sort(
          (a, b) => recency(a) - recency(b) || b.quotes - a.quotes || a.name.localeCompare(b.name),
        );
    }
    const found = search
      .search(query, {
        filter: (hit) => byId.get(hit.id)?.kind === kind,
        boostDocument: (id) => (atHand.some((other) => other === id) ? 1.2 : 1),
      })
      .slice(0, most)
      .flatMap((hit) => byId.get(hit.id) ?? []);
    const same = codeNamed(all, kind, query);
    return same?.archived ? [...found, same] : found;
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
