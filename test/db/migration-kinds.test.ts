import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { applicationId } from '../../electron/core/db/header';
import { listKinds } from '../../electron/core/db/kinds';
import { migrations } from '../../electron/core/db/migrations';
import { openStudy } from '../../electron/core/db/study-file';
import { temporaryFolder } from './folder';
import { value } from './study';

/** The version before kinds had a colour. */
const version = 5;

test('the four kinds of an older study fit the slots and have the colours of a new one', () => {
  const path = join(temporaryFolder(), 'Old.throughline');
  const connection = new Database(path);
  for (const migration of migrations.slice(0, version)) connection.exec(migration);
  connection.pragma(`application_id = ${applicationId}`);
  connection.pragma(`user_version = ${version}`);
  connection.exec(`
    INSERT INTO coder (name, name_key) VALUES ('Ana', 'ana');
    INSERT INTO study VALUES (1, 'Old', '2026-01-01T00:00:00.000Z', 1);
  `);
  connection.close();
  const study = value(openStudy(path));
  expect(listKinds(study.db).map(({ key, colour, slot }) => [key, colour, slot])).toEqual([
    ['trigger', 'ochre', 'situation'],
    ['struggle', 'brick', 'struggle'],
    ['alternative', 'blue', 'alternative'],
    ['outcome', 'green', 'outcome'],
  ]);
  expect(study.problems()).toEqual([]);
  study.close();
});
