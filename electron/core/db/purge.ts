import { closeSync, openSync, statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { ok, type Result } from '../../../shared/result';
import type { Progress, Sliced } from '../slices';
import { storageFailure } from './failures';
import { findBytes } from './find-bytes';
import type { Readable } from './handles';
import { notLiving, removedWords } from './removed-words';

/** What a purge takes out of the file, in numbers. */
export interface Purgeable {
  readonly changes: number;
  readonly originals: number;
  readonly originalBytes: number;
  readonly changedQuotes: number;
  readonly emptyQuotes: number;
}

export interface Purged {
  readonly bytesBefore: number;
  readonly bytesAfter: number;
  /** Words that were looked for, and those that are still there. */
  readonly searched: number;
  readonly found: readonly string[];
}

/**
 * The study's file. POSIX drops the locks that a process has on a file once it closes any handle on
 * it: the one that it is read by must stay open until the study is closed.
 */
interface SearchedFile {
  readonly path: string;
  readonly keepOpen: (file: number) => void;
}

/** A table that is there only while a purge is not ended. It holds nothing. */
const marker = 'purge_unended';

export function countPurgeable(db: Readable): Purgeable {
  const counts = db.get<Purgeable>(
    `SELECT (SELECT count(*) FROM history) AS changes,
       (SELECT count(*) FROM original WHERE length(bytes) > 0) AS originals,
       (SELECT coalesce(sum(length(bytes)), 0) FROM original) AS originalBytes,
       (SELECT count(*) FROM passage WHERE previous_quote IS NOT NULL) AS changedQuotes,
       (SELECT count(*) FROM passage WHERE quote = '') AS emptyQuotes`,
  );
  if (!counts) throw new Error('A count without a row.');
  return counts;
}

/**
 * Takes everything out of the file that the study as it stands does not hold. First in one
 * transaction, which leaves the marker: the history, the bytes of imported files (their SHA-256
 * stays, so that the same file is still known), words that quotes kept from before a correction,
 * and the index of words, made anew. Then the file is written anew without what those left in it.
 */
export function* purgeFile(
  connection: Database.Database,
  db: Readable,
  { path, keepOpen }: SearchedFile,
): Sliced<Result<Purged>> {
  const bytesBefore = sizeOf(path) + sizeOf(`${path}-wal`);
  const words = yield* ofStage('reading', removedWords(db));
  yield stages.removing;
  connection.pragma('secure_delete = ON');
  connection.transaction(() => {
    connection.exec(`CREATE TABLE IF NOT EXISTS ${marker} (id INTEGER PRIMARY KEY) STRICT;
      DELETE FROM history_change;
      DELETE FROM history;
      DELETE FROM original WHERE id NOT IN (SELECT original_id FROM source);
      UPDATE original SET bytes = x'';
      DELETE FROM memo WHERE subject_type = 'passage'
        AND subject_id IN (SELECT id FROM passage WHERE quote = '');
      DELETE FROM passage WHERE quote = '';
      UPDATE passage SET previous_quote = NULL WHERE previous_quote IS NOT NULL;
      INSERT INTO turn_words (turn_words) VALUES ('rebuild');
      DELETE FROM unindexed;`);
  })();
  yield stages.rewriting;
  rewrite(connection);
  const found = yield* ofStage('searching', findInFile({ path, keepOpen }, words));
  return ok({
    bytesBefore,
    bytesAfter: sizeOf(path) + sizeOf(`${path}-wal`),
    searched: words.size,
    found: notLiving(db, found),
  });
}

/** Once the transaction is made, a purge goes on to its end. */
const stages = {
  reading: { done: 0, total: 4, item: 'Reading what goes' },
  removing: { done: 1, total: 4, item: 'Taking it out' },
  rewriting: { done: 2, total: 4, item: 'Writing the file anew', bound: true },
  searching: { done: 3, total: 4, item: 'Searching every byte of it', bound: true },
} as const satisfies Record<string, Progress>;

function* ofStage<T>(stage: keyof typeof stages, work: Generator<void, T>): Sliced<T> {
  for (;;) {
    const slice = work.next();
    if (slice.done) return slice.value;
    yield stages[stage];
  }
}

/** Whether a purge was cut off: until its last part is done, words may stand in parts not in use. */
export function isPurgeUnended(connection: Database.Database): boolean {
  const sql = `SELECT 1 FROM sqlite_schema WHERE name = '${marker}'`;
  return connection.prepare(sql).get() !== undefined;
}

/** Ends a purge that was cut off. What the disk has against it now can be tried again later. */
export function endPurge(connection: Database.Database): void {
  if (!isPurgeUnended(connection)) return;
  try {
    rewrite(connection);
  } catch (error) {
    if (!storageFailure(error)) throw error;
  }
}

/** Writes the file anew, with only what is in use, and empties the write-ahead log. */
function rewrite(connection: Database.Database): void {
  connection.pragma('secure_delete = ON');
  connection.exec('VACUUM');
  emptyLog(connection);
  connection.exec(`DROP TABLE ${marker}`);
  emptyLog(connection);
}

function emptyLog(connection: Database.Database): void {
  connection.pragma('wal_checkpoint(TRUNCATE)');
}

/** Every byte of the file and of what its log holds, as they lie on the disk. */
function* findInFile(
  { path, keepOpen }: SearchedFile,
  words: ReadonlySet<string>,
): Generator<void, Set<string>> {
  const study = openSync(path, 'r');
  keepOpen(study);
  const found = yield* findBytes(study, words);
  if (sizeOf(`${path}-wal`) === 0) return found;
  const log = openSync(`${path}-wal`, 'r');
  try {
    return new Set([...found, ...(yield* findBytes(log, words))]);
  } finally {
    closeSync(log);
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
