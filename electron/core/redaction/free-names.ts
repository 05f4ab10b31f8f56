import { applyEdits } from '../../../shared/text/redact';
import type { Readable } from '../db/handles';
import { comparedName, listNames, type WrittenField } from '../db/written';
import type { PlannedRow } from './plan';

/**
 * The rows with names that no other thing of their sort will have: two people who would both be
 * called "[name]" stay two, "[name]" and "[name] 2". The number is part of what is put in.
 */
export function withFreeNames(db: Readable, rows: readonly PlannedRow[]): PlannedRow[] {
  const taken = new Map<WrittenField, Map<number | null, Set<string>>>();
  const placeOf = new Map<WrittenField, Map<number, number | null>>();
  for (const field of new Set(rows.filter((row) => row.field.unique).map((row) => row.field))) {
    const changing = new Set(rows.filter((row) => row.field === field).map(({ row }) => row.id));
    const within = new Map<number | null, Set<string>>();
    const places = new Map<number, number | null>();
    for (const name of listNames(db, field)) {
      places.set(name.id, name.within);
      const names = within.get(name.within) ?? new Set();
      within.set(name.within, names);
      if (!changing.has(name.id)) names.add(comparedName(field, name.text));
    }
    taken.set(field, within);
    placeOf.set(field, places);
  }
  return rows.map((planned) => {
    const { field, row } = planned;
    const names = taken.get(field)?.get(placeOf.get(field)?.get(row.id) ?? null);
    if (!names) return planned;
    const free = withFreeName(planned, names);
    names.add(comparedName(field, nameOf(free)));
    return free;
  });
}

function withFreeName(planned: PlannedRow, names: ReadonlySet<string>): PlannedRow {
  let free = planned;
  for (let number = 2; names.has(comparedName(planned.field, nameOf(free))); number += 1) {
    free = numbered(planned, number);
  }
  return free;
}

/** The row with a number behind what is put in last. */
function numbered(planned: PlannedRow, number: number): PlannedRow {
  const part = planned.parts.get(0);
  const last = part?.places.at(-1);
  if (!part || !last) throw new Error('A name was to be changed at no place.');
  const places = part.places.with(-1, { ...last, text: `${last.text} ${number}` });
  return { ...planned, parts: new Map([[0, { ...part, places }]]) };
}

function nameOf({ row, parts }: PlannedRow): string {
  return applyEdits(row.text, parts.get(0)?.places ?? []);
}
