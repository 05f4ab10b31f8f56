import type { Claim, Evidence, JobSlot, Stance } from '../../../shared/model';
import type { Readable, Writable } from './handles';

/** A claim with its owner: a job's slot or a persona. */
export interface OwnedClaim extends Claim {
  readonly ownerId: number;
  /** Null for a persona's sentence. */
  readonly slot: JobSlot | null;
}

interface ClaimRow {
  readonly id: number;
  readonly ownerId: number;
  readonly slot: JobSlot | null;
  readonly ordinal: number;
  readonly text: string;
}

interface EvidenceRow extends Evidence {
  readonly claimId: number;
}

const ownerColumn = { job: 'job_id', persona: 'persona_id' } as const;
export type ClaimOwner = keyof typeof ownerColumn;

/** Claims of all jobs or of all personas, in order, each with its links in the order of making. */
export function listClaims(db: Readable, owner: ClaimOwner): Map<number, OwnedClaim[]> {
  const column = ownerColumn[owner];
  const links = Map.groupBy(
    db.all<EvidenceRow>(
      `SELECT e.id, e.claim_id AS claimId, e.passage_id AS passageId, e.stance
       FROM evidence AS e JOIN claim AS c ON c.id = e.claim_id
       WHERE c.${column} IS NOT NULL ORDER BY e.claim_id, e.id`,
    ),
    (row) => row.claimId,
  );
  const claims = db
    .all<ClaimRow>(
      `SELECT id, ${column} AS ownerId, slot, ordinal, text FROM claim
       WHERE ${column} IS NOT NULL ORDER BY ${column}, ordinal, id`,
    )
    .map((row) => ({
      ...row,
      evidence: (links.get(row.id) ?? []).map(({ id, passageId, stance }) => ({
        id,
        passageId,
        stance,
      })),
    }));
  return Map.groupBy(claims, (claim) => claim.ownerId);
}

/** The claim's job, or null where it is a persona's; undefined when there is no such claim. */
export function jobOfClaim(db: Readable, claimId: number): number | null | undefined {
  return db.get<{ jobId: number | null }>('SELECT job_id AS jobId FROM claim WHERE id = ?', claimId)
    ?.jobId;
}

export function passageExists(db: Readable, id: number): boolean {
  return db.get('SELECT 1 FROM passage WHERE id = ?', id) !== undefined;
}

/** Says what a passage does to a claim. Returns whether anything changed. */
export function linkEvidence(
  db: Writable,
  claimId: number,
  passageId: number,
  stance: Stance,
): boolean {
  return (
    db.run(
      `INSERT INTO evidence (claim_id, passage_id, stance) VALUES (?, ?, ?)
       ON CONFLICT (claim_id, passage_id) DO UPDATE SET stance = excluded.stance
         WHERE stance <> excluded.stance`,
      claimId,
      passageId,
      stance,
    ).changes > 0
  );
}

/** Takes a link away. Returns whether there was one. */
export function unlinkEvidence(db: Writable, claimId: number, passageId: number): boolean {
  const sql = 'DELETE FROM evidence WHERE claim_id = ? AND passage_id = ?';
  return db.run(sql, claimId, passageId).changes > 0;
}
