import type Database from 'better-sqlite3';
import { columnsOf, imageOf } from './recorder';
import { checkReferences } from './references';

/**
 * Exchanges the rows of an entry for its images, and its images for the rows: undo and redo are
 * the same exchange. Runs inside a transaction with foreign keys off, so that no row goes because
 * another one is about to be put back; what that leaves is checked before it returns.
 */
export function swapEntry(connection: Database.Database, entryId: number): void {
  const run = (sql: string) => connection.prepare<{ entry: number }>(sql).run({ entry: entryId });
  spreadRanges(connection, entryId);
  const tables = connection
    .prepare<[number], { name: string }>(
      'SELECT DISTINCT table_name AS name FROM history_change WHERE entry_id = ?',
    )
    .all(entryId)
    .map((table) => table.name);

  for (const table of tables) {
    run(`INSERT INTO swapped (table_name, row_id, image)
      SELECT '${table}', t.id, ${imageOf(columnsOf(connection, table), 't')}
      FROM history_change AS c JOIN ${table} AS t ON t.id = c.row_id
      WHERE c.entry_id = @entry AND c.table_name = '${table}'`);
  }
  // All that is there goes before anything comes: two rows may have exchanged a unique name.
  for (const table of tables) {
    run(`DELETE FROM ${table} WHERE id IN (
      SELECT row_id FROM history_change WHERE entry_id = @entry AND table_name = '${table}')`);
  }
  for (const table of tables) {
    const columns = keptColumns(connection, entryId, table);
    if (columns.length === 0) continue;
    const names = columns.map((column) => `"${column}"`).join(', ');
    const values = columns.map((column) => `json_extract(image, '$.${column}')`).join(', ');
    run(`INSERT INTO ${table} (${names}) SELECT ${values} FROM history_change
      WHERE entry_id = @entry AND table_name = '${table}' AND image IS NOT NULL`);
  }
  run(`UPDATE history_change SET image = (
      SELECT s.image FROM swapped AS s
      WHERE s.table_name = history_change.table_name AND s.row_id = history_change.row_id)
    WHERE entry_id = @entry`);
  connection.exec('DELETE FROM swapped');
  checkReferences(connection, entryId, tables);
}

/** Makes the place where rows wait while an entry is exchanged. Once for a connection. */
export function prepareSwaps(connection: Database.Database): void {
  connection.exec(`CREATE TEMP TABLE swapped (
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    image TEXT NOT NULL,
    PRIMARY KEY (table_name, row_id)
  ) STRICT, WITHOUT ROWID`);
}

/** Gives each row of a range its own change: from here on it has an image of its own. */
function spreadRanges(connection: Database.Database, entryId: number): void {
  const ranges = connection
    .prepare<[number], { entry: number; name: string; first: number; last: number }>(
      `SELECT entry_id AS entry, table_name AS name, row_id AS first, last_id AS last
       FROM history_change WHERE entry_id = ? AND last_id IS NOT NULL`,
    )
    .all(entryId);
  for (const range of ranges) {
    // What was noted of single rows afterwards does not matter: none was there before the entry.
    connection
      .prepare(
        `DELETE FROM history_change WHERE entry_id = @entry AND table_name = @name
           AND row_id BETWEEN @first AND @last`,
      )
      .run(range);
    connection
      .prepare(
        `INSERT INTO history_change (entry_id, table_name, row_id)
         SELECT @entry, @name, id FROM ${range.name} WHERE id BETWEEN @first AND @last`,
      )
      .run({ ...range });
  }
}

/**
 * The columns that the table has and the entry's images of it too: images from before a migration
 * lack those that came since, which take their default. All images of one entry are of one time.
 */
function keptColumns(connection: Database.Database, entryId: number, table: string): string[] {
  const kept = connection
    .prepare<[number, string], { key: string }>(
      `SELECT key FROM json_each((SELECT image FROM history_change
         WHERE entry_id = ? AND table_name = ? AND image IS NOT NULL LIMIT 1))`,
    )
    .all(entryId, table)
    .map((row) => row.key);
  return columnsOf(connection, table).filter((column) => kept.includes(column));
}
