import type Database from 'better-sqlite3';

interface ForeignKey {
  readonly child: string;
  readonly column: string;
  readonly parent: string;
}

/**
 * Throws if, among the rows of an entry's tables that it touched, one refers to nothing or one that
 * is gone is still referred to. Says the same as `PRAGMA foreign_key_check`, at the cost of the rows
 * touched, not of the whole study. Every reference of ours is to an `id`.
 */
export function checkReferences(
  connection: Database.Database,
  entryId: number,
  tables: readonly string[],
): void {
  const keys = connection
    .prepare<[], ForeignKey>(
      `SELECT m.name AS child, k."from" AS "column", k."table" AS parent
       FROM sqlite_schema AS m JOIN pragma_foreign_key_list(m.name) AS k
       WHERE m.type = 'table'`,
    )
    .all();
  for (const key of keys) {
    const broken =
      (tables.includes(key.child) && finds(connection, dangling(key), entryId)) ||
      (tables.includes(key.parent) && finds(connection, orphaned(key), entryId));
    if (broken) throw new Error(`The history would break ${key.child}.${key.column}.`);
  }
}

function finds(connection: Database.Database, sql: string, entryId: number): boolean {
  return connection.prepare<[number]>(`${sql} LIMIT 1`).get(entryId) !== undefined;
}

function dangling({ child, column, parent }: ForeignKey): string {
  return `SELECT 1 FROM history_change AS h JOIN ${child} AS c ON c.id = h.row_id
    WHERE h.entry_id = ? AND h.table_name = '${child}' AND c.${column} IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM ${parent} AS p WHERE p.id = c.${column})`;
}

function orphaned({ child, column, parent }: ForeignKey): string {
  return `SELECT 1 FROM history_change AS h JOIN ${child} AS c ON c.${column} = h.row_id
    WHERE h.entry_id = ? AND h.table_name = '${parent}'
      AND NOT EXISTS (SELECT 1 FROM ${parent} AS p WHERE p.id = h.row_id)`;
}
