import type { Kind } from '../../../shared/model';
import type { Readable } from './handles';

interface KindRow extends Omit<Kind, 'builtIn'> {
  readonly builtIn: number;
}

/** Every kind, in the order in which they are shown. */
export function listKinds(db: Readable): Kind[] {
  return db
    .all<KindRow>(
      `SELECT key, name, plural, letter, shape, built_in AS builtIn, ordinal FROM kind
       ORDER BY ordinal, id`,
    )
    .map((row) => ({ ...row, builtIn: row.builtIn === 1 }));
}

export function findKind(db: Readable, key: string): { id: number; name: string } | undefined {
  return db.get<{ id: number; name: string }>('SELECT id, name FROM kind WHERE key = ?', key);
}
