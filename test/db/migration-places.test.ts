import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { applicationId } from '../../electron/core/db/header';
import { migrations } from '../../electron/core/db/migrations';
import { studySchema } from '../../electron/core/db/migrations/0001-study';
import { openStudy } from '../../electron/core/db/study-file';
import { temporaryFolder } from './folder';
import { value } from './study';

/** A study as version 1 left it: a tagged passage, one removed, and what Undo would bring back. */
function studyOfVersion1(): string {
  const path = join(temporaryFolder(), 'Old.throughline');
  const connection = new Database(path);
  connection.exec(studySchema);
  connection.pragma(`application_id = ${applicationId}`);
  connection.pragma('user_version = 1');
  connection.exec(`
    INSERT INTO coder (name, name_key) VALUES ('Ana', 'ana');
    INSERT INTO study VALUES (1, 'Old', '2026-01-01T00:00:00.000Z', 1);
    INSERT INTO original (sha256, bytes) VALUES ('aa', x'61');
    INSERT INTO source (original_id, title, file_name, flavour, confidence, encoding, words,
      imported_at, report) VALUES (1, 'Call', 'call.txt', 'plain', 1, 'utf-8', 2, '2026', '{}');
    INSERT INTO turn (source_id, ordinal, length, words, text) VALUES (1, 0, 7, 2, 'We wait');
    INSERT INTO code (kind_id, name, name_key) VALUES (2, 'Slow', 'slow');
    INSERT INTO passage (source_id, start_turn_id, start_offset, end_turn_id, end_offset, quote,
      quote_hash, previous_quote, created_at)
      VALUES (1, 1, 0, 1, 2, 'We', 'h', 'I', '2026'), (1, 1, 3, 1, 7, 'wait', 'h', NULL, '2026');
    INSERT INTO tag (passage_id, code_id, coder_id, created_at) VALUES (1, 1, 1, '2026');
    INSERT INTO history (label, coder_id, at) VALUES ('remove quote “wait”', 1, '2026');
    INSERT INTO history_change (entry_id, table_name, row_id, image)
      SELECT 1, 'passage', id, json_object('id', id, 'guid', guid, 'source_id', source_id,
        'start_turn_id', start_turn_id, 'start_offset', start_offset, 'end_turn_id', end_turn_id,
        'end_offset', end_offset, 'quote', quote, 'quote_hash', quote_hash,
        'previous_quote', previous_quote, 'created_at', created_at) FROM passage WHERE id = 2;
    DELETE FROM passage WHERE id = 2;
  `);
  connection.close();
  return path;
}

test('passages of a version-1 study keep their tags, their ids and their history', () => {
  const path = studyOfVersion1();
  const study = value(openStudy(path));
  const passages = () =>
    study.db.all<{ id: number; quote: string }>(
      'SELECT id, quote, previous_quote AS previous FROM passage ORDER BY id',
    );
  expect(passages()).toEqual([{ id: 1, quote: 'We', previous: 'I' }]);
  expect(study.db.all('SELECT passage_id AS id FROM tag')).toEqual([{ id: 1 }]);
  value(study.undo());
  expect(passages()).toHaveLength(2);
  value(study.redo());
  const next = study.change('mark quote', (db) => ({
    ok: true,
    value: db.run(
      `INSERT INTO passage (source_id, start_turn_id, start_offset, end_turn_id, end_offset, quote,
         quote_hash, created_at) VALUES (1, 1, 0, 1, 2, 'We', 'h', '2026')`,
    ).id,
  }));
  // Two may stand on the same words, and an id that was one passage's is never another's.
  expect(value(next)).toBe(3);
  expect(study.problems()).toEqual([]);
  study.close();
  const copy = path.replace('.throughline', ` (before version ${migrations.length}).throughline`);
  expect(existsSync(copy)).toBe(true);
});
