import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { listCodes } from '../../electron/core/db/codes';
import { applicationId } from '../../electron/core/db/header';
import { migrations } from '../../electron/core/db/migrations';
import { studySchema } from '../../electron/core/db/migrations/0001-study';
import { openStudy } from '../../electron/core/db/study-file';
import { temporaryFolder } from './folder';
import { value } from './study';

/** A study as version 1 left it, with a code whose renaming can be undone. */
function studyOfVersion1(): string {
  const path = join(temporaryFolder(), 'Old.throughline');
  const connection = new Database(path);
  connection.exec(studySchema);
  connection.pragma(`application_id = ${applicationId}`);
  connection.pragma('user_version = 1');
  connection.exec(`
    INSERT INTO coder (name, name_key) VALUES ('Ana', 'ana');
    INSERT INTO study VALUES (1, 'Old', '2026-01-01T00:00:00.000Z', 1);
    INSERT INTO code (kind_id, name, name_key, clause) VALUES (2, 'New name', 'new name', 'I wait');
    INSERT INTO history (label, coder_id, at) VALUES ('rename code “Old name”', 1, '2026-01-01');
    INSERT INTO history_change (entry_id, table_name, row_id, image)
      SELECT 1, 'code', id, json_object('id', id, 'guid', guid, 'kind_id', kind_id,
        'parent_id', parent_id, 'name', 'Old name', 'name_key', 'old name', 'description',
        description, 'clause', clause, 'force', force, 'moment', moment) FROM code;
  `);
  connection.close();
  return path;
}

test('codes of a version-1 study are as they were, not archived, and its history still works', () => {
  const path = studyOfVersion1();
  const study = value(openStudy(path));
  const empty = { include: '', exclude: '', archived: false };
  expect(listCodes(study.db)).toMatchObject([{ name: 'New name', clause: 'I wait', ...empty }]);
  value(study.undo());
  expect(listCodes(study.db)).toMatchObject([{ name: 'Old name', clause: 'I wait', ...empty }]);
  value(study.redo());
  expect(listCodes(study.db)).toMatchObject([{ name: 'New name', clause: 'I wait', ...empty }]);
  expect(study.problems()).toEqual([]);
  study.close();
  expect(
    existsSync(join(path, '..', `Old (before version ${migrations.length}).throughline`)),
  ).toBe(true);
});
