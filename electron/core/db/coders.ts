import type { Coder, CountedCoder } from '../../../shared/model';
import { nameKey } from '../../../shared/text/name-key';
import type { Readable, Writable } from './handles';

export function listCoders(db: Readable): Coder[] {
  return db.all<Coder>('SELECT id, name FROM coder ORDER BY id');
}

/** Every coder with how much is theirs. */
export function countCoders(db: Readable): CountedCoder[] {
  return db.all<CountedCoder>(
    `SELECT c.id, c.name, (SELECT count(*) FROM tag WHERE coder_id = c.id) AS tags,
       (SELECT count(*) FROM memo WHERE coder_id = c.id) AS memos FROM coder AS c ORDER BY c.id`,
  );
}

export function coderName(db: Readable, id: number): string | undefined {
  return db.get<{ name: string }>('SELECT name FROM coder WHERE id = ?', id)?.name;
}

export function findCoder(db: Readable, name: string): Coder | undefined {
  return db.get<Coder>('SELECT id, name FROM coder WHERE name_key = ?', nameKey(name));
}

export function insertCoder(db: Writable, name: string): Coder {
  const { id } = db.run('INSERT INTO coder (name, name_key) VALUES (?, ?)', name, nameKey(name));
  return { id, name };
}

/** The coder whose study this is at present. */
export function currentCoderId(db: Readable): number {
  const row = db.get<{ id: number }>('SELECT coder_id AS id FROM study');
  if (!row) throw new Error('The study has lost its own row.');
  return row.id;
}

export function renameCoder(db: Writable, id: number, name: string): void {
  db.run('UPDATE coder SET name = ?, name_key = ? WHERE id = ?', name, nameKey(name), id);
}

/** Takes away a coder who has no tags and no memos, and whom the study does not name. */
export function deleteCoder(db: Writable, id: number): void {
  db.run('DELETE FROM coder WHERE id = ?', id);
}
