import { recordedTables } from '../../electron/core/db/recorder';
import type { StudyFile } from '../../electron/core/db/study';

/** Every row that the history keeps, table by table, in the order of their ids. */
export function everyRow(file: StudyFile): Record<string, unknown[]> {
  return Object.fromEntries(
    recordedTables.map((table) => [table, file.db.all(`SELECT * FROM ${table} ORDER BY id`)]),
  );
}
