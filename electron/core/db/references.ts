import type Database from 'better-sqlite3';

interface ForeignKey {
  readonly child: string;
  readonly column: string;
  readonly parent: string;
}

export interface TouchedRow {
  readonly table: string;
  readonly id: number;
  /** Whether the row is there now. */
  readonly exists: boolean;
}

/**
 * Throws if a row put back refers to nothing, or a row taken away is still referred to. Says the
 * same as `PRAGMA foreign_key_check`, at the cost of the rows touched, not of the whole study.
 * Every reference of ours is to an `id`.
 */
export function checkReferences(connection: Database.Database, rows: readonly TouchedRow[]): void {
  const keys = connection
    .prepare<[], ForeignKey>(
      `SELECT m.name AS child, k."from" AS "column", k."table" AS parent
       FROM sqlite_schema AS m JOIN pragma_foreign_key_list(m.name) AS k
       WHERE m.type = 'table'`,
    )
    .all();
  const tables = new Map<string, Database.Statement<[number], unknown>[]>();
  const checksFor = ({ table, exists }: TouchedRow) => {
    const name = `${exists ? 'from' : 'to'} ${table}`;
    const known =
      tables.get(name) ??
      keys
        .filter((key) => (exists ? key.child : key.parent) === table)
        .map((key) => connection.prepare<[number]>(exists ? dangling(key) : orphan(key)));
    tables.set(name, known);
    return known;
  };

  for (const row of rows) {
    for (const check of checksFor(row)) {
      if (check.get(row.id) !== undefined) {
        throw new Error(`The history would break a reference at ${row.table} ${row.id}.`);
      }
    }
  }
}

function dangling({ child, column, parent }: ForeignKey): string {
  return `SELECT 1 FROM ${child} AS c WHERE c.id = ? AND c.${column} IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM ${parent} AS p WHERE p.id = c.${column})`;
}

function orphan({ child, column }: ForeignKey): string {
  return `SELECT 1 FROM ${child} AS c WHERE c.${column} = ? LIMIT 1`;
}
