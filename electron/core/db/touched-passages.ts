import type { Passage } from '../../../shared/model';
import type { Readable } from './handles';
import { readPassage } from './passages';
import type { RecordedTable } from './recorder';

/** Passages of an entry one by one: as they are now, and the ids of those that are not any more. */
export interface TouchedPassages {
  readonly now: Passage[];
  readonly gone: number[];
}

/** Tables that move passages, or change what is told of them, without a row of theirs. */
const movingTables: ReadonlySet<RecordedTable> = new Set([
  'coder',
  'cue',
  'source',
  'speaker',
  'study',
  'turn',
]);

/** From so many on, reading them one by one costs more than reading the lists again. */
const most = 200;

/**
 * The passages that an entry touched, by a row of their own, of a tag or of a memo. Null where
 * others may have changed with them, or where they are many.
 */
export function touchedPassages(
  db: Readable,
  entryId: number,
  tables: readonly RecordedTable[],
): TouchedPassages | null {
  if (tables.some((table) => movingTables.has(table))) return null;
  const rows = db.all<{ id: number }>(touchedIds, entryId, entryId, entryId, most + 1);
  if (rows.length > most) return null;
  const now: Passage[] = [];
  const gone: number[] = [];
  for (const { id } of rows) {
    const passage = readPassage(db, id);
    if (passage) now.push(passage);
    else gone.push(id);
  }
  return { now, gone };
}

/** A tag or a memo may have gone from one passage to another: both sides of its change count. */
const touchedIds = `
  SELECT row_id AS id FROM history_change WHERE entry_id = ? AND table_name = 'passage'
  UNION
  SELECT e.value FROM history_change AS c LEFT JOIN tag AS t ON t.id = c.row_id
    JOIN json_each(json_array(t.passage_id, json_extract(c.image, '$.passage_id'))) AS e
    WHERE c.entry_id = ? AND c.table_name = 'tag' AND e.value IS NOT NULL
  UNION
  SELECT e.value FROM history_change AS c LEFT JOIN memo AS m ON m.id = c.row_id
    JOIN json_each(json_array(
      iif(m.subject_type = 'passage', m.subject_id, NULL),
      iif(json_extract(c.image, '$.subject_type') = 'passage',
          json_extract(c.image, '$.subject_id'), NULL))) AS e
    WHERE c.entry_id = ? AND c.table_name = 'memo' AND e.value IS NOT NULL
  LIMIT ?`;
