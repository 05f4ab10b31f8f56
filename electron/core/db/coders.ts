import type { Coder } from '../../../shared/model';
import type { Readable, Writable } from './handles';
import { nameKey } from './name-key';

export function listCoders(db: Readable): Coder[] {
  return db.all<Coder>('SELECT id, name FROM coder ORDER BY id');
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
