import type { Brief, BriefFields } from '../../../shared/model';
import type { Readable, Writable } from './handles';

interface BriefRow extends Omit<Brief, 'jobIds' | 'personaIds'> {}

interface ItemRow {
  readonly briefId: number;
  readonly jobId: number | null;
  readonly personaId: number | null;
}

/** Every brief, in the order in which they were begun. */
export function listBriefs(db: Readable): Brief[] {
  const items = Map.groupBy(
    db.all<ItemRow>(
      `SELECT brief_id AS briefId, job_id AS jobId, persona_id AS personaId FROM brief_item
       ORDER BY brief_id, ordinal, id`,
    ),
    (row) => row.briefId,
  );
  return db
    .all<BriefRow>(
      `SELECT id, title, purpose, decision, appendix, updated_at AS updatedAt FROM brief
       ORDER BY id`,
    )
    .map((row) => {
      const own = items.get(row.id) ?? [];
      return {
        ...row,
        jobIds: own.map(({ jobId }) => jobId).filter((id) => id !== null),
        personaIds: own.map(({ personaId }) => personaId).filter((id) => id !== null),
      };
    });
}

export function briefTitle(db: Readable, id: number): string | undefined {
  return db.get<{ title: string }>('SELECT title FROM brief WHERE id = ?', id)?.title;
}

export function insertBrief(db: Writable, title: string): number {
  const sql = 'INSERT INTO brief (title, updated_at) VALUES (?, ?)';
  return db.run(sql, title, new Date().toISOString()).id;
}

/** Sets every field. Jobs and personas must be there. Notes the time if anything is new. */
export function updateBrief(db: Writable, id: number, fields: BriefFields): void {
  const { title, purpose, decision, appendix } = fields;
  const own = db.run(
    `UPDATE brief SET title = ?, purpose = ?, decision = ?, appendix = ?
     WHERE id = ? AND (title, purpose, decision, appendix) <> (?, ?, ?, ?)`,
    ...[title, purpose, decision, appendix, id, title, purpose, decision, appendix],
  ).changes;
  const jobs = setItems(db, id, 'job_id', fields.jobIds);
  const personas = setItems(db, id, 'persona_id', fields.personaIds);
  if (own + jobs + personas > 0) {
    db.run('UPDATE brief SET updated_at = ? WHERE id = ?', new Date().toISOString(), id);
  }
}

/** Makes the brief's jobs, or its personas, these in this order. Returns how many rows changed. */
function setItems(
  db: Writable,
  briefId: number,
  column: 'job_id' | 'persona_id',
  ids: readonly number[],
): number {
  let changes = db.run(
    `DELETE FROM brief_item WHERE brief_id = ? AND ${column} IS NOT NULL
       AND ${column} NOT IN (SELECT value FROM json_each(?))`,
    briefId,
    JSON.stringify(ids),
  ).changes;
  ids.forEach((id, ordinal) => {
    changes += db.run(
      `INSERT INTO brief_item (brief_id, ${column}, ordinal) VALUES (?, ?, ?)
       ON CONFLICT (brief_id, ${column}) DO UPDATE SET ordinal = excluded.ordinal
         WHERE ordinal <> excluded.ordinal`,
      briefId,
      id,
      ordinal,
    ).changes;
  });
  return changes;
}

export function deleteBrief(db: Writable, id: number): void {
  db.run('DELETE FROM brief WHERE id = ?', id);
}
