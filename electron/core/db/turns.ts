import type { Turn } from '../../../shared/model';
import { countWords } from '../import/words';
import { insertCues, type NewCue, type PlacedCue } from './cues';
import type { Readable, Writable } from './handles';
import { layOutTurns } from './layout';
import { InsertedRows } from './recorder';
import { indexLater } from './word-index';

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

/** What a source's turns say, in order. */
export function turnTexts(db: Readable, sourceId: number): string[] {
  return db
    .all<{ text: string }>('SELECT text FROM turn WHERE source_id = ? ORDER BY ordinal', sourceId)
    .map(({ text }) => text);
}

export function turnText(db: Readable, id: number): string {
  const row = db.get<{ text: string }>('SELECT text FROM turn WHERE id = ?', id);
  if (!row) throw new Error(`There is no turn ${id}.`);
  return row.text;
}

export function sourceOfTurn(db: Readable, id: number): number {
  const row = db.get<{ id: number }>('SELECT source_id AS id FROM turn WHERE id = ?', id);
  if (!row) throw new Error(`There is no turn ${id}.`);
  return row.id;
}

/** A turn with what a correction of it must know. */
export interface SpokenTurn {
  readonly id: number;
  readonly sourceId: number;
  readonly ordinal: number;
  readonly text: string;
  /** Null, or empty, where the file names nobody. */
  readonly speakerName: string | null;
}

export function readTurn(db: Readable, id: number): SpokenTurn | undefined {
  return db.get<SpokenTurn>(
    `SELECT t.id, t.source_id AS sourceId, t.ordinal, t.text, v.name AS speakerName
     FROM turn AS t LEFT JOIN speaker AS v ON v.id = t.speaker_id WHERE t.id = ?`,
    id,
  );
}

/** Gives a turn other words, and its source their count. Anchors in it are the caller's to move. */
export function setTurnText(db: Writable, { id, sourceId }: SpokenTurn, text: string): void {
  setTurnTexts(db, sourceId, [[id, text]]);
}

/** As `setTurnText`, of many turns of one source. */
export function setTurnTexts(
  db: Writable,
  sourceId: number,
  texts: Iterable<readonly [turnId: number, text: string]>,
): void {
  db.layouts.delete(sourceId);
  for (const [id, text] of texts) {
    db.run(
      'UPDATE turn SET text = ?, length = ?, words = ? WHERE id = ?',
      text,
      text.length,
      countWords(text),
      id,
    );
  }
  db.run(
    `UPDATE source SET words = (SELECT sum(words) FROM turn WHERE source_id = source.id)
     WHERE id = ?`,
    sourceId,
  );
}

export interface NewTurn {
  readonly speakerId: number | null;
  readonly startMs: number | null;
  readonly endMs: number | null;
  /** Of the text. */
  readonly words: number;
  readonly text: string;
  readonly cues: readonly NewCue[];
}

const turnSql = `INSERT INTO turn
  (source_id, ordinal, speaker_id, start_ms, end_ms, length, words, text)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;

/** What is inserted in one go: the turns for the history, and the times that are to follow them. */
export class InsertedTurns {
  readonly rows = new InsertedRows();
  readonly cues: PlacedCue[] = [];

  /** Inserts the times, and notes all in the history. */
  end(db: Writable): void {
    this.rows.record(db, 'turn');
    insertCues(db, this.cues);
  }
}

/** Writes all turns of a new source, in order. */
export function insertTurns(db: Writable, sourceId: number, turns: readonly NewTurn[]): void {
  db.layouts.delete(sourceId);
  indexLater(db, sourceId);
  const inserted = new InsertedTurns();
  for (const [ordinal, turn] of turns.entries()) {
    insertTurn(db, sourceId, ordinal, turn, inserted);
  }
  inserted.end(db);
}

/** The caller ends what is inserted, once all are in. */
export function insertTurn(
  db: Writable,
  sourceId: number,
  ordinal: number,
  { speakerId, startMs, endMs, words, text, cues }: NewTurn,
  inserted: InsertedTurns,
): number {
  const own = [speakerId, startMs, endMs, text.length, words, text];
  const turnId = db.run(turnSql, sourceId, ordinal, ...own).id;
  inserted.rows.add(turnId);
  for (const cue of cues) inserted.cues.push({ turnId, ...cue });
  return turnId;
}

/** The turns from one to another of the same source, both among them. */
export function turnsBetween(db: Readable, firstId: number, lastId: number): number[] {
  return db
    .all<{ id: number }>(
      `SELECT t.id FROM turn AS a JOIN turn AS z ON z.id = ?
         JOIN turn AS t ON t.source_id = a.source_id AND t.ordinal BETWEEN a.ordinal AND z.ordinal
       WHERE a.id = ?`,
      lastId,
      firstId,
    )
    .map((row) => row.id);
}
