import { basename } from 'node:path';
import type Database from 'better-sqlite3';
import { fail, ok, type Result } from '../../../shared/result';
import { recordedTables } from './recorder';

/**
 * Says whether the file holds together: every page, row and type of it, but not the indexes. The
 * index of words is left out, which costs far more than all the rest and can be made anew.
 */
export function checkPages(connection: Database.Database, path: string): Result<null> {
  const tables = connection
    .prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')`,
    )
    .all();
  const problems = tables.flatMap(({ name }) => problemsOf(connection, `quick_check("${name}")`));
  if (problems.length === 0) return ok(null);
  return fail(
    'damaged-study',
    `“${basename(path)}” is damaged: parts of it cannot be read any more.`,
    problems.join('\n'),
  );
}

/** Says whether a file of the newest version has all that this program will ask for. */
export function checkTables(connection: Database.Database, path: string): Result<null> {
  const tables = connection
    .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
    .all()
    .map((table) => table.name);
  const needed = [...recordedTables, 'original', 'history', 'history_change'];
  const missing = needed.filter((table) => !tables.includes(table));
  if (missing.length === 0) return ok(null);
  return fail(
    'damaged-study',
    `“${basename(path)}” is damaged: parts of it are missing.`,
    `Tables: ${missing.join(', ')}`,
  );
}

/** What SQLite finds wrong with the file, a line each; with indexes and references: slow. */
export function integrityProblems(connection: Database.Database): string[] {
  const broken = connection.pragma('foreign_key_check');
  return [
    ...problemsOf(connection, 'integrity_check'),
    ...(Array.isArray(broken)
      ? broken.map((row) => `broken reference: ${JSON.stringify(row)}`)
      : []),
  ];
}

function problemsOf(connection: Database.Database, pragma: string): string[] {
  const answer: unknown = connection.pragma(pragma, { simple: false });
  const lines = Array.isArray(answer) ? answer.map((row) => String(Object.values(row)[0])) : [];
  return lines.filter((line) => line !== 'ok');
}
