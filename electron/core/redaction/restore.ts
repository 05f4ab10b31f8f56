import type { Readable } from '../db/handles';
import { readWritten, turnField, type WrittenField, writtenFields } from '../db/written';
import type { KeyPlace } from './key-file';
import type { PlannedPart, PlannedPlace, PlannedRow } from './plan';
import { partsOf } from './stored-parts';

const fields: ReadonlyMap<string, WrittenField> = new Map(
  [turnField, ...Object.values(writtenFields).flat()].map((field) => [
    `${field.table}.${field.column}`,
    field,
  ]),
);

export interface Restoring {
  readonly rows: readonly PlannedRow[];
  /** Places that cannot be told any more: their text was changed, or is gone. */
  readonly lost: readonly KeyPlace[];
}

/**
 * Where the words of a key go back. A part whose text was changed since takes them only if what
 * replaced them still stands there as often as the key has it: otherwise nobody can say which is
 * which, and none is put back.
 */
export function planRestoring(db: Readable, key: readonly KeyPlace[]): Restoring {
  const lost: KeyPlace[] = [];
  const rows = [...Map.groupBy(key, ({ field, row }) => `${field}:${row}`).values()].flatMap(
    (places): PlannedRow[] => {
      const [first] = places;
      const field = first && fields.get(first.field);
      const row = field && readWritten(db, field, first.row);
      if (!first || !field || !row) {
        lost.push(...places);
        return [];
      }
      const stored = partsOf(field.form, row.text);
      const parts = new Map<number, PlannedPart>();
      for (const [index, own] of Map.groupBy(places, ({ part }) => part)) {
        const text = stored[index]?.text ?? '';
        const found = locate(text, own);
        if (found) parts.set(index, { text, places: found });
        else lost.push(...own);
      }
      return parts.size === 0 ? [] : [{ field, row, where: first.where, parts }];
    },
  );
  return { rows, lost };
}

function locate(text: string, key: readonly KeyPlace[]): PlannedPlace[] | null {
  const inOrder = key.toSorted((a, b) => a.at - b.at);
  if (inOrder.every(({ at, replacement }) => text.startsWith(replacement, at))) {
    return inOrder.map((place) => placeAt(place, place.at));
  }
  const found: PlannedPlace[] = [];
  for (const [replacement, own] of Map.groupBy(inOrder, (place) => place.replacement)) {
    const starts = startsOf(text, replacement);
    if (starts.length !== own.length) return null;
    found.push(...own.map((place, index) => placeAt(place, starts[index] ?? 0)));
  }
  found.sort((a, b) => a.start - b.start);
  const apart = found.every(({ end }, index) => end <= (found[index + 1]?.start ?? text.length));
  return apart ? found : null;
}

function startsOf(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    starts.push(at);
  }
  return starts;
}

function placeAt({ words, replacement }: KeyPlace, start: number): PlannedPlace {
  const end = start + replacement.length;
  return { key: '', form: '', entry: 0, start, end, text: words };
}
