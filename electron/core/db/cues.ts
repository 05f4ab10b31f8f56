import type { Readable, Writable } from './handles';

/** A time within a turn, at an offset in UTF-16 units of the turn's text. */
export interface Cue {
  readonly id: number;
  readonly offset: number;
}

export function listCues(db: Readable, turnId: number): Cue[] {
  return db.all<Cue>('SELECT id, offset FROM cue WHERE turn_id = ? ORDER BY offset', turnId);
}

export function moveCue(db: Writable, id: number, offset: number): void {
  db.run('UPDATE cue SET offset = ? WHERE id = ?', offset, id);
}
