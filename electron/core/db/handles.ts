import type Database from 'better-sqlite3';
import type { SourceLayout } from './layout';

export type SqlValue = string | number | null | Uint8Array;

/** What reads the study. Statements are prepared once and kept. */
export interface Readable {
  /**
   * The first row, or undefined. `Row` is what the query's columns are: the tables are STRICT and
   * the SQL is ours, so it is stated rather than checked. JSON columns are text to be parsed.
   */
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined;
  all<Row>(sql: string, ...values: SqlValue[]): Row[];
  /**
   * Layouts worked out before, by source: tagging needs one at every key press. Whoever changes
   * turns takes theirs out.
   */
  readonly layouts: Map<number, SourceLayout>;
}

/** What changes the study. Only `StudyFile.change` hands one out, so that no change goes unrecorded. */
export interface Writable extends Readable {
  /** `id` is that of the row inserted last; meaningless after an UPDATE or DELETE. */
  run(sql: string, ...values: SqlValue[]): { readonly changes: number; readonly id: number };
}

interface Handles {
  readonly readable: Readable;
  readonly writable: Writable;
}

export function createHandles(connection: Database.Database): Handles {
  const statements = new Map<string, Database.Statement<SqlValue[], unknown>>();

  const prepare = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = connection.prepare<SqlValue[], unknown>(sql);
    statements.set(sql, statement);
    return statement;
  };
  const query = (sql: string) => {
    const statement = prepare(sql);
    if (!statement.readonly) throw new Error(`Not a query: ${sql}`);
    return statement;
  };

  const readable: Readable = {
    layouts: new Map(),
    get: <Row>(sql: string, ...values: SqlValue[]) => query(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: SqlValue[]) => query(sql).all(...values) as Row[],
  };
  const writable: Writable = {
    ...readable,
    run: (sql, ...values) => {
      const { changes, lastInsertRowid } = prepare(sql).run(...values);
      return { changes, id: Number(lastInsertRowid) };
    },
  };
  return { readable, writable };
}
