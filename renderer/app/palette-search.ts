import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Quote } from '../../shared/model';
import type { Entry } from './palette-entries';

const searchOptions: SearchOptions = {
  boost: { title: 3 },
  combineWith: 'AND',
  fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
  prefix: true,
};

interface Found {
  readonly entry: Entry;
  readonly score: number;
}

/** Entries by words that start like what was typed, near misses too; the best first. */
export function entryFinder(entries: readonly Entry[]): (query: string) => readonly Found[] {
  const search = new MiniSearch<Entry>({ fields: ['title', 'detail'], searchOptions });
  search.addAll(entries);
  const byId = new Map<unknown, Entry>(entries.map((entry) => [entry.id, entry]));
  return (query) =>
    search.search(query).flatMap(({ id, score }) => {
      const entry = byId.get(id);
      return entry ? [{ entry, score }] : [];
    });
}

export type QuoteIndex = MiniSearch<Quote>;

/** Quotes read at a time, so that typing goes on meanwhile. */
const chunkSize = 300;
const indexes = new WeakMap<readonly Quote[], Promise<QuoteIndex>>();

/** An index of these quotes: made once, in small steps. */
export function indexQuotes(quotes: readonly Quote[]): Promise<QuoteIndex> {
  const known = indexes.get(quotes);
  if (known) return known;
  const index: QuoteIndex = new MiniSearch<Quote>({
    fields: ['quote', 'participantName', 'speakerName'],
    searchOptions: { ...searchOptions, boost: { quote: 3 } },
  });
  const made = index.addAllAsync(quotes, { chunkSize }).then(() => index);
  indexes.set(quotes, made);
  return made;
}

/** Results as they are shown: under the names of their groups, the best group first. */
export interface Group {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** As many of a group as are shown; typing more finds the rest. */
const mostOfGroup = 6;

export function grouped(found: readonly Found[]): readonly Group[] {
  const best = found.toSorted((a, b) => b.score - a.score).map(({ entry }) => entry);
  return [...Map.groupBy(best, (entry) => entry.group)].map(([name, entries]) => ({
    name,
    entries: entries.slice(0, mostOfGroup),
  }));
}
