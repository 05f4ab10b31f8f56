import type { Turn } from '../../../shared/model';
import { countWords } from '../import/words';
import type { Readable, Writable } from './handles';
import { layOutTurns } from './layout';

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
  readonly sourceId: number;
  /** Its place in the source, from 0. */
  readonly ordinal: number;
  readonly speakerId: number | null;
  readonly startMs: number | null;
  readonly endMs: number | null;
  readonly text: string;
}

export function insertTurn(db: Writable, turn: NewTurn): number {
  return db.run(
    `INSERT INTO turn (source_id, ordinal, speaker_id, start_ms, end_ms, length, words, text)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    turn.sourceId,
    turn.ordinal,
    turn.speakerId,
    turn.startMs,
    turn.endMs,
    turn.text.length,
    countWords(turn.text),
    turn.text,
  ).id;
}

export interface NewCue {
  readonly turnId: number;
  readonly offset: number;
  readonly startMs: number;
  readonly endMs: number | null;
}

export function insertCue(db: Writable, cue: NewCue): void {
  db.run(
    'INSERT INTO cue (turn_id, offset, start_ms, end_ms) VALUES (?, ?, ?, ?)',
    cue.turnId,
    cue.offset,
    cue.startMs,
    cue.endMs,
  );
}
