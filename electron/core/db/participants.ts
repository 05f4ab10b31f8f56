import type { Participant } from '../../../shared/model';
import { nameKey } from '../../../shared/text/name-key';
import { passageCounts, tagCounts, type WithoutCoders } from './counted-tags';
import type { Readable, SqlValue, Writable } from './handles';
import { joinVoice, personOfVoice } from './voice';

const named = 'id, name, real_name AS realName';

/** Under which names a person is known. */
export type NamedPerson = Pick<Participant, 'id' | 'name' | 'realName'>;

interface Counted {
  readonly id: number;
  readonly count: number;
}

/** Every participant by name, with what stands behind each: words and quotes as an interviewer apart. */
export function listParticipants(db: Readable, without: WithoutCoders = []): Participant[] {
  const passage = passageCounts('p', without);
  const people = db.all<NamedPerson>(`SELECT ${named} FROM participant ORDER BY name_key`);
  const spellings = grouped(
    db.all<{ id: number; name: string }>(
      `SELECT participant_id AS id, name FROM speaker
       WHERE participant_id IS NOT NULL AND interviewer = 0 AND name <> ''
       GROUP BY participant_id, name ORDER BY min(id)`,
    ),
  );
  const apart = grouped(
    db.all<{ id: number; otherId: number }>(
      `SELECT participant_id AS id, other_id AS otherId FROM apart
       UNION ALL SELECT other_id, participant_id FROM apart ORDER BY 2`,
    ),
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
  const byKind = grouped(quotesByKind(db, without));
  return people.map(({ id, name, realName }) => ({
    id,
    name,
    realName,
    spellings: (spellings.get(id) ?? []).map((spelling) => spelling.name),
    values: (values.get(id) ?? []).map(({ attributeId, value }) => ({ attributeId, value })),
    sourceIds: (sources.get(id) ?? []).map(({ sourceId }) => sourceId),
    words: words.get(id) ?? 0,
    quotes: quotes.get(id) ?? 0,
    quotesByKind: (byKind.get(id) ?? []).map(({ kind, quotes }) => ({ kind, quotes })),
    apartFrom: (apart.get(id) ?? []).map(({ otherId }) => otherId),
  }));
}

/** A quote with several codes of a kind, or of several coders, counts once for the kind. */
function quotesByKind(
  db: Readable,
  without: WithoutCoders,
): { readonly id: number; readonly kind: string; readonly quotes: number }[] {
  const tag = tagCounts('g', without);
  return db.all(
    `SELECT ${personOfVoice} AS id, k.key AS kind, count(DISTINCT p.id) AS quotes
     FROM tag AS g
     JOIN code AS c ON c.id = g.code_id
     JOIN kind AS k ON k.id = c.kind_id
     JOIN passage AS p ON p.id = g.passage_id ${joinVoice}
     WHERE ${tag.sql} AND ${personOfVoice} IS NOT NULL
     GROUP BY 1, c.kind_id ORDER BY k.ordinal`,
    ...tag.values,
  );
}

function counts(db: Readable, sql: string, ...values: SqlValue[]): Map<number, number> {
  return new Map(db.all<Counted>(sql, ...values).map(({ id, count }) => [id, count]));
}

function grouped<T extends { readonly id: number }>(rows: readonly T[]): Map<number, T[]> {
  return Map.groupBy(rows, (row) => row.id);
}

export function readPerson(db: Readable, id: number): NamedPerson | undefined {
  return db.get<NamedPerson>(`SELECT ${named} FROM participant WHERE id = ?`, id);
}

export function participantName(db: Readable, id: number): string | undefined {
  return readPerson(db, id)?.name;
}

/** The participant of that name, whatever the case. */
export function findParticipant(db: Readable, name: string): number | undefined {
  return db.get<{ id: number }>('SELECT id FROM participant WHERE name_key = ?', nameKey(name))?.id;
}

export function insertParticipant(db: Writable, name: string): number {
  return db.run('INSERT INTO participant (name, name_key) VALUES (?, ?)', name, nameKey(name)).id;
}

/**
 * The one person whom files have called that: by a real name, else as speakers are labelled. A
 * pseudonym may be somebody else's name, so it is asked last. None where it could be several.
 */
export function personKnownAs(db: Readable, name: string): number | undefined {
  const real = db.all<{ id: number }>(
    'SELECT id FROM participant WHERE real_name_key = ? LIMIT 2',
    nameKey(name),
  );
  if (real.length > 0) return onlyOne(real);
  const labelled = db.all<{ id: number }>(
    `SELECT DISTINCT participant_id AS id FROM speaker
     WHERE name = ? AND participant_id IS NOT NULL AND interviewer = 0 LIMIT 2`,
    name,
  );
  return onlyOne(labelled) ?? findParticipant(db, name);
}

function onlyOne(rows: readonly { readonly id: number }[]): number | undefined {
  return rows.length === 1 ? rows[0]?.id : undefined;
}

/** Names as they are given: whoever changes several at once sees to it that none are equal. */
export function updatePerson(db: Writable, { id, name, realName }: NamedPerson): void {
  db.run(
    'UPDATE participant SET name = ?, name_key = ?, real_name = ?, real_name_key = ? WHERE id = ?',
    name,
    nameKey(name),
    realName,
    realName === null ? null : nameKey(realName),
    id,
  );
}

/** Frees the names of people who get others in the same change: two may change theirs. */
export function freeNames(db: Writable, ids: readonly number[]): void {
  for (const id of ids) {
    db.run("UPDATE participant SET name_key = char(0) || 'free ' || id WHERE id = ?", id);
  }
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

const withoutNotes = `
  NOT EXISTS (SELECT 1 FROM attribute_value WHERE participant_id = participant.id)
  AND NOT EXISTS (SELECT 1 FROM memo
                  WHERE subject_type = 'participant' AND subject_id = participant.id)`;

/** Whether nothing is known of a participant but what one speaker says. */
export function isBare(db: Readable, id: number): boolean {
  const found = db.get(
    `SELECT 1 FROM participant WHERE id = ? AND ${withoutNotes}
       AND (SELECT count(*) FROM speaker WHERE participant_id = participant.id) < 2`,
    id,
  );
  return found !== undefined;
}

/** Takes those away of whom nothing is left: no speaker, no value, no memo. */
export function deleteBareParticipants(db: Writable, ids: readonly number[]): void {
  for (const id of ids) {
    db.run(
      `DELETE FROM participant WHERE id = ?
         AND NOT EXISTS (SELECT 1 FROM speaker WHERE participant_id = participant.id)
         AND ${withoutNotes}`,
      id,
    );
  }
}
