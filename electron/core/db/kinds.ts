import type { JobSlot, Kind } from '../../../shared/model';
import { nameKey } from '../../../shared/text/name-key';
import type { Readable, Writable } from './handles';

interface KindRow extends Omit<Kind, 'builtIn'> {
  readonly builtIn: number;
}

/** Every kind, in the order in which they are shown. */
export function listKinds(db: Readable): Kind[] {
  return db
    .all<KindRow>(
      `SELECT key, name, plural, letter, shape, colour, description, slot, built_in AS builtIn,
         ordinal
       FROM kind ORDER BY ordinal, id`,
    )
    .map((row) => ({ ...row, builtIn: row.builtIn === 1 }));
}

/** A kind as codes refer to it. */
export interface KindOfCodes {
  readonly id: number;
  readonly name: string;
  readonly slot: JobSlot | null;
}

export function findKind(db: Readable, key: string): KindOfCodes | undefined {
  return db.get<KindOfCodes>('SELECT id, name, slot FROM kind WHERE key = ?', key);
}

type StoredKind = Omit<Kind, 'key' | 'builtIn' | 'ordinal'>;

/** Adds a kind after the others. Its key says nothing of its name, which may change. */
export function insertKind(db: Writable, kind: StoredKind): { key: string } {
  const key = `added-${crypto.randomUUID().slice(0, 13)}`;
  db.run(
    `INSERT INTO kind (key, built_in, ordinal, name, name_key, plural, letter, shape, colour,
       description, slot)
     VALUES (?, 0, (SELECT max(ordinal) + 1 FROM kind), ?, ?, ?, ?, ?, ?, ?, ?)`,
    key,
    ...valuesOf(kind),
  );
  return { key };
}

export function updateKind(db: Writable, key: string, kind: StoredKind): void {
  db.run(
    `UPDATE kind SET name = ?, name_key = ?, plural = ?, letter = ?, shape = ?, colour = ?,
       description = ?, slot = ? WHERE key = ?`,
    ...valuesOf(kind),
    key,
  );
}

function valuesOf(kind: StoredKind) {
  const { name, plural, letter, shape, colour, description, slot } = kind;
  return [name, nameKey(name), plural, letter, shape, colour, description, slot];
}

export function setKindOrdinal(db: Writable, key: string, ordinal: number): void {
  db.run('UPDATE kind SET ordinal = ? WHERE key = ?', ordinal, key);
}

/** Takes a kind away that has no codes any more. */
export function deleteKind(db: Writable, key: string): void {
  db.run('DELETE FROM kind WHERE key = ?', key);
}
