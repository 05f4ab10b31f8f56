import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { MadeFile } from './files';
import { type Caption, captionsOf, type MadeInterview } from './interviews';
import { timed } from './row';

/**
 * Milliseconds that the same bytes and rows take into bare tables, with what an import promises: a
 * transaction a file, on the disk before the next begins, and every word indexed at the end. Not
 * counted, as it is not for the import: making the tables, working out the rows, closing the file.
 */
export async function insertRaw(
  path: string,
  files: readonly MadeFile[],
  { timesToo }: { readonly timesToo: boolean },
): Promise<number> {
  const rows = files.map(({ interview }) => rowsOf(interview, timesToo));
  const db = new Database(path);
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`
    CREATE TABLE original (id INTEGER PRIMARY KEY, bytes BLOB);
    CREATE TABLE speaker (id INTEGER PRIMARY KEY, source INTEGER, name TEXT);
    CREATE TABLE turn (
      id INTEGER PRIMARY KEY, source INTEGER, ordinal INTEGER, speaker INTEGER, text TEXT);
    CREATE TABLE cue (turn INTEGER, offset INTEGER, start_ms INTEGER, end_ms INTEGER);
    CREATE VIRTUAL TABLE turn_words USING fts5(
      text, content = 'turn', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
  `);
  const original = db.prepare('INSERT INTO original (bytes) VALUES (?)');
  const speaker = db.prepare('INSERT INTO speaker (source, name) VALUES (?, ?)');
  const turn = db.prepare('INSERT INTO turn (source, ordinal, speaker, text) VALUES (?, ?, ?, ?)');
  const cue = db.prepare('INSERT INTO cue (turn, offset, start_ms, end_ms) VALUES (?, ?, ?, ?)');
  const insert = db.transaction((bytes: Uint8Array, turns: readonly RawTurn[]) => {
    const source = original.run(bytes).lastInsertRowid;
    const ids = new Map<string, number | bigint>();
    turns.forEach(({ speaker: name, text, captions }, ordinal) => {
      const by = ids.get(name) ?? speaker.run(source, name).lastInsertRowid;
      ids.set(name, by);
      const id = turn.run(source, ordinal, by, text).lastInsertRowid;
      for (const { offset, startMs, endMs } of captions) cue.run(id, offset, startMs, endMs);
    });
  });
  const ms = await timed(() => {
    files.forEach((file, at) => {
      insert(readFileSync(file.path), rows[at] ?? []);
    });
    db.exec('INSERT INTO turn_words (rowid, text) SELECT id, text FROM turn');
  });
  db.close();
  return ms;
}

interface RawTurn {
  readonly speaker: string;
  readonly text: string;
  readonly captions: readonly Caption[];
}

function rowsOf(interview: MadeInterview, timesToo: boolean): RawTurn[] {
  const captions = timesToo ? Map.groupBy(captionsOf(interview), ({ turn }) => turn) : null;
  return interview.turns.map((turn) => ({ ...turn, captions: captions?.get(turn) ?? [] }));
}
