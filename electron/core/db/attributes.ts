import type { Attribute, AttributeType, Participant } from '../../../shared/model';
import { nameKey } from '../../../shared/text/name-key';
import type { Readable, Writable } from './handles';

export function listAttributes(db: Readable): Attribute[] {
  return db.all<Attribute>('SELECT id, name, type FROM attribute ORDER BY id');
}

export function readAttribute(db: Readable, id: number): Attribute | undefined {
  return db.get<Attribute>('SELECT id, name, type FROM attribute WHERE id = ?', id);
}

/** The attribute of that name, whatever the case. */
export function findAttribute(db: Readable, name: string): number | undefined {
  return db.get<{ id: number }>('SELECT id FROM attribute WHERE name_key = ?', nameKey(name))?.id;
}

export function insertAttribute(db: Writable, name: string, type: AttributeType): number {
  return db.run(
    'INSERT INTO attribute (name, name_key, type) VALUES (?, ?, ?)',
    name,
    nameKey(name),
    type,
  ).id;
}

/** Its values go with it. */
export function deleteAttribute(db: Writable, id: number): void {
  db.run('DELETE FROM attribute WHERE id = ?', id);
}

export interface ValueKey {
  readonly participantId: number;
  readonly attributeId: number;
}

/** What is known of a person. */
export function valuesOf(db: Readable, participantId: number): Participant['values'] {
  return db.all(
    `SELECT attribute_id AS attributeId, value FROM attribute_value
     WHERE participant_id = ? ORDER BY attribute_id`,
    participantId,
  );
}

/** `value` in its type's canonical form. */
export function setValue(db: Writable, key: ValueKey, value: string): void {
  db.run(
    `INSERT INTO attribute_value (participant_id, attribute_id, value) VALUES (?, ?, ?)
     ON CONFLICT (participant_id, attribute_id) DO UPDATE SET value = excluded.value`,
    key.participantId,
    key.attributeId,
    value,
  );
}

export function deleteValue(db: Writable, key: ValueKey): void {
  db.run(
    'DELETE FROM attribute_value WHERE participant_id = ? AND attribute_id = ?',
    key.participantId,
    key.attributeId,
  );
}
