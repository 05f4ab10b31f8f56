import { existsSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import Database from 'better-sqlite3';
import { type Failure, fail, ok, type Result } from '../../../shared/result';
import { nameKey } from '../../../shared/text/name-key';
import { checkPages, checkTables } from './check';
import { storageFailure } from './failures';
import { applicationId, sortOfFile } from './header';
import { migrate } from './migrate';
import { migrations as allMigrations } from './migrations';
import { endPurge } from './purge';
import { createStudyFile, type StudyFile } from './study';

interface OpenOptions {
  /** For tests of migrations; what the program knows otherwise. */
  readonly migrations?: readonly string[];
}

/** Files this process has open: a second handle on one would drop the locks of the first. */
const open = new Set<string>();

/**
 * Opens a study and keeps it for this process alone until it is closed. Refuses with
 * `no-such-file`, `not-a-study`, `newer-study`, `damaged-study`, `study-in-use`,
 * `read-only-study` or `cannot-open`.
 */
export function openStudy(path: string, options: OpenOptions = {}): Result<StudyFile> {
  const refusal = refuse(path);
  if (refusal) return { ok: false, failure: refusal };
  const real = realpathSync(path);
  const opened = connect(path, options.migrations ?? allMigrations);
  if (!opened.ok) return opened;
  open.add(real);
  return ok(createStudyFile(opened.value, path, () => open.delete(real)));
}

/**
 * Makes an empty study, titled after the file, and opens it. It is made under another name and
 * moved into place, so that there is never half a study. Refuses with `file-exists`.
 */
export function createStudy(path: string, coderName: string): Result<StudyFile> {
  const name = basename(path);
  if (existsSync(path)) {
    return fail('file-exists', `There is already a file “${name}”. Choose another name.`);
  }
  if (!existsSync(dirname(path))) {
    return fail('no-such-file', `The folder for “${name}” does not exist.`);
  }
  const draft = `${path}.${process.pid}.new`;
  try {
    const connection = new Database(draft);
    try {
      connection.pragma(`application_id = ${applicationId}`);
      connection.pragma('journal_mode = WAL');
      const made = migrate(connection, draft, allMigrations);
      if (!made.ok) return made;
      seed(connection, basename(path, extname(path)), coderName);
    } finally {
      connection.close();
    }
    renameSync(draft, path);
  } catch (error) {
    return { ok: false, failure: named(fileFailure(error), name) };
  } finally {
    rmSync(draft, { force: true });
  }
  return openStudy(path);
}

function seed(connection: Database.Database, title: string, coderName: string): void {
  connection
    .prepare('INSERT INTO coder (id, name, name_key) VALUES (1, ?, ?)')
    .run(coderName, nameKey(coderName));
  connection
    .prepare('INSERT INTO study (id, title, created_at, coder_id) VALUES (1, ?, ?, 1)')
    .run(title, new Date().toISOString());
}

/** What can be said against opening the file without opening it. */
function refuse(path: string): Failure | null {
  const name = basename(path);
  const no = (code: string, message: string): Failure => ({ code, message });
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (!there) return no('no-such-file', `There is no file “${name}” any more at ${path}.`);
    if (!there.isFile()) return no('not-a-study', `“${name}” is not a file.`);
    if (open.has(realpathSync(path))) {
      return no('study-in-use', `“${name}” is already open.`);
    }
    const sort = sortOfFile(path);
    if (sort === 'study') return null;
    if (sort === 'cut-off')
      return no('damaged-study', `“${name}” is damaged: most of it is missing.`);
    if (sort === 'empty') return no('not-a-study', `“${name}” is empty: it is not a study.`);
    return no('not-a-study', `“${name}” is not a Throughline study.`);
  } catch (error) {
    return named(fileFailure(error), name);
  }
}

function connect(path: string, migrations: readonly string[]): Result<Database.Database> {
  let connection: Database.Database | null = null;
  try {
    connection = new Database(path, { fileMustExist: true, timeout: 500 });
    // Before the first read: the lock then comes with it, and no shared memory is needed.
    connection.pragma('locking_mode = EXCLUSIVE');
    connection.pragma('trusted_schema = OFF');
    connection.pragma('cell_size_check = ON');
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('temp_store = MEMORY');
    connection.pragma('cache_size = -65536');
    connection.pragma('recursive_triggers = ON');
    for (const step of [checkPages, migrateBy(migrations), checkTables]) {
      const done = step(connection, path);
      if (!done.ok) {
        connection.close();
        return done;
      }
    }
    endPurge(connection);
    connection.pragma('foreign_keys = ON');
    return ok(connection);
  } catch (error) {
    connection?.close();
    return { ok: false, failure: named(fileFailure(error), basename(path)) };
  }
}

const migrateBy =
  (migrations: readonly string[]) => (connection: Database.Database, path: string) =>
    migrate(connection, path, migrations);

/** A failure of the database or the file system; throws on what is neither. */
function fileFailure(error: unknown): Failure {
  const known = storageFailure(error);
  if (known) return known;
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    const detail = error.message;
    if (error.code === 'ENOSPC') return { code: 'disk-full', message: 'The disk is full.', detail };
    if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS') {
      return { code: 'cannot-open', message: 'The program may not read or write there.', detail };
    }
    return { code: 'cannot-open', message: 'The file cannot be opened.', detail };
  }
  throw error;
}

function named(failure: Failure, name: string): Failure {
  return { ...failure, message: `“${name}”: ${failure.message}` };
}
