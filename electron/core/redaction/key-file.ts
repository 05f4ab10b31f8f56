import { basename } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/result';
import { writeCsv } from '../export/csv';
import { readDelimited } from '../import/formats/delimited';
import { loadFile } from '../import/load-file';
import type { PlannedRow } from './plan';

/** A place that was redacted, as the key has it. */
export interface KeyPlace {
  /** "turn.text": the table and column of the study. */
  readonly field: string;
  readonly row: number;
  readonly part: number;
  /** Where it starts after the redaction, in UTF-16 units of its part. */
  readonly at: number;
  readonly words: string;
  readonly replacement: string;
  /** For whoever reads the key. */
  readonly where: string;
}

const columns = ['study', 'field', 'row', 'part', 'at', 'replacement', 'words', 'where'] as const;

/** What stands in the key for the places of these rows. */
export function keyPlaces(rows: readonly PlannedRow[]): KeyPlace[] {
  return rows.flatMap(({ field, row, where, parts }) =>
    [...parts].flatMap(([part, { text, places }]) => {
      let shift = 0;
      return places.map(({ start, end, text: replacement }) => {
        const at = start + shift;
        shift += replacement.length - (end - start);
        return {
          field: `${field.table}.${field.column}`,
          row: row.id,
          part,
          at,
          words: text.slice(start, end),
          replacement,
          where,
        };
      });
    }),
  );
}

/** The key as a table (CSV). `study` is the time at which the study was made: it tells it apart. */
export function keyCsv(study: string, places: readonly KeyPlace[]): Uint8Array {
  return writeCsv(
    columns,
    places.map((place) => columns.map((column) => (column === 'study' ? study : place[column]))),
  );
}

const count = z.coerce.number().int().min(0);
const rowSchema = z.object({
  study: z.string(),
  field: z.string(),
  row: count,
  part: count,
  at: count,
  words: z.string().min(1),
  replacement: z.string().min(1),
  where: z.string(),
});

/** Fails with `not-a-key`, `other-study`, or as `loadFile` does. */
export async function readKeyFile(path: string, study: string): Promise<Result<KeyPlace[]>> {
  const name = basename(path);
  const loaded = await loadFile({ path, name });
  if (!loaded.ok) return loaded;
  const text = decode(loaded.value.bytes);
  if (text === null) return notAKey(name, 'it was saved in another encoding than UTF-8');
  const delimiter = text.slice(0, text.indexOf('\n')).includes(';') ? ';' : ',';
  const { rows } = readDelimited(text, { delimiter, quotes: true });
  const [head, ...body] = rows;
  const missing = columns.filter((column) => !head?.cells.includes(column));
  if (!head || missing.length > 0) {
    return notAKey(name, `line 1 does not name the columns ${columns.join(', ')}`);
  }
  const places: KeyPlace[] = [];
  for (const { number, cells } of body) {
    const row = rowSchema.safeParse(
      Object.fromEntries(columns.map((column) => [column, cells[head.cells.indexOf(column)]])),
    );
    if (!row.success) return notAKey(name, `line ${number} is no row of a key`);
    const { study: made, ...place } = row.data;
    if (made !== study) return fail('other-study', `“${name}” is the key of another study.`);
    places.push(place);
  }
  return ok(places);
}

/** Words that were saved in another encoding would come back as other words. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function notAKey(name: string, why: string) {
  return fail('not-a-key', `“${name}” could not be read as a key: ${why}.`);
}
