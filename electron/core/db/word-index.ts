import Database from 'better-sqlite3';
import type { Readable, Writable } from './handles';

/** Says, before the turns of a new source are written, that they are indexed later. */
export function indexLater(db: Writable, sourceId: number): void {
  db.run('INSERT OR IGNORE INTO unindexed (source_id) VALUES (?)', sourceId);
}

export function isIndexed(db: Readable): boolean {
  return !db.get('SELECT 1 FROM unindexed LIMIT 1');
}

/** Brings the sources into the index that came since: together, which costs far less than one by one. */
export function indexWaiting(db: Writable): void {
  db.run(
    `INSERT INTO turn_words (rowid, text)
     SELECT t.id, t.text FROM unindexed AS u JOIN turn AS t ON t.source_id = u.source_id
     ORDER BY t.id`,
  );
  db.run('DELETE FROM unindexed');
}

/** Makes the index anew from the turns: after this, it holds no word that they do not. */
export function rebuildIndex(db: Writable): void {
  db.run(`INSERT INTO turn_words (turn_words) VALUES ('rebuild')`);
  db.run('DELETE FROM unindexed');
}

/** Whether it is the index that is broken, which loses nothing: the turns have all its words. */
export function isDamagedIndex(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code === 'SQLITE_CORRUPT_VTAB';
}

/** A word as the index has it (small letters, no accents), and in how many turns it stands. */
export interface IndexedWord {
  readonly term: string;
  readonly turns: number;
}

export function listVocabulary(db: Readable): IndexedWord[] {
  return db.all<IndexedWord>('SELECT term, doc AS turns FROM turn_vocabulary');
}

/** How many turns have the word, which is given as the index has it. */
export function turnsWithWord(db: Readable, term: string): number {
  return (
    db.get<{ turns: number }>('SELECT doc AS turns FROM turn_vocabulary WHERE term = ?', term)
      ?.turns ?? 0
  );
}

/**
 * How many turns have the word, at most one more than `most`: the index has no such number, and
 * counting all turns with a frequent word takes long.
 */
export function turnsWithWordUpTo(db: Readable, term: string, most: number): number {
  const sql = `SELECT count(*) AS turns FROM (
    SELECT 1 FROM turn_words WHERE turn_words MATCH ? LIMIT CAST(? AS INTEGER))`;
  return db.get<{ turns: number }>(sql, `"${term}"`, most + 1)?.turns ?? 0;
}

/** A bound on the number of turns, which costs nothing: ids of turns that are gone count too. */
export function turnsAtMost(db: Readable): number {
  return db.get<{ id: number | null }>('SELECT max(id) AS id FROM turn')?.id ?? 0;
}

/** Differs from what it was whenever the index changed: FTS5's record of its own segments. */
export function indexStamp(db: Readable): string {
  const row = db.get<{ stamp: string }>(
    'SELECT hex(block) AS stamp FROM turn_words_data WHERE id = 10',
  );
  return row?.stamp ?? '';
}
