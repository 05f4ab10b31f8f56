import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { applicationId } from '../../electron/core/db/header';
import { migrations } from '../../electron/core/db/migrations';
import { countTurns, findTurns } from '../../electron/core/db/search';
import { insertSource, keepOriginal } from '../../electron/core/db/sources';
import type { StudyFile } from '../../electron/core/db/study';
import { createStudy, openStudy } from '../../electron/core/db/study-file';
import { insertTurns } from '../../electron/core/db/turns';
import { ok } from '../../shared/result';
import { temporaryFolder } from './folder';
import { newStudy, value } from './study';

const talk = {
  title: 'Talk',
  fileName: 'talk.txt',
  flavour: 'labelled',
  confidence: 1,
  encoding: 'utf-8',
  words: 4,
  durationMs: null,
  recordedOn: null,
  report: '{}',
};

test('the turns of a study from before the index can be searched', () => {
  const path = join(temporaryFolder(), 'Old.throughline');
  const connection = new Database(path);
  for (const sql of migrations.slice(0, 3)) connection.exec(sql);
  connection.pragma(`application_id = ${applicationId}`);
  connection.pragma('user_version = 3');
  connection.exec(`
    INSERT INTO coder (name, name_key) VALUES ('Ana', 'ana');
    INSERT INTO study VALUES (1, 'Old', '2026-01-01T00:00:00.000Z', 1);
    INSERT INTO original (sha256, bytes) VALUES ('hash', x'00');
    INSERT INTO source (original_id, title, file_name, flavour, confidence, encoding, words,
      imported_at, report) VALUES (1, 'Talk', 'talk.txt', 'labelled', 1, 'utf-8', 3, '', '{}');
    INSERT INTO turn (source_id, ordinal, length, words, text) VALUES (1, 0, 14, 3, 'I wait for pay');
  `);
  connection.close();
  const study = value(openStudy(path));
  const [found] = findTurns(study.db, '"WAIT"', {}, { limit: 9, offset: 0 }, ['[', ']']);
  expect(found?.marked).toBe('I [wait] for pay');
  expect(study.problems()).toEqual([]);
  study.close();
});

test('a search goes through hits, never through a table', () => {
  const { db } = newStudy();
  const plans: string[] = [];
  const noting: typeof db = {
    ...db,
    get: (sql, ...values) => {
      plans.push(...planOf(sql, values));
      return db.get(sql, ...values);
    },
    all: (sql, ...values) => {
      plans.push(...planOf(sql, values));
      return db.all(sql, ...values);
    },
  };
  const planOf = (sql: string, values: Parameters<typeof db.all>[1][]) =>
    db
      .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...values)
      .map(({ detail }) => detail)
      .filter((detail) => /^SCAN|TEMP B-TREE FOR ORDER/.test(detail) && !/json_each/.test(detail));
  const filters = [
    {},
    { sourceIds: [1] },
    { participantIds: [1], roles: 'participants' as const },
    { codeIds: [1] },
  ];
  for (const filter of filters) {
    findTurns(noting, '"wait"', filter, { limit: 9, offset: 0 }, ['[', ']']);
    countTurns(noting, '"wait"', filter);
  }
  expect(new Set(plans.map((detail) => detail.replace(/:M.*$/, '')))).toEqual(
    new Set(['SCAN turn_words VIRTUAL TABLE INDEX 64', 'SCAN turn_words VIRTUAL TABLE INDEX 0']),
  );
});

test('the lengths of a transcript’s turns are read without their text', () => {
  const { db } = newStudy();
  const sql = 'SELECT id, length FROM turn WHERE source_id = ? ORDER BY ordinal';
  const [step] = db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, 1);
  expect(step?.detail).toContain('USING COVERING INDEX turn_by_length');
});

test('an index that is damaged is made anew, and loses nothing', () => {
  const path = join(temporaryFolder(), 'Damaged.throughline');
  const whole = value(createStudy(path, 'Ana'));
  const count = (study: StudyFile) => value(study.askIndex((db) => countTurns(db, '"wait" *', {})));
  value(
    whole.change('import talk', (db) => {
      const originalId = keepOriginal(db, 'hash', new Uint8Array([1]));
      const sourceId = insertSource(db, { ...talk, originalId });
      const turn = { speakerId: null, startMs: null, endMs: null, words: 2, cues: [] };
      insertTurns(db, sourceId, [
        { ...turn, text: 'I wait' },
        { ...turn, text: 'We waited' },
      ]);
      return ok(null);
    }),
  );
  expect(count(whole)).toBe(2);
  whole.close();
  const connection = new Database(path);
  connection.unsafeMode().exec('DELETE FROM turn_words_data WHERE id > 10');
  connection.close();
  const damaged = value(openStudy(path));
  onTestFinished(() => damaged.close());
  expect(count(damaged)).toBe(2);
  expect(damaged.problems()).toEqual([]);
});
