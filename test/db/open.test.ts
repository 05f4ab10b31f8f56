import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrations } from '../../electron/core/db/migrations';
import { createStudy, openStudy } from '../../electron/core/db/study-file';
import { temporaryFolder } from './folder';
import { failureCode, value } from './study';

function studyPath(): string {
  const path = join(temporaryFolder(), 'Switching.throughline');
  value(createStudy(path, 'Ana')).close();
  return path;
}

test('a new study is titled after its file, and leaves one file behind', () => {
  const path = studyPath();
  const study = value(openStudy(path));
  expect(study.db.get('SELECT title FROM study')).toEqual({ title: 'Switching' });
  expect(study.problems()).toEqual([]);
  study.close();
  expect(readdirSync(join(path, '..'))).toEqual(['Switching.throughline']);
});

test('a study is not made where a file is, nor in a folder that is not there', () => {
  const path = studyPath();
  const before = readFileSync(path);
  expect(failureCode(createStudy(path, 'Ana'))).toBe('file-exists');
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(failureCode(createStudy(join(path, '..', 'no', 'a.throughline'), 'Ana'))).toBe(
    'no-such-file',
  );
});

test('a file that is missing, or is a folder, is refused', () => {
  const folder = temporaryFolder();
  expect(failureCode(openStudy(join(folder, 'gone.throughline')))).toBe('no-such-file');
  mkdirSync(join(folder, 'folder.throughline'));
  expect(failureCode(openStudy(join(folder, 'folder.throughline')))).toBe('not-a-study');
});

test('files of other sorts are refused and left as they are', () => {
  const folder = temporaryFolder();
  const foreign = new Database(join(folder, 'other.throughline'));
  foreign.exec('CREATE TABLE notes (text)');
  foreign.close();
  writeFileSync(join(folder, 'text.throughline'), 'Interviewer: So, how was it?');
  writeFileSync(join(folder, 'noise.throughline'), randomBytes(20_000));
  writeFileSync(join(folder, 'empty.throughline'), '');
  for (const name of readdirSync(folder)) {
    const before = readFileSync(join(folder, name));
    expect(failureCode(openStudy(join(folder, name)))).toBe('not-a-study');
    expect(readFileSync(join(folder, name)).equals(before)).toBe(true);
  }
});

test('a study of a newer program is refused and left as it is', () => {
  const path = studyPath();
  const newer = new Database(path);
  newer.pragma(`user_version = ${migrations.length + 1}`);
  newer.close();
  const before = readFileSync(path);
  expect(failureCode(openStudy(path))).toBe('newer-study');
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a study cut short at any place is refused as damaged', () => {
  const whole = readFileSync(studyPath());
  const folder = temporaryFolder();
  for (const length of [
    40,
    99,
    100,
    512,
    4095,
    4096,
    8192,
    whole.length - 4096,
    whole.length - 1,
  ]) {
    const path = join(folder, `${length}.throughline`);
    writeFileSync(path, whole);
    truncateSync(path, length);
    expect([length, failureCode(openStudy(path))]).toEqual([length, 'damaged-study']);
  }
});

test('a study with noise in its pages is refused as damaged', () => {
  const whole = readFileSync(studyPath());
  const noisy = Buffer.concat([whole.subarray(0, 4096), randomBytes(whole.length - 4096)]);
  const path = join(temporaryFolder(), 'noisy.throughline');
  writeFileSync(path, noisy);
  expect(failureCode(openStudy(path))).toBe('damaged-study');
});

test('a study without its tables is refused as damaged', () => {
  const path = studyPath();
  for (const table of ['tag', 'brief_item', 'history_change']) {
    const robbed = new Database(path);
    robbed.exec(`DROP TABLE ${table}`);
    robbed.close();
    expect([table, failureCode(openStudy(path))]).toEqual([table, 'damaged-study']);
  }
});

test('a study that this process has open is not opened twice', () => {
  const path = studyPath();
  const study = value(openStudy(path));
  expect(failureCode(openStudy(path))).toBe('study-in-use');
  study.close();
  value(openStudy(path)).close();
});

test('a study that another process has open is refused, either way round', () => {
  const path = studyPath();
  const study = value(openStudy(path));
  // Another program altogether: plain SQLite, that knows nothing of our ways.
  const script = `
    const Database = require('better-sqlite3');
    try { new Database(process.argv[1], { timeout: 0 }).prepare('SELECT * FROM study').get(); }
    catch (error) { process.stdout.write(error.code); }`;
  const said = execFileSync(process.execPath, ['-e', script, path], {
    cwd: join(import.meta.dirname, '..', '..'),
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  expect(String(said)).toBe('SQLITE_BUSY');
  study.close();

  const other = new Database(path);
  other.exec('BEGIN EXCLUSIVE');
  expect(failureCode(openStudy(path))).toBe('study-in-use');
  other.close();
  value(openStudy(path)).close();
});

test('before a migration the study is copied whole, beside itself', () => {
  const path = studyPath();
  const second = 'CREATE TABLE segment (id INTEGER PRIMARY KEY) STRICT;';
  const study = value(openStudy(path, { migrations: [...migrations, second] }));
  expect(study.db.all('SELECT * FROM segment')).toEqual([]);
  study.close();

  const copy = join(path, '..', `Switching (before version ${migrations.length + 1}).throughline`);
  expect(existsSync(copy)).toBe(true);
  const old = value(openStudy(copy));
  expect(old.db.get('SELECT title FROM study')).toEqual({ title: 'Switching' });
  old.close();
  expect(failureCode(openStudy(path))).toBe('newer-study');
});

test('a migration that fails leaves the study as it was', () => {
  const path = studyPath();
  const broken =
    'CREATE TABLE segment (id INTEGER PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1)';
  expect(() => openStudy(path, { migrations: [...migrations, broken] })).toThrow('nowhere');
  const study = value(openStudy(path));
  expect(study.db.all(`SELECT 1 FROM sqlite_schema WHERE name = 'segment'`)).toEqual([]);
  study.close();
});
