import { z } from 'zod';
import type { SourceSummary } from '../../../../shared/model';

/** The columns, each with what it sorts by and whether a first click puts the largest on top. */
export const columns = {
  title: { title: 'Title', largestFirst: false },
  recordedOn: { title: 'Interviewed', largestFirst: true },
  people: { title: 'People', largestFirst: false },
  durationMs: { title: 'Length', largestFirst: true },
  words: { title: 'Words', largestFirst: true },
  passages: { title: 'Passages', largestFirst: true },
  tags: { title: 'Tags', largestFirst: true },
} as const;

const columnKeys = [
  'title',
  'recordedOn',
  'people',
  'durationMs',
  'words',
  'passages',
  'tags',
] as const;
export type Column = (typeof columnKeys)[number];

export const orderSchema = z.object({ column: z.enum(columnKeys), descending: z.boolean() });
export type Order = z.infer<typeof orderSchema>;

/** The order after a click on a column's head. */
export function orderAfter(order: Order | null, column: Column): Order {
  const { largestFirst } = columns[column];
  if (order?.column !== column) return { column, descending: largestFirst };
  return { column, descending: !order.descending };
}

/** Sources in order; those that lack what is sorted by come last either way. */
export function sortSources(
  sources: readonly SourceSummary[],
  order: Order | null,
  peopleOf: (source: SourceSummary) => string,
): readonly SourceSummary[] {
  if (!order) return sources;
  const sign = order.descending ? -1 : 1;
  const keyOf = (source: SourceSummary): string | number | null =>
    order.column === 'people' ? peopleOf(source) || null : source[order.column];
  return sources.toSorted((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * String(left).localeCompare(String(right), undefined, { numeric: true });
  });
}
