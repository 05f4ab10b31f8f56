import type Database from 'better-sqlite3';
import { columnsOf, imageOf } from './recorder';
import { checkReferences } from './references';

interface Change {
  readonly table_name: string;
  readonly row_id: number;
  readonly image: string | null;
}

interface TableStatements {
  readonly image: Database.Statement<[number], { image: string }>;
  readonly remove: Database.Statement<[number]>;
  insert(image: string): void;
}

/**
 * Exchanges the rows of an entry for its images, and its images for the rows: undo and redo are
 * the same exchange. Runs inside a transaction with foreign keys off, so that no row goes because
 * another one is about to be put back; what that leaves is checked before it returns.
 */
export function swapEntry(connection: Database.Database, entryId: number): void {
  const statements = new Map<string, TableStatements>();
  const of = (table: string): TableStatements => {
    const known = statements.get(table) ?? prepareTable(connection, table);
    statements.set(table, known);
    return known;
  };
  const changes = connection
    .prepare<[number], Change>(
      'SELECT table_name, row_id, image FROM history_change WHERE entry_id = ?',
    )
    .all(entryId);
  const rows = changes.map((change) => ({
    ...change,
    current: of(change.table_name).image.get(change.row_id)?.image ?? null,
  }));

  // All that is there goes before anything comes: two rows may have exchanged a unique name.
  for (const row of rows) {
    if (row.current !== null) of(row.table_name).remove.run(row.row_id);
  }
  for (const row of rows) {
    if (row.image !== null) of(row.table_name).insert(row.image);
  }
  const keep = connection.prepare<[string | null, number, string, number]>(
    'UPDATE history_change SET image = ? WHERE entry_id = ? AND table_name = ? AND row_id = ?',
  );
  for (const row of rows) keep.run(row.current, entryId, row.table_name, row.row_id);

  checkReferences(
    connection,
    rows.map((row) => ({ table: row.table_name, id: row.row_id, exists: row.image !== null })),
  );
}

function prepareTable(connection: Database.Database, table: string): TableStatements {
  const columns = columnsOf(connection, table);
  const inserts = new Map<string, Database.Statement<[{ image: string }]>>();
  return {
    image: connection.prepare(`SELECT ${imageOf(columns)} AS image FROM ${table} WHERE id = ?`),
    remove: connection.prepare(`DELETE FROM ${table} WHERE id = ?`),
    insert: (image) => {
      // An image from before a migration lacks the columns that came since: they take their default.
      const kept = keysOf(connection, image);
      const present = columns.filter((column) => kept.has(column));
      const names = present.map((column) => `"${column}"`).join(', ');
      const values = present.map((column) => `json_extract(@image, '$.${column}')`).join(', ');
      const sql = `INSERT INTO ${table} (${names}) SELECT ${values}`;
      const statement = inserts.get(sql) ?? connection.prepare<[{ image: string }]>(sql);
      inserts.set(sql, statement);
      statement.run({ image });
    },
  };
}

function keysOf(connection: Database.Database, image: string): Set<string> {
  const rows = connection
    .prepare<[string], { key: string }>('SELECT key FROM json_each(?)')
    .all(image);
  return new Set(rows.map((row) => row.key));
}
