import type { Attribute, Participant, SourceSummary } from '../../../shared/model';
import { firstDate, inInterviewOrder } from '../../../shared/people/interview-order';
import { type CsvCell, writeCsv } from './csv';

/**
 * The people of a study as CSV, in the order of their interviews: a column for each attribute.
 * Under the names that leave the program; real names and the labels in files do not.
 */
export function peopleCsv(
  people: readonly Participant[],
  attributes: readonly Attribute[],
  sources: readonly SourceSummary[],
): Uint8Array {
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const dates = new Map(sources.map(({ id, recordedOn }) => [id, recordedOn]));
  const header = [
    ...['name', 'interviews', 'first interview', 'words', 'quotes'],
    ...attributes.map(({ name }) => name),
  ];
  const cells = (person: Participant): CsvCell[] => [
    person.name,
    person.sourceIds.flatMap((id) => titles.get(id) ?? []).join('; '),
    firstDate(person, dates),
    person.words,
    person.quotes,
    ...attributes.map((attribute) => cellOf(person, attribute)),
  ];
  return writeCsv(header, inInterviewOrder(people, sources).map(cells));
}

function cellOf(person: Participant, { id, type }: Attribute): CsvCell {
  const value = person.values.find(({ attributeId }) => attributeId === id)?.value ?? null;
  if (value === null || type !== 'boolean') return value;
  return value === 'true' ? 'yes' : 'no';
}
