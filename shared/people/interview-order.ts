import type { Participant, SourceSummary } from '../model';

type Dated = Pick<SourceSummary, 'id' | 'recordedOn'>;

/**
 * People in the order in which they were interviewed: by the date of their first interview, then
 * those without a date as their transcripts came into the study, then those who speak nowhere.
 */
export function inInterviewOrder<P extends Pick<Participant, 'sourceIds'>>(
  people: readonly P[],
  sources: readonly Dated[],
): readonly P[] {
  const dates = new Map(sources.map(({ id, recordedOn }) => [id, recordedOn]));
  const keyed = people.map((person) => ({
    person,
    date: firstDate(person, dates) ?? '9999',
    first: Math.min(...person.sourceIds, ...(person.sourceIds.length === 0 ? [Infinity] : [])),
  }));
  return keyed
    .toSorted((a, b) => compare(a.date, b.date) || compare(a.first, b.first))
    .map(({ person }) => person);
}

/** Date of a person's first interview; null where none of them has a date. */
export function firstDate(
  { sourceIds }: Pick<Participant, 'sourceIds'>,
  dates: ReadonlyMap<number, string | null>,
): string | null {
  const known = sourceIds.flatMap((id) => dates.get(id) ?? []);
  return known.toSorted()[0] ?? null;
}

function compare<T extends string | number>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
