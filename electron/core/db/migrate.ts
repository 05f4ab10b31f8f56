import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import type Database from 'better-sqlite3';
import { fail, ok, type Result } from '../../../shared/result';
import { freeCopyPath } from './copies';

export function versionOf(connection: Database.Database): number {
  return Number(connection.pragma('user_version', { simple: true }));
}

/**
 * Brings a study file to the newest version, one transaction a version. A file that already holds
 * a study is copied first, whole, to a file beside it: a migration must never be able to cost one.
 */
export function migrate(
  connection: Database.Database,
  path: string,
  migrations: readonly string[],
): Result<null> {
  const version = versionOf(connection);
  const name = basename(path);
  if (version > migrations.length) {
    return fail(
      'newer-study',
      `“${name}” was made by a newer Throughline. Update Throughline to open it.`,
      `The file is of version ${version}; this program knows versions up to ${migrations.length}.`,
    );
  }
  if (version === migrations.length) return ok(null);

  if (version > 0) copyWhole(connection, freeCopyPath(path, migrations.length));
  connection.pragma('foreign_keys = OFF');
  for (const [index, sql] of migrations.entries()) {
    if (index >= version) step(connection, sql, index + 1);
  }
  connection.pragma('foreign_keys = ON');
  return ok(null);
}

function copyWhole(connection: Database.Database, copy: string): void {
  try {
    connection.prepare('VACUUM INTO ?').run(copy);
  } catch (error) {
    // Half a copy would pass for a whole one.
    rmSync(copy, { force: true });
    throw error;
  }
}

function step(connection: Database.Database, sql: string, version: number): void {
  connection.transaction(() => {
    connection.exec(sql);
    const broken = connection.pragma('foreign_key_check');
    if (Array.isArray(broken) && broken.length > 0) {
      throw new Error(`Version ${version} of the study file breaks ${JSON.stringify(broken[0])}`);
    }
    connection.pragma(`user_version = ${version}`);
  })();
}
