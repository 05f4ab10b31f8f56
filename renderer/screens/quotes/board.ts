import type { Code, Coder, Kind, Participant, Quote } from '../../../shared/model';

/** How the board lays its quotes out. */
export const groupings = ['kind', 'code', 'person'] as const;
export type Grouping = (typeof groupings)[number];

/** What the address asks for: `?by=code&kind=struggle&code=3&person=2&coder=1&changed=yes`. */
export interface BoardFilter {
  readonly by: Grouping;
  readonly kind: string | null;
  readonly codeId: number | null;
  readonly participantId: number | null;
  /** Only the tags of one coder, and the quotes that have some. */
  readonly coderId: number | null;
  /** Only quotes whose words a correction changed; then also those without a code. */
  readonly changed: boolean;
}

export interface BoardGroup {
  readonly key: string;
  readonly title: string;
  /** The kind whose colour and mark the group has; null for people. */
  readonly kind: Kind | null;
  readonly quotes: readonly Quote[];
  readonly people: number;
}

export interface BoardInput {
  readonly quotes: readonly Quote[];
  readonly codes: readonly Code[];
  readonly kinds: readonly Kind[];
  readonly participants: readonly Participant[];
  readonly coders: readonly Coder[];
}

export function readFilter(query: Readonly<Record<string, string>>): BoardFilter {
  return {
    by: groupings.find((grouping) => grouping === query.by) ?? 'kind',
    kind: query.kind ?? null,
    codeId: query.code ? Number(query.code) : null,
    participantId: query.person ? Number(query.person) : null,
    coderId: query.coder ? Number(query.coder) : null,
    changed: query.changed === 'yes',
  };
}

/** The address of a filter: only what differs from an unfiltered board. */
export function filterQuery(filter: BoardFilter): Record<string, string> {
  const entries = {
    by: filter.by === 'kind' ? null : filter.by,
    kind: filter.kind,
    code: filter.codeId,
    person: filter.participantId,
    coder: filter.coderId,
    changed: filter.changed ? 'yes' : null,
  };
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, value]) =>
      value === null ? [] : [[key, String(value)]],
    ),
  );
}

/**
 * The tagged quotes that the filter keeps, in the order of the transcripts. `found` holds the ids
 * that a search found, best first; null when nothing is searched for.
 */
export function filteredQuotes(
  { quotes, codes }: BoardInput,
  filter: BoardFilter,
  found: ReadonlySet<number> | null,
): readonly Quote[] {
  const kindOf = new Map(codes.map((code) => [code.id, code.kind]));
  return quotes.filter(
    (quote) =>
      (filter.changed ? quote.previousQuote !== null : quote.tags.length > 0) &&
      (filter.coderId === null || quote.tags.some((tag) => tag.coderId === filter.coderId)) &&
      (found === null || found.has(quote.id)) &&
      (filter.participantId === null || quote.participantId === filter.participantId) &&
      (filter.codeId === null || quote.tags.some((tag) => tag.codeId === filter.codeId)) &&
      (filter.kind === null || quote.tags.some((tag) => kindOf.get(tag.codeId) === filter.kind)),
  );
}

/**
 * Lays quotes out. By kind or code a quote stands in every group that it is tagged into; by person
 * in one, those without a person of the study last.
 */
export function boardGroups(
  input: BoardInput,
  filter: BoardFilter,
  quotes: readonly Quote[],
): readonly BoardGroup[] {
  switch (filter.by) {
    case 'kind':
      return input.kinds
        .filter((kind) => filter.kind === null || kind.key === filter.kind)
        .map((kind) => {
          const ids = new Set(
            input.codes.filter((code) => code.kind === kind.key).map((code) => code.id),
          );
          return group(kind.key, kind.plural, kind, tagged(quotes, ids));
        })
        .concat(untagged(quotes));
    case 'code':
      return input.codes
        .filter((code) => filter.kind === null || code.kind === filter.kind)
        .filter((code) => filter.codeId === null || code.id === filter.codeId)
        .map((code) => {
          const kind = input.kinds.find((candidate) => candidate.key === code.kind) ?? null;
          return group(`code-${code.id}`, code.name, kind, tagged(quotes, new Set([code.id])));
        })
        .filter((candidate) => candidate.quotes.length > 0)
        .toSorted((a, b) => b.people - a.people || b.quotes.length - a.quotes.length)
        .concat(untagged(quotes));
    case 'person': {
      const named = input.participants.map((person) =>
        group(
          `person-${person.id}`,
          person.name,
          null,
          quotes.filter((quote) => quote.participantId === person.id),
        ),
      );
      const others = quotes.filter((quote) => quote.participantId === null);
      return [...named, group('nobody', 'Nobody of the study', null, others)].filter(
        (candidate) => candidate.quotes.length > 0,
      );
    }
  }
}

/** What is kept without a code, where there is any. */
function untagged(quotes: readonly Quote[]): readonly BoardGroup[] {
  const found = quotes.filter((quote) => quote.tags.length === 0);
  return found.length === 0 ? [] : [group('no-code', 'Without a code', null, found)];
}

function tagged(quotes: readonly Quote[], codeIds: ReadonlySet<number>): readonly Quote[] {
  return quotes.filter((quote) => quote.tags.some((tag) => codeIds.has(tag.codeId)));
}

function group(
  key: string,
  title: string,
  kind: Kind | null,
  quotes: readonly Quote[],
): BoardGroup {
  const people = new Set(
    quotes.filter((quote) => !quote.interviewer).flatMap((quote) => quote.participantId ?? []),
  );
  return { key, title, kind, quotes, people: people.size };
}
