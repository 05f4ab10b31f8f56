import type Database from 'better-sqlite3';
import type { Writable } from './handles';

/**
 * Tables whose rows the history keeps. Not among them: the history itself, and the bytes of
 * originals, which are found by their hash and cost too much to copy.
 */
export const recordedTables = [
  'coder',
  'study',
  'source',
  'participant',
  'apart',
  'attribute',
  'attribute_value',
  'speaker',
  'turn',
  'cue',
  'kind',
  'code',
  'passage',
  'tag',
  'memo',
  'job',
  'job_code',
  'persona',
  'claim',
  'evidence',
  'brief',
  'brief_item',
] as const;
export type RecordedTable = (typeof recordedTables)[number];

export function columnsOf(connection: Database.Database, table: string): string[] {
  return connection
    .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map((column) => column.name);
}

/**
 * Tables that are filled by the thousand: a trigger a row would cost as much as the rows. Whoever
 * inserts into them says so with `InsertedRows`.
 */
const filledInBulk: ReadonlySet<RecordedTable> = new Set(['turn', 'cue']);

/** Ids of rows inserted one after the other, without a gap: SQLite takes the highest and one more. */
export class InsertedRows {
  #first: number | null = null;
  #last = 0;

  add(first: number, last = first): void {
    this.#first ??= first;
    this.#last = last;
  }

  /** Notes that they are new in this entry. */
  record(db: Writable, table: RecordedTable): void {
    if (this.#first === null) return;
    db.run(
      `INSERT INTO history_change (entry_id, table_name, row_id, last_id)
       SELECT entry_id, ?, ?, ? FROM recording`,
      table,
      this.#first,
      this.#last,
    );
  }
}

/** SQL for a row, of a trigger or of a table called `t`, as JSON by column name: images outlive migrations that add or drop columns. */
export function imageOf(columns: readonly string[], row: 'OLD' | 't'): string {
  return `json_object(${columns.map((name) => `'${name}', ${row}."${name}"`).join(', ')})`;
}

/**
 * Puts triggers on the recorded tables that note, for the entry that stands in `recording`, each
 * row's image from before the entry: NULL for a row that did not exist. Only the first touch of a
 * row counts. A row that comes and goes within one entry leaves nothing.
 *
 * The triggers are temporary. They follow the columns as they are, are never in the way of a
 * migration, and stay out of the file.
 */
export function installRecorder(connection: Database.Database): void {
  connection.exec('CREATE TEMP TABLE recording (entry_id INTEGER NOT NULL) STRICT');
  for (const table of recordedTables) {
    const columns = columnsOf(connection, table);
    const changed = columns.map((name) => `OLD."${name}" IS NOT NEW."${name}"`).join(' OR ');
    if (!filledInBulk.has(table)) {
      connection.exec(`
        CREATE TEMP TRIGGER record_insert_of_${table} AFTER INSERT ON main.${table} BEGIN
          INSERT OR IGNORE INTO history_change (entry_id, table_name, row_id, image)
          SELECT entry_id, '${table}', NEW.id, NULL FROM recording;
        END;
      `);
    }
    connection.exec(`
      CREATE TEMP TRIGGER record_update_of_${table} AFTER UPDATE ON main.${table}
      WHEN ${changed} BEGIN
        INSERT OR IGNORE INTO history_change (entry_id, table_name, row_id, image)
        SELECT entry_id, '${table}', OLD.id, ${imageOf(columns, 'OLD')} FROM recording;
      END;
      CREATE TEMP TRIGGER record_delete_of_${table} AFTER DELETE ON main.${table} BEGIN
        INSERT OR IGNORE INTO history_change (entry_id, table_name, row_id, image)
        SELECT entry_id, '${table}', OLD.id, ${imageOf(columns, 'OLD')} FROM recording;
        DELETE FROM history_change
        WHERE entry_id = (SELECT entry_id FROM recording)
          AND table_name = '${table}' AND row_id = OLD.id AND image IS NULL
          AND last_id IS NULL;
      END;
    `);
  }
}
