import {
  emptyNarrative,
  type Narrative,
  narrativeSchema,
  type Persona,
  type PersonaFields,
} from '../../../shared/model';
import { listClaims } from './evidence';
import type { Readable, Writable } from './handles';

interface PersonaRow extends PersonaFields {
  readonly id: number;
  readonly narrative: string;
  readonly updatedAt: string;
}

const columns = 'id, name, type, summary, status, narrative, updated_at AS updatedAt';

/** Every persona with its claims, in the order in which they were named. */
export function listPersonas(db: Readable): Persona[] {
  const claims = listClaims(db, 'persona');
  return db.all<PersonaRow>(`SELECT ${columns} FROM persona ORDER BY id`).map((row) => ({
    ...row,
    narrative: narrativeSchema.parse(JSON.parse(row.narrative)),
    claims: (claims.get(row.id) ?? []).map(({ id, ordinal, text, evidence }) => ({
      id,
      ordinal,
      text,
      evidence,
    })),
  }));
}

export function personaName(db: Readable, id: number): string | undefined {
  return db.get<{ name: string }>('SELECT name FROM persona WHERE id = ?', id)?.name;
}

/** Makes a draft of a user persona, with nothing written. */
export function insertPersona(db: Writable, name: string): number {
  return db.run(
    `INSERT INTO persona (name, type, narrative, updated_at) VALUES (?, 'user', ?, ?)`,
    name,
    JSON.stringify(emptyNarrative),
    new Date().toISOString(),
  ).id;
}

/** Sets every field. Returns whether one of them is new. */
export function updatePersona(db: Writable, id: number, fields: PersonaFields): boolean {
  const { name, type, summary, status } = fields;
  return (
    db.run(
      `UPDATE persona SET name = ?, type = ?, summary = ?, status = ?
       WHERE id = ? AND (name, type, summary, status) <> (?, ?, ?, ?)`,
      ...[name, type, summary, status, id, name, type, summary, status],
    ).changes > 0
  );
}

/** Returns whether the narrative is new. */
export function setNarrative(db: Writable, id: number, narrative: Narrative): boolean {
  const json = JSON.stringify(narrative);
  return (
    db.run('UPDATE persona SET narrative = ? WHERE id = ? AND narrative <> ?', json, id, json)
      .changes > 0
  );
}

/** Notes that a persona changed now. Called only when it did: an entry must not come of nothing. */
export function touchPersona(db: Writable, id: number): void {
  db.run('UPDATE persona SET updated_at = ? WHERE id = ?', new Date().toISOString(), id);
}

/** Takes a persona away with its claims and their links. */
export function deletePersona(db: Writable, id: number): void {
  db.run('DELETE FROM persona WHERE id = ?', id);
}
