import type Database from 'better-sqlite3';
import type { HistoryState } from '../../../shared/model';
import type { Writable } from './handles';
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
export function createHistory(connection: Database.Database, db: Writable) {
  const turn = (entry: Entry | undefined, undone: 0 | 1): Entry | null => {
    if (!entry) return null;
    swapEntry(connection, entry.id);
    db.run('UPDATE history SET undone = ? WHERE id = ?', undone, entry.id);
    return entry;
  };

  return {
    state(): HistoryState {
      return {
        undo: db.get<Entry>(newestDone)?.label ?? null,
        redo: db.get<Entry>(oldestUndone)?.label ?? null,
      };
    },

    /** Starts an entry by the study's coder: from now on the recorder notes what changes. */
    begin(label: string): number {
      const { id } = db.run(
        'INSERT INTO history (label, coder_id, at) SELECT ?, coder_id, ? FROM study',
        label,
        new Date().toISOString(),
      );
      db.run('INSERT INTO recording (entry_id) VALUES (?)', id);
      return id;
    },

    /** Ends the entry. An entry that changed nothing is dropped, and false is given. */
    end(id: number): boolean {
      db.run('DELETE FROM recording');
      dropUnchanged(connection, db, id);
      if (!db.get('SELECT 1 FROM history_change WHERE entry_id = ? LIMIT 1', id)) {
        db.run('DELETE FROM history WHERE id = ?', id);
        return false;
      }
      dropUndone(db);
      return true;
    },

    undo: () => turn(db.get<Entry>(newestDone), 1),
    redo: () => turn(db.get<Entry>(oldestUndone), 0),

    /** Drops every entry, and the originals that only they referred to. */
    forget(): void {
      db.run('DELETE FROM history');
      dropUnusedOriginals(db);
    },
  };
}

/** Forgets rows that ended as they began. */
function dropUnchanged(connection: Database.Database, db: Writable, entryId: number): void {
  const tables = db.all<{ name: string }>(
    `SELECT DISTINCT table_name AS name FROM history_change
     WHERE entry_id = ? AND image IS NOT NULL`,
    entryId,
  );
  for (const { name } of tables) {
    db.run(
      `DELETE FROM history_change WHERE entry_id = ? AND table_name = ? AND image IS NOT NULL
         AND image = (SELECT ${imageOf(columnsOf(connection, name), 't')} FROM ${name} AS t
                      WHERE t.id = history_change.row_id)`,
      entryId,
      name,
    );
  }
}

function dropUndone(db: Writable): void {
  const dropped = db.all<{ sources: number }>(
    `SELECT EXISTS (SELECT 1 FROM history_change AS c WHERE c.entry_id = h.id
                    AND c.table_name = 'source') AS sources
     FROM history AS h WHERE h.undone = 1`,
  );
  if (dropped.length === 0) return;
  db.run('DELETE FROM history WHERE undone = 1');
  if (dropped.some((entry) => entry.sources === 1)) dropUnusedOriginals(db);
}

/** Drops the bytes of originals that neither a source nor an image of one refers to any more. */
function dropUnusedOriginals(db: Writable): void {
  db.run(
    `DELETE FROM original WHERE id NOT IN (SELECT original_id FROM source)
       AND id NOT IN (SELECT json_extract(image, '$.original_id') FROM history_change
                      WHERE table_name = 'source' AND image IS NOT NULL)`,
  );
}
