import { basename } from 'node:path';
import type Database from 'better-sqlite3';
import { fail, ok, type Result } from '../../../shared/result';

/** Tables without which nothing can be read, of whatever version the file is. */
const needed = ['study', 'coder', 'source', 'turn', 'passage', 'tag', 'history'];

/** Says whether the file holds together: every page, row and type of it, but not the indexes. */
export function checkWhole(connection: Database.Database, path: string): Result<null> {
  const name = basename(path);
  const problems = problemsOf(connection, 'quick_check(3)');
  if (problems.length > 0) {
    return fail(
      'damaged-study',
      `“${name}” is damaged: parts of it cannot be read any more.`,
      problems.join('\n'),
    );
  }
  const tables = connection
    .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
    .all()
    .map((table) => table.name);
  const missing = needed.filter((table) => !tables.includes(table));
  if (missing.length > 0) {
    return fail('damaged-study', `“${name}” is damaged: it lacks ${missing.join(', ')}.`);
  }
  return ok(null);
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
