import type { Writable } from './handles';

/** Notes that two people are not the same; noting it again changes nothing. */
export function keepApart(db: Writable, id: number, otherId: number): void {
  if (id === otherId) return;
  db.run(
    'INSERT OR IGNORE INTO apart (participant_id, other_id) VALUES (?, ?)',
    Math.min(id, otherId),
    Math.max(id, otherId),
  );
}

/** Whoever is not the one is not the other either. The rows of the first go with them. */
export function moveApart(db: Writable, fromId: number, intoId: number): void {
  const others = db.all<{ id: number }>(
    `SELECT other_id AS id FROM apart WHERE participant_id = ?
     UNION SELECT participant_id FROM apart WHERE other_id = ?`,
    fromId,
    fromId,
  );
  for (const { id } of others) keepApart(db, intoId, id);
}
