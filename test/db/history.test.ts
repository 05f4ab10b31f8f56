import { expect, test } from 'vitest';
import { recordedTables } from '../../electron/core/db/recorder';
import type { Touched } from '../../electron/core/db/touched';
import { fail, ok } from '../../shared/result';
import { failureCode, newStudy, value } from './study';

const addCode = 'INSERT INTO code (kind_id, name, name_key) VALUES (?, ?, ?)';

test('every table is either kept by the history or known not to be', () => {
  const tables = newStudy()
    .db.all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
    .map((table) => table.name)
    .filter((name) => !name.startsWith('sqlite_'));
  const unrecorded = ['original', 'history', 'history_change', 'unindexed', 'turn_vocabulary'];
  const index = tables.filter((name) => name.startsWith('turn_words'));
  expect(tables.sort()).toEqual([...recordedTables, ...unrecorded, ...index].sort());
});

test('a change is undone and redone, with what it touched', () => {
  const study = newStudy();
  const touched: Touched[] = [];
  study.onTouched((event) => touched.push(event));
  value(study.change('add code “Late”', (db) => ok(db.run(addCode, 1, 'Late', 'late'))));
  const codes = () => study.db.all<{ name: string }>('SELECT * FROM code');
  const made = codes();
  expect(study.history()).toEqual({ undo: 'add code “Late”', redo: null });

  expect(value(study.undo())).toEqual({ label: 'add code “Late”' });
  expect(codes()).toEqual([]);
  expect(study.history()).toEqual({ undo: null, redo: 'add code “Late”' });

  expect(value(study.redo())).toEqual({ label: 'add code “Late”' });
  expect(codes()).toEqual(made);
  const passages = { now: [], gone: [] };
  const each = { nouns: ['codes', 'study'], sourceIds: [], passages };
  expect(touched).toEqual([each, each, each]);
});

test('with nothing to undo or redo, it says so', () => {
  const study = newStudy();
  expect(failureCode(study.undo())).toBe('nothing-to-undo');
  expect(failureCode(study.redo())).toBe('nothing-to-redo');
});

test('a failed change leaves nothing, a thrown one neither', () => {
  const study = newStudy();
  const failed = study.change('add', (db) => {
    db.run(addCode, 1, 'Late', 'late');
    return fail('no', 'No.');
  });
  expect(failureCode(failed)).toBe('no');
  expect(() =>
    study.change('add', (db) => {
      db.run(addCode, 1, 'Late', 'late');
      throw new Error('broken');
    }),
  ).toThrow('broken');
  expect(study.db.all('SELECT * FROM code')).toEqual([]);
  expect(study.db.all('SELECT * FROM history')).toEqual([]);
  expect(study.history()).toEqual({ undo: null, redo: null });
});

test('a change that leaves all as it was is no entry, and redo stays', () => {
  const study = newStudy();
  value(study.change('add', (db) => ok(db.run(addCode, 1, 'Late', 'late'))));
  value(study.undo());
  value(
    study.change('nothing', (db) => {
      db.run(`UPDATE study SET title = 'Other'`);
      db.run(`UPDATE study SET title = 'Switching'`);
      const { id } = db.run(addCode, 2, 'Gone', 'gone');
      db.run('DELETE FROM code WHERE id = ?', id);
      return ok(null);
    }),
  );
  expect(study.history()).toEqual({ undo: null, redo: 'add' });
});

test('a new change takes the place of what was undone', () => {
  const study = newStudy();
  value(study.change('add a', (db) => ok(db.run(addCode, 1, 'a', 'a'))));
  value(study.undo());
  value(study.change('add b', (db) => ok(db.run(addCode, 1, 'b', 'b'))));
  expect(study.history()).toEqual({ undo: 'add b', redo: null });
  expect(study.db.all('SELECT label FROM history')).toEqual([{ label: 'add b' }]);
});

test('two rows that exchange a unique name are exchanged back', () => {
  const study = newStudy();
  const ids = value(
    study.change('add', (db) =>
      ok([db.run(addCode, 1, 'a', 'a').id, db.run(addCode, 1, 'b', 'b').id] as const),
    ),
  );
  const codes = () => study.db.all('SELECT * FROM code ORDER BY id');
  const before = codes();
  value(
    study.change('exchange', (db) => {
      db.run(`UPDATE code SET name_key = '' WHERE id = ?`, ids[0]);
      db.run(`UPDATE code SET name = 'a', name_key = 'a' WHERE id = ?`, ids[1]);
      db.run(`UPDATE code SET name = 'b', name_key = 'b' WHERE id = ?`, ids[0]);
      return ok(null);
    }),
  );
  const after = codes();
  value(study.undo());
  expect(codes()).toEqual(before);
  value(study.redo());
  expect(codes()).toEqual(after);
});

test('reading cannot change the study', () => {
  const study = newStudy();
  expect(() => study.db.all('DELETE FROM coder')).toThrow('Not a query');
  expect(() => study.db.get(`INSERT INTO code (name) VALUES ('x') RETURNING id`)).toThrow(
    'Not a query',
  );
});
