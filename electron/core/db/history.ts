import type Database from 'better-sqlite3';
import type { HistoryState } from '../../../shared/model';
import { columnsOf, imageOf } from './recorder';
import { swapEntry } from './swap';

interface Entry {
  readonly id: number;
  readonly label: string;
}

const newestDone = 'SELECT id, label FROM history WHERE undone = 0 ORDER BY id DESC LIMIT 1';
const oldestUndone = 'SELECT id, label FROM history WHERE undone = 1 ORDER BY id LIMIT 1';

/**
 * The history's entries, for use inside a transaction. Entries are in the order of their ids, and
 * those undone are always the last ones: what is done anew after an undo takes their place.
 */
export function createHistory(connection: Database.Database) {
  const entry = (sql: string) => connection.prepare<[], Entry>(sql).get();

  return {
    state(): HistoryState {
      return {
        undo: entry(newestDone)?.label ?? null,
        redo: entry(oldestUndone)?.label ?? null,
      };
    },

    /** Starts an entry by the study's coder: from now on the recorder notes what changes. */
    begin(label: string): number {
      const { lastInsertRowid } = connection
        .prepare<[string, string]>(
          'INSERT INTO history (label, coder_id, at) SELECT ?, coder_id, ? FROM study',
        )
        .run(label, new Date().toISOString());
      const id = Number(lastInsertRowid);
      connection.prepare<[number]>('INSERT INTO recording (entry_id) VALUES (?)').run(id);
      return id;
    },

    /** Ends the entry. An entry that changed nothing is dropped, and false is given. */
    end(id: number): boolean {
      connection.prepare('DELETE FROM recording').run();
      dropUnchanged(connection, id);
      const changed = connection
        .prepare<[number]>('SELECT 1 FROM history_change WHERE entry_id = ? LIMIT 1')
        .get(id);
      if (changed === undefined) {
        connection.prepare<[number]>('DELETE FROM history WHERE id = ?').run(id);
        return false;
      }
      dropUndone(connection);
      return true;
    },

    undo: () => turn(connection, entry(newestDone), 1),
    redo: () => turn(connection, entry(oldestUndone), 0),
  };
}

function turn(connection: Database.Database, entry: Entry | undefined, undone: 0 | 1) {
  if (!entry) return null;
  swapEntry(connection, entry.id);
  connection
    .prepare<[number, number]>('UPDATE history SET undone = ? WHERE id = ?')
    .run(undone, entry.id);
  return entry;
}

/** Forgets rows that ended as they began. */
function dropUnchanged(connection: Database.Database, entryId: number): void {
  const tables = connection
    .prepare<[number], { name: string }>(
      `SELECT DISTINCT table_name AS name FROM history_change
       WHERE entry_id = ? AND image IS NOT NULL`,
    )
    .all(entryId);
  for (const { name } of tables) {
    connection
      .prepare<[number, string]>(
        `DELETE FROM history_change WHERE entry_id = ? AND table_name = ? AND image IS NOT NULL
           AND image = (SELECT ${imageOf(columnsOf(connection, name))} FROM ${name}
                        WHERE id = history_change.row_id)`,
      )
      .run(entryId, name);
  }
}

function dropUndone(connection: Database.Database): void {
  const dropped = connection
    .prepare<[], { sources: number }>(
      `SELECT EXISTS (SELECT 1 FROM history_change AS c WHERE c.entry_id = h.id
                      AND c.table_name = 'source') AS sources
       FROM history AS h WHERE h.undone = 1`,
    )
    .all();
  if (dropped.length === 0) return;
  connection.prepare('DELETE FROM history WHERE undone = 1').run();
  if (dropped.some((entry) => entry.sources === 1)) dropUnusedOriginals(connection);
}

/** Drops the bytes of originals that neither a source nor an image of one refers to any more. */
function dropUnusedOriginals(connection: Database.Database): void {
  connection.exec(
    `DELETE FROM original WHERE id NOT IN (SELECT original_id FROM source)
       AND id NOT IN (SELECT json_extract(image, '$.original_id') FROM history_change
                      WHERE table_name = 'source' AND image IS NOT NULL)`,
  );
}
