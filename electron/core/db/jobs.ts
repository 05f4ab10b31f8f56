import { type Job, type JobSlot, jobSlots } from '../../../shared/model';
import { listClaims } from './evidence';
import type { Readable, Writable } from './handles';

interface JobRow {
  readonly id: number;
  readonly title: string;
  readonly updatedAt: string;
}

interface SlotCodeRow {
  readonly jobId: number;
  readonly slot: JobSlot;
  readonly codeId: number;
}

/** Every job with its four slots, in the order in which they were named. */
export function listJobs(db: Readable): Job[] {
  const claims = listClaims(db, 'job');
  const codes = Map.groupBy(
    db.all<SlotCodeRow>(
      `SELECT job_id AS jobId, slot, code_id AS codeId FROM job_code
       ORDER BY job_id, slot, ordinal, id`,
    ),
    (row) => row.jobId,
  );
  return db
    .all<JobRow>('SELECT id, title, updated_at AS updatedAt FROM job ORDER BY id')
    .map((job) => ({
      ...job,
      slots: jobSlots.map((slot) => {
        const claim = claims.get(job.id)?.find((candidate) => candidate.slot === slot);
        if (!claim) throw new Error(`Job ${job.id} has lost its ${slot}.`);
        const { id, ordinal, text, evidence } = claim;
        const slotCodes = (codes.get(job.id) ?? []).filter((row) => row.slot === slot);
        return {
          slot,
          codeIds: slotCodes.map((row) => row.codeId),
          claim: { id, ordinal, text, evidence },
        };
      }),
    }));
}

export function jobTitle(db: Readable, id: number): string | undefined {
  return db.get<{ title: string }>('SELECT title FROM job WHERE id = ?', id)?.title;
}

/** Makes a job with a claim for each slot, all empty. */
export function insertJob(db: Writable, title: string): number {
  const { id } = db.run(
    'INSERT INTO job (title, updated_at) VALUES (?, ?)',
    title,
    new Date().toISOString(),
  );
  jobSlots.forEach((slot, ordinal) => {
    db.run(
      `INSERT INTO claim (job_id, slot, ordinal, text) VALUES (?, ?, ?, '')`,
      id,
      slot,
      ordinal,
    );
  });
  return id;
}

export function renameJob(db: Writable, id: number, title: string): boolean {
  return (
    db.run('UPDATE job SET title = ? WHERE id = ? AND title <> ?', title, id, title).changes > 0
  );
}

/** Takes a job away with its claims and their links. */
export function deleteJob(db: Writable, id: number): void {
  db.run('DELETE FROM job WHERE id = ?', id);
}

/** Notes that a job changed now. Called only when it did: an entry must not come of nothing. */
export function touchJob(db: Writable, id: number): void {
  db.run('UPDATE job SET updated_at = ? WHERE id = ?', new Date().toISOString(), id);
}

/** Codes by id with the slot that their kind fits; ids that the study lacks are not among them. */
export function slotsOfCodes(db: Readable, ids: readonly number[]): Map<number, JobSlot | null> {
  return new Map(
    db
      .all<{ id: number; slot: JobSlot | null }>(
        `SELECT c.id, k.slot FROM code AS c JOIN kind AS k ON k.id = c.kind_id
         WHERE c.id IN (SELECT value FROM json_each(?))`,
        JSON.stringify(ids),
      )
      .map(({ id, slot }) => [id, slot]),
  );
}

/** Makes the slot's codes these, in this order; each at most once. Returns whether that is new. */
export function setSlotCodes(
  db: Writable,
  jobId: number,
  slot: JobSlot,
  codeIds: readonly number[],
): boolean {
  let changes = db.run(
    `DELETE FROM job_code WHERE job_id = ? AND slot = ?
       AND code_id NOT IN (SELECT value FROM json_each(?))`,
    jobId,
    slot,
    JSON.stringify(codeIds),
  ).changes;
  codeIds.forEach((codeId, ordinal) => {
    changes += db.run(
      `INSERT INTO job_code (job_id, slot, code_id, ordinal) VALUES (?, ?, ?, ?)
       ON CONFLICT (job_id, slot, code_id) DO UPDATE SET ordinal = excluded.ordinal
         WHERE ordinal <> excluded.ordinal`,
      jobId,
      slot,
      codeId,
      ordinal,
    ).changes;
  });
  return changes > 0;
}

/** Returns whether the wording is new. */
export function setSlotText(db: Writable, jobId: number, slot: JobSlot, text: string): boolean {
  return (
    db.run(
      'UPDATE claim SET text = ? WHERE job_id = ? AND slot = ? AND text <> ?',
      text,
      jobId,
      slot,
      text,
    ).changes > 0
  );
}

/**
 * Puts one code in the place of another in all slots; where it stands already, the other one's
 * place stays behind, to go with its code. Gives the jobs that had the first.
 */
export function moveSlotCodes(db: Writable, fromCode: number, toCode: number): number[] {
  const jobs = db.all<{ id: number }>(
    'SELECT DISTINCT job_id AS id FROM job_code WHERE code_id = ? ORDER BY job_id',
    fromCode,
  );
  db.run('UPDATE OR IGNORE job_code SET code_id = ? WHERE code_id = ?', toCode, fromCode);
  return jobs.map((job) => job.id);
}
