import { deleteCue, listTimes, type NewCue, type TimedCue, updateCue } from './cues';
import type { Writable } from './handles';
import { InsertedTurns, insertTurn, type NewTurn } from './turns';

/** A turn as it is to be, with the row that goes on as it; null makes one. */
export interface RewrittenTurn extends NewTurn {
  readonly id: number | null;
}

/**
 * Gives a source these turns and returns their ids, in order. Its other turns stay beside them, at
 * negative places, until nothing refers to them and `deleteTurns` takes them. Rows are deleted
 * after others are made: one made under the id of one deleted would be the same row to the history.
 */
export function rewriteTurns(
  db: Writable,
  sourceId: number,
  turns: readonly RewrittenTurn[],
): number[] {
  const cues = Map.groupBy(listTimes(db, sourceId), (cue) => cue.turnId);
  makeRoom(db, sourceId, turns);
  const inserted = new InsertedTurns();
  const left: TimedCue[] = [];
  const ids = turns.map((turn, ordinal) => {
    if (turn.id === null) return insertTurn(db, sourceId, ordinal, turn, inserted);
    updateTurn(db, turn.id, ordinal, turn);
    const known = cues.get(turn.id) ?? [];
    setCues(db, turn.id, known, turn.cues, inserted);
    left.push(...known.slice(turn.cues.length));
    return turn.id;
  });
  for (const cue of left) deleteCue(db, cue.id);
  inserted.end(db);
  db.layouts.delete(sourceId);
  return ids;
}

/** Two turns are never at one place: whoever is to stand elsewhere, or nowhere, first steps aside. */
function makeRoom(db: Writable, sourceId: number, turns: readonly RewrittenTurn[]): void {
  const places = new Map(turns.map(({ id }, ordinal) => [id, ordinal]));
  const rows = db.all<{ id: number; ordinal: number }>(
    'SELECT id, ordinal FROM turn WHERE source_id = ?',
    sourceId,
  );
  for (const { id, ordinal } of rows) {
    if (places.get(id) === ordinal) continue;
    db.run('UPDATE turn SET ordinal = ? WHERE id = ?', -1 - ordinal, id);
  }
}

function updateTurn(db: Writable, id: number, ordinal: number, turn: NewTurn): void {
  const { speakerId, startMs, endMs, words, text } = turn;
  db.run(
    `UPDATE turn SET ordinal = ?, speaker_id = ?, start_ms = ?, end_ms = ?, length = ?, words = ?,
       text = ? WHERE id = ?`,
    ordinal,
    speakerId,
    startMs,
    endMs,
    text.length,
    words,
    text,
    id,
  );
}

function setCues(
  db: Writable,
  turnId: number,
  known: readonly TimedCue[],
  cues: readonly NewCue[],
  inserted: InsertedTurns,
): void {
  for (const [index, cue] of cues.entries()) {
    const same = known[index];
    if (same) updateCue(db, same.id, cue);
    else inserted.cues.push({ turnId, ...cue });
  }
}

/** Takes turns away, with their times. Nothing may refer to them any more. */
export function deleteTurns(db: Writable, sourceId: number, ids: readonly number[]): void {
  db.layouts.delete(sourceId);
  for (const id of ids) db.run('DELETE FROM turn WHERE id = ?', id);
}
