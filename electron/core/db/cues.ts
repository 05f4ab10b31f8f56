import type { Readable, Writable } from './handles';
import { InsertedRows } from './recorder';

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

export type PlacedCue = Omit<TimedCue, 'id'>;

/** Rows a statement. Captions have times by the ten thousand: a statement each takes twice as long. */
const atOnce = 50;

/** Inserts times, and notes it in the history. */
export function insertCues(db: Writable, cues: readonly PlacedCue[]): void {
  const inserted = new InsertedRows();
  for (let from = 0; from < cues.length; from += atOnce) {
    const rows = cues.slice(from, from + atOnce);
    const { id } = db.run(
      `INSERT INTO cue (turn_id, offset, start_ms, end_ms)
       VALUES ${rows.map(() => '(?, ?, ?, ?)').join(', ')}`,
      ...rows.flatMap(({ turnId, offset, startMs, endMs }) => [turnId, offset, startMs, endMs]),
    );
    inserted.add(id - rows.length + 1, id);
  }
  inserted.record(db, 'cue');
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
