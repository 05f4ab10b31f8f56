import type { Readable } from './handles';

/** Whether the source's row, a speaker or a turn of it was changed since it was there, undo apart. */
export function wasWrittenOver(db: Readable, sourceId: number): boolean {
  const found = db.get(
    `SELECT 1 FROM history AS h JOIN history_change AS c ON c.entry_id = h.id
     WHERE h.undone = 0 AND c.image IS NOT NULL AND (
       (c.table_name = 'source' AND c.row_id = ?)
       OR (c.table_name = 'turn'
           AND c.row_id IN (SELECT id FROM turn WHERE source_id = ?))
       OR (c.table_name = 'speaker'
           AND c.row_id IN (SELECT id FROM speaker WHERE source_id = ?)))
     LIMIT 1`,
    sourceId,
    sourceId,
    sourceId,
  );
  return found !== undefined;
}
