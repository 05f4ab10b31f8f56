import { z } from 'zod';
import type { JsonDocument, RowDocument, Warning } from '../../document';
import { cleanRows } from '../../text/clean-texts';
import type { Flavour } from '../flavour';
import { rowTurns } from '../rows/turns';

const recordSchema = z.record(z.string(), z.unknown());
const fewestEntries = 2;
const deepest = 4;
const mostFields = 40;

/** Any list of objects that has, by the names of its fields, speakers or times and what is said. */
export const listOfTurns: Flavour<JsonDocument> = {
  recognise({ value }) {
    const list = listAsTable(value);
    const reading = list && rowTurns.recognise(list.table);
    if (!reading) return null;
    return {
      ...reading,
      read: () => {
        const draft = reading.read();
        return { ...draft, warnings: [...list.warnings, ...draft.warnings] };
      },
      flavour: 'JSON list',
      confidence: reading.confidence * 0.8,
      reason: `It has a list of entries. ${reading.reason}`,
    };
  },
};

/** The longest list of objects in JSON as a table of clean cells; null where there is none. */
export function listAsTable(
  value: unknown,
): { readonly table: RowDocument; readonly warnings: readonly Warning[] } | null {
  const list = longestList(value, 0);
  const rows = list && asRows(list);
  if (!rows) return null;
  const clean = cleanRows(rows.rows);
  return { table: { ...rows, rows: clean.rows }, warnings: clean.warnings };
}

/** The longest list of objects that is not inside another list. */
function longestList(value: unknown, depth: number): readonly unknown[] | null {
  if (Array.isArray(value)) {
    const objects = value.filter((item) => recordSchema.safeParse(item).success).length;
    return objects >= fewestEntries && objects > value.length * 0.9 ? value : null;
  }
  const record = depth < deepest ? recordSchema.safeParse(value) : null;
  if (!record?.success) return null;
  let longest: readonly unknown[] | null = null;
  for (const inner of Object.values(record.data)) {
    const list = longestList(inner, depth + 1);
    if (list && list.length > (longest?.length ?? 0)) longest = list;
  }
  return longest;
}

/** Entries as a table: a column a field, named by it; fields that hold more than a value are none. */
function asRows(list: readonly unknown[]): RowDocument | null {
  const records = list.map((entry) => recordSchema.safeParse(entry).data ?? {});
  const fields = [...new Set(records.slice(0, 50).flatMap((record) => Object.keys(record)))]
    .filter((field) => records.some((record) => scalar(record[field]) !== ''))
    .slice(0, mostFields);
  if (fields.length < 2) return null;
  return {
    kind: 'rows',
    unit: 'row',
    rows: [
      { number: 0, cells: fields },
      ...records.map((record, index) => ({
        number: index + 1,
        cells: fields.map((field) => scalar(record[field])),
      })),
    ],
  };
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}
