import type { Participant } from '../../../shared/model';
import { passageCounts, type WithoutCoders } from './counted-tags';
import type { Readable, SqlValue, Writable } from './handles';
import { nameKey } from './name-key';
import { joinVoice, personOfVoice } from './voice';

interface Counted {
  readonly id: number;
  readonly count: number;
}

/** Every participant by name, with what stands behind each: words and quotes as an interviewer apart. */
export function listParticipants(db: Readable, without: WithoutCoders = []): Participant[] {
  const passage = passageCounts('p', without);
  const people = db.all<{ id: number; name: string }>(
    'SELECT id, name FROM participant ORDER BY name_key',
  );
  const values = grouped(
    db.all<{ id: number; attributeId: number; value: string }>(
      `SELECT participant_id AS id, attribute_id AS attributeId, value FROM attribute_value
       ORDER BY attribute_id`,
    ),
  );
  const sources = grouped(
    db.all<{ id: number; sourceId: number }>(
      `SELECT DISTINCT participant_id AS id, source_id AS sourceId FROM speaker
       WHERE participant_id IS NOT NULL AND interviewer = 0 ORDER BY source_id`,
    ),
  );
  const words = counts(
    db,
    `SELECT v.participant_id AS id, sum(t.words) AS count
     FROM speaker AS v JOIN turn AS t ON t.speaker_id = v.id
     WHERE v.participant_id IS NOT NULL AND v.interviewer = 0 GROUP BY v.participant_id`,
  );
  const quotes = counts(
    db,
    `SELECT ${personOfVoice} AS id, count(*) AS count FROM passage AS p ${joinVoice}
     WHERE ${passage.sql} GROUP BY ${personOfVoice}`,
    ...passage.values,
  );
  return people.map(({ id, name }) => ({
    id,
    name,
    values: (values.get(id) ?? []).map(({ attributeId, value }) => ({ attributeId, value })),
    sourceIds: (sources.get(id) ?? []).map(({ sourceId }) => sourceId),
    words: words.get(id) ?? 0,
    quotes: quotes.get(id) ?? 0,
  }));
}

function counts(db: Readable, sql: string, ...values: SqlValue[]): Map<number, number> {
  return new Map(db.all<Counted>(sql, ...values).map(({ id, count }) => [id, count]));
}

function grouped<T extends { readonly id: number }>(rows: readonly T[]): Map<number, T[]> {
  return Map.groupBy(rows, (row) => row.id);
}

export function participantName(db: Readable, id: number): string | undefined {
  return db.get<{ name: string }>('SELECT name FROM participant WHERE id = ?', id)?.name;
}

/** The participant of that name, whatever the case. */
export function findParticipant(db: Readable, name: string): number | undefined {
  return db.get<{ id: number }>('SELECT id FROM participant WHERE name_key = ?', nameKey(name))?.id;
}

export function insertParticipant(db: Writable, name: string): number {
  return db.run('INSERT INTO participant (name, name_key) VALUES (?, ?)', name, nameKey(name)).id;
}

export function renameParticipant(db: Writable, id: number, name: string): void {
  db.run('UPDATE participant SET name = ?, name_key = ? WHERE id = ?', name, nameKey(name), id);
}

/** Their speakers stay, without a person behind them. */
export function deleteParticipant(db: Writable, id: number): void {
  db.run(`DELETE FROM memo WHERE subject_type = 'participant' AND subject_id = ?`, id);
  db.run('DELETE FROM participant WHERE id = ?', id);
}

/** People who speak in the source, interviewers among them. */
export function participantsIn(db: Readable, sourceId: number): number[] {
  return db
    .all<{ id: number }>(
      `SELECT DISTINCT participant_id AS id FROM speaker
       WHERE source_id = ? AND participant_id IS NOT NULL`,
      sourceId,
    )
    .map((row) => row.id);
}

/** Takes those away of whom nothing is left: no speaker, no value, no memo. */
export function deleteBareParticipants(db: Writable, ids: readonly number[]): void {
  for (const id of ids) {
    db.run(
      `DELETE FROM participant WHERE id = ?
         AND NOT EXISTS (SELECT 1 FROM speaker WHERE participant_id = participant.id)
         AND NOT EXISTS (SELECT 1 FROM attribute_value WHERE participant_id = participant.id)
         AND NOT EXISTS (SELECT 1 FROM memo
                         WHERE subject_type = 'participant' AND subject_id = participant.id)`,
      id,
    );
  }
}
