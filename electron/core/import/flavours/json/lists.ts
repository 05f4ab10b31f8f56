import { z } from 'zod';
import type { RowDocument, Warning } from '../../document';
import { cleanRows } from '../../text/clean-texts';

const recordSchema = z.record(z.string(), z.unknown());
const fewestEntries = 2;
const deepest = 4;
const mostFields = 40;
/** Objects in an entry are looked into so deep: `speaker: { name }`. */
const deepestField = 2;

/** A list of objects in JSON, by the names of the fields that lead to it. */
export interface JsonList {
  readonly path: readonly string[];
  readonly entries: readonly unknown[];
}

/** Every list of objects that is not inside another list, the longest first. */
export function listsIn(value: unknown): JsonList[] {
  const found: JsonList[] = [];
  collect(value, [], found);
  return found.sort((a, b) => b.entries.length - a.entries.length);
}

function collect(value: unknown, path: readonly string[], found: JsonList[]): void {
  if (Array.isArray(value)) {
    const objects = value.filter((item) => recordSchema.safeParse(item).success).length;
    if (objects >= fewestEntries && objects > value.length * 0.9)
      found.push({ path, entries: value });
    return;
  }
  const record = path.length < deepest ? recordSchema.safeParse(value) : null;
  if (!record?.success) return;
  for (const [key, inner] of Object.entries(record.data)) collect(inner, [...path, key], found);
}

/**
 * A list of objects as a table of clean cells, the longest unless `path` leads to another; null
 * where there is none, or its entries have nothing to part.
 */
export function listAsTable(
  value: unknown,
  path?: readonly string[],
): { readonly table: RowDocument; readonly warnings: readonly Warning[] } | null {
  const lists = listsIn(value);
  const list = path ? lists.find((one) => isSamePath(one.path, path)) : lists[0];
  const rows = list && asRows(list.entries);
  if (!rows) return null;
  const clean = cleanRows(rows.rows);
  return { table: { ...rows, rows: clean.rows }, warnings: clean.warnings };
}

function isSamePath(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, at) => key === other[at]);
}

/** Entries as a table: a column a field, named by it; lists in a field are none. */
function asRows(entries: readonly unknown[]): RowDocument | null {
  const records = entries.map((entry) => fieldsOf(entry));
  const names = new Set(records.slice(0, 50).flatMap((record) => [...record.keys()]));
  const fields = [...names]
    .filter((field) => records.some((record) => (record.get(field) ?? '') !== ''))
    // Fields of its own before those of objects in it.
    .sort((a, b) => Number(a.includes(apart)) - Number(b.includes(apart)))
    .slice(0, mostFields);
  if (fields.length < 2) return null;
  return {
    kind: 'rows',
    unit: 'row',
    rows: [
      { number: 0, cells: fields.map((field) => field.replaceAll(apart, '.')) },
      ...records.map((record, index) => ({
        number: index + 1,
        cells: fields.map((field) => record.get(field) ?? ''),
      })),
    ],
  };
}

/** Between the names of a field and of a field in it: no name has it. */
const apart = '\u0000';

function fieldsOf(entry: unknown, above = '', depth = 0): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [key, value] of Object.entries(recordSchema.safeParse(entry).data ?? {})) {
    const name = above === '' ? key : `${above}${apart}${key}`;
    if (!Array.isArray(value) && typeof value === 'object' && depth < deepestField) {
      for (const [inner, text] of fieldsOf(value, name, depth + 1)) fields.set(inner, text);
    } else fields.set(name, scalar(value));
  }
  return fields;
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}
