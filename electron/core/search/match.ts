import type { Query, Term } from './query';

/** Words that count for one that was typed, by the term's words. */
export type Widened = ReadonlyMap<string, readonly string[]>;

/** The query in FTS5's language. Everything a person typed stands in strings. */
export function matchOf(query: Query, widened: Widened): string {
  switch (query.type) {
    case 'term': {
      const others = query.quoted || query.prefix ? [] : (widened.get(query.words) ?? []);
      if (others.length === 0) return termMatch(query);
      return `(${[termMatch(query), ...others.map(string)].join(' OR ')})`;
    }
    case 'near':
      return `NEAR(${query.terms.map(termMatch).join(' ')}, ${query.within})`;
    case 'any':
      return `(${query.of.map((part) => matchOf(part, widened)).join(' OR ')})`;
    case 'all': {
      const join = (parts: readonly Query[], by: string) =>
        `(${parts.map((part) => matchOf(part, widened)).join(by)})`;
      const wanted = join(query.wanted, ' AND ');
      return query.unwanted.length === 0
        ? wanted
        : `(${wanted} NOT ${join(query.unwanted, ' OR ')})`;
    }
  }
}

/** Any of the words, in FTS5's language. */
export function anyWord(words: readonly string[]): string {
  return words.map(string).join(' OR ');
}

const string = (words: string) => `"${words.replaceAll('"', '""')}"`;
const termMatch = ({ words, prefix }: Term) => (prefix ? `${string(words)} *` : string(words));
