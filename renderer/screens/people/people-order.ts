import { z } from 'zod';
import type { KindKey, Participant, SourceSummary } from '../../../shared/model';
import { inInterviewOrder } from '../../../shared/people/interview-order';

/** What the table is sorted by: a column, the quotes of a kind, or an attribute by its id. */
export const peopleOrderSchema = z.object({
  column: z.union([
    z.enum(['name', 'interviews', 'words', 'quotes']),
    z.templateLiteral(['kind:', z.string()]),
    z.int(),
  ]),
  descending: z.boolean(),
});
export type PeopleOrder = z.infer<typeof peopleOrderSchema>;
export type PeopleColumn = PeopleOrder['column'];

export const byInterviews: PeopleOrder = { column: 'interviews', descending: false };

/** How many of somebody's quotes have a code of the kind. */
export function quotesOfKind(person: Pick<Participant, 'quotesByKind'>, key: KindKey): number {
  return person.quotesByKind.find(({ kind }) => kind === key)?.quotes ?? 0;
}

const isKind = (column: PeopleColumn): column is `kind:${string}` =>
  typeof column === 'string' && column.startsWith('kind:');

/** The order after a click on a column's head: numbers with the largest on top first. */
export function peopleOrderAfter(order: PeopleOrder, column: PeopleColumn): PeopleOrder {
  if (order.column === column) return { column, descending: !order.descending };
  return { column, descending: column === 'words' || column === 'quotes' || isKind(column) };
}

/** People in order; equal ones in that of their interviews, those without a value last either way. */
export function sortPeople(
  people: readonly Participant[],
  sources: readonly SourceSummary[],
  { column, descending }: PeopleOrder,
): readonly Participant[] {
  const ordered = inInterviewOrder(people, sources);
  if (column === 'interviews') return descending ? ordered.toReversed() : ordered;
  const sign = descending ? -1 : 1;
  return ordered.toSorted((a, b) => {
    const [left, right] = [keyOf(a, column), keyOf(b, column)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * String(left).localeCompare(String(right), undefined, { numeric: true });
  });
}

function keyOf(person: Participant, column: PeopleColumn): string | number | null {
  if (column === 'name') return person.name;
  if (column === 'words' || column === 'quotes') return person[column];
  if (isKind(column)) return quotesOfKind(person, column.slice('kind:'.length));
  return person.values.find(({ attributeId }) => attributeId === column)?.value ?? null;
}
