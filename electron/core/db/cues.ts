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

export interface NewCue {
  /** In UTF-16 units of the turn's text. */
  readonly offset: number;
  readonly startMs: number;
  readonly endMs: number | null;
}

/** A time with its turn. */
export interface TimedCue extends NewCue {
  readonly id: number;
  readonly turnId: number;
}

/** All times of a source: turn by turn, each turn's in order. */
export function listTimes(db: Readable, sourceId: number): TimedCue[] {
  return db.all<TimedCue>(
    `SELECT c.id, c.turn_id AS turnId, c.offset, c.start_ms AS startMs, c.end_ms AS endMs
     FROM turn AS t JOIN cue AS c ON c.turn_id = t.id WHERE t.source_id = ?
     ORDER BY t.ordinal, c.offset, c.start_ms`,
    sourceId,
  );
}

/** The history learns of it from whoever inserts many. */
export function insertCue(
  db: Writable,
  turnId: number,
  { offset, startMs, endMs }: NewCue,
): number {
  return db.run(
    'INSERT INTO cue (turn_id, offset, start_ms, end_ms) VALUES (?, ?, ?, ?)',
    turnId,
    offset,
    startMs,
    endMs,
  ).id;
}

export function updateCue(db: Writable, id: number, { offset, startMs, endMs }: NewCue): void {
  db.run(
    'UPDATE cue SET offset = ?, start_ms = ?, end_ms = ? WHERE id = ?',
    offset,
    startMs,
    endMs,
    id,
  );
}

export function deleteCue(db: Writable, id: number): void {
  db.run('DELETE FROM cue WHERE id = ?', id);
}
