import type { Turn } from '../../../shared/model';
import { countWords } from '../import/words';
import type { Readable, Writable } from './handles';
import { layOutTurns } from './layout';
import { recordInserted } from './recorder';

type TurnRow = Omit<Turn, 'start' | 'end'> & { readonly length: number };

/** A source's turns in order, each with its span of the canonical text. */
export function listTurns(db: Readable, sourceId: number): Turn[] {
  const rows = db.all<TurnRow>(
    `SELECT id, ordinal, speaker_id AS speakerId, start_ms AS startMs, end_ms AS endMs, length, text
     FROM turn WHERE source_id = ? ORDER BY ordinal`,
    sourceId,
  );
  const { layout } = layOutTurns(rows);
  return rows.map(({ length: _, ...turn }, index) => ({
    ...turn,
    start: layout.starts[index] ?? 0,
    end: layout.starts[index + 1] ?? layout.length,
  }));
}

export function turnText(db: Readable, id: number): string {
  const row = db.get<{ text: string }>('SELECT text FROM turn WHERE id = ?', id);
  if (!row) throw new Error(`There is no turn ${id}.`);
  return row.text;
}

export interface NewTurn {
  readonly speakerId: number | null;
  readonly startMs: number | null;
  readonly endMs: number | null;
  readonly text: string;
  readonly cues: readonly NewCue[];
}

export interface NewCue {
  /** In UTF-16 units of the turn's text. */
  readonly offset: number;
  readonly startMs: number;
  readonly endMs: number | null;
}

const turnSql = `INSERT INTO turn
  (source_id, ordinal, speaker_id, start_ms, end_ms, length, words, text)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;
const cueSql = 'INSERT INTO cue (turn_id, offset, start_ms, end_ms) VALUES (?, ?, ?, ?)';

/** Writes all turns of a new source, in order. */
export function insertTurns(db: Writable, sourceId: number, turns: readonly NewTurn[]): void {
  db.layouts.delete(sourceId);
  const turnIds = new Ids();
  const cueIds = new Ids();
  for (const [ordinal, turn] of turns.entries()) {
    const { speakerId, startMs, endMs, text } = turn;
    const words = countWords(text);
    const turnId = db.run(
      turnSql,
      sourceId,
      ordinal,
      speakerId,
      startMs,
      endMs,
      text.length,
      words,
      text,
    ).id;
    turnIds.add(turnId);
    for (const cue of turn.cues) {
      cueIds.add(db.run(cueSql, turnId, cue.offset, cue.startMs, cue.endMs).id);
    }
  }
  turnIds.record(db, 'turn');
  cueIds.record(db, 'cue');
}

/** Ids given one after the other, without a gap: SQLite takes the highest and one more. */
class Ids {
  #first: number | null = null;
  #last = 0;

  add(id: number): void {
    this.#first ??= id;
    this.#last = id;
  }

  record(db: Writable, table: 'turn' | 'cue'): void {
    if (this.#first !== null) recordInserted(db, table, this.#first, this.#last);
  }
}
