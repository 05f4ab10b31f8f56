import type { Speaker } from '../../../shared/model';
import type { Readable, Writable } from './handles';

interface SpeakerRow extends Omit<Speaker, 'interviewer'> {
  readonly interviewer: number;
}

const columns = 'id, name, participant_id AS participantId, interviewer';

const speakerOf = (row: SpeakerRow): Speaker => ({ ...row, interviewer: row.interviewer === 1 });

export function listSpeakers(db: Readable, sourceId: number): Speaker[] {
  const sql = `SELECT ${columns} FROM speaker WHERE source_id = ? ORDER BY id`;
  return db.all<SpeakerRow>(sql, sourceId).map(speakerOf);
}

export function readSpeaker(
  db: Readable,
  id: number,
): (Speaker & { readonly sourceId: number }) | undefined {
  const row = db.get<SpeakerRow & { sourceId: number }>(
    `SELECT ${columns}, source_id AS sourceId FROM speaker WHERE id = ?`,
    id,
  );
  return row && { ...speakerOf(row), sourceId: row.sourceId };
}

export interface NewSpeaker extends Omit<Speaker, 'id'> {
  readonly sourceId: number;
}

export function insertSpeaker(db: Writable, speaker: NewSpeaker): number {
  return db.run(
    'INSERT INTO speaker (source_id, name, participant_id, interviewer) VALUES (?, ?, ?, ?)',
    speaker.sourceId,
    speaker.name,
    speaker.participantId,
    speaker.interviewer ? 1 : 0,
  ).id;
}

export function updateSpeaker(
  db: Writable,
  { id, participantId, interviewer }: Omit<Speaker, 'name'>,
): void {
  db.run(
    'UPDATE speaker SET participant_id = ?, interviewer = ? WHERE id = ?',
    participantId,
    interviewer ? 1 : 0,
    id,
  );
}
