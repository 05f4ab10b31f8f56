import type { Speaker, Voice } from '../../../shared/model';
import { nameKey } from '../../../shared/text/name-key';
import type { Readable, Writable } from './handles';

interface SpeakerRow extends Omit<Speaker, 'interviewer'> {
  readonly interviewer: number;
}

const columns = 's.id, s.name, s.participant_id AS participantId, s.interviewer';

const speakerOf = (row: SpeakerRow): Speaker => ({ ...row, interviewer: row.interviewer === 1 });

export function listSpeakers(db: Readable, sourceId: number): Speaker[] {
  const sql = `SELECT ${columns} FROM speaker AS s WHERE s.source_id = ? ORDER BY s.id`;
  return db.all<SpeakerRow>(sql, sourceId).map(speakerOf);
}

/** A speaker with the source in which it speaks. */
export type PlacedSpeaker = Speaker & { readonly sourceId: number };

export function readSpeaker(db: Readable, id: number): PlacedSpeaker | undefined {
  const row = db.get<SpeakerRow & { sourceId: number }>(
    `SELECT ${columns}, s.source_id AS sourceId FROM speaker AS s WHERE s.id = ?`,
    id,
  );
  return row && { ...speakerOf(row), sourceId: row.sourceId };
}

/** The speakers of that name in all sources, however it is spelled there. */
export function speakersCalled(db: Readable, name: string): PlacedSpeaker[] {
  const key = nameKey(name);
  return db
    .all<SpeakerRow & { sourceId: number }>(
      `SELECT ${columns}, s.source_id AS sourceId FROM speaker AS s ORDER BY s.id`,
    )
    .filter((row) => nameKey(row.name) === key)
    .map((row) => ({ ...speakerOf(row), sourceId: row.sourceId }));
}

/** Every speaker of every source, with how much each says. */
export function listVoices(db: Readable): Voice[] {
  return db
    .all<Omit<Voice, 'interviewer'> & { interviewer: number }>(
      `SELECT ${columns}, s.source_id AS sourceId, count(t.id) AS turns,
         coalesce(sum(t.words), 0) AS words
       FROM speaker AS s LEFT JOIN turn AS t ON t.speaker_id = s.id
       GROUP BY s.id ORDER BY s.id`,
    )
    .map((row) => ({ ...row, interviewer: row.interviewer === 1 }));
}

/** Whether a voice of just that name is an interviewer's wherever it speaks so far. */
export function asksElsewhere(db: Readable, name: string): boolean {
  const row = db.get<{ asks: number | null }>(
    'SELECT min(interviewer) AS asks FROM speaker WHERE name = ?',
    name,
  );
  return row?.asks === 1;
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

/** Gives all speakers of one person to another. */
export function moveSpeakers(db: Writable, fromId: number, intoId: number): void {
  db.run('UPDATE speaker SET participant_id = ? WHERE participant_id = ?', intoId, fromId);
}

export function renameSpeaker(db: Writable, id: number, name: string): void {
  db.run('UPDATE speaker SET name = ? WHERE id = ?', name, id);
}

/** Its turns stay, without a speaker. */
export function deleteSpeaker(db: Writable, id: number): void {
  db.run('DELETE FROM speaker WHERE id = ?', id);
}
