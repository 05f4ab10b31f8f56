import { expect, test } from 'vitest';
import type { Writable } from '../../electron/core/db/handles';
import type { Sliced } from '../../electron/core/slices';
import { fail, ok, type Result } from '../../shared/result';
import { failureCode, newStudy, value } from './study';

function* addCodes(db: Writable, last: Result<string>): Sliced<Result<string>> {
  for (const name of ['Late', 'Early', 'Never']) {
    db.run('INSERT INTO code (kind_id, name, name_key) VALUES (1, ?, ?)', name, name);
    yield { done: 1, total: 3, item: name };
  }
  return last;
}

test('a change in slices is one change, whatever comes between them', async () => {
  const study = newStudy();
  const told: unknown[] = [];
  study.onTouched((touched) => told.push(touched));
  const seen: string[] = [];
  const changed = await study.changeInSlices(
    'add codes',
    (db) => addCodes(db, ok('done')),
    (at) => {
      seen.push(at.item);
      expect(told).toEqual([]);
      return Promise.resolve(true);
    },
  );
  expect(value(changed)).toBe('done');
  expect(seen).toEqual(['Late', 'Early', 'Never']);
  expect(told).toHaveLength(1);
  expect(study.history()).toEqual({ undo: 'add codes', redo: null });
  value(study.undo());
  expect(study.db.all('SELECT * FROM code')).toEqual([]);
});

test('stopped, failed or thrown in the middle, it leaves nothing behind', async () => {
  const study = newStudy();
  const goOn = () => Promise.resolve(true);
  const nothingLeft = () => {
    expect(study.db.all('SELECT * FROM code')).toEqual([]);
    expect(study.history()).toEqual({ undo: null, redo: null });
  };
  const stopped = await study.changeInSlices(
    'add',
    (db) => addCodes(db, ok('')),
    ({ item }) => Promise.resolve(item !== 'Early'),
  );
  expect(failureCode(stopped)).toBe('cancelled');
  nothingLeft();
  for (const pause of [goOn, null]) {
    const failing = (db: Writable) => addCodes(db, fail('no', 'No.'));
    expect(failureCode(await study.changeInSlices('add', failing, pause))).toBe('no');
    nothingLeft();
    const throwing = function* (db: Writable) {
      yield* addCodes(db, ok(''));
      throw new Error('A mistake');
    };
    await expect(study.changeInSlices('add', throwing, pause)).rejects.toThrow('A mistake');
    nothingLeft();
  }
  expect(study.change('add', (db) => ok(db.run('DELETE FROM code').changes))).toEqual(ok(0));
});

test('no change begins inside another, and none that tries to takes the first one back', async () => {
  const study = newStudy();
  const changed = await study.changeInSlices(
    'add',
    (db) => addCodes(db, ok('')),
    () => {
      expect(() => study.change('other', () => ok(null))).toThrow('inside another');
      return Promise.resolve(true);
    },
  );
  expect(changed.ok).toBe(true);
  expect(study.db.all('SELECT * FROM code')).toHaveLength(3);
});

test('what cannot be stopped any more goes on to its end', async () => {
  const study = newStudy();
  const work = function* (db: Writable): Sliced<Result<null>> {
    db.run('INSERT INTO code (kind_id, name, name_key) VALUES (1, ?, ?)', 'Late', 'late');
    yield { done: 1, total: 2, item: 'bound', bound: true };
    return ok(null);
  };
  const changed = await study.changeInSlices('add', work, () => Promise.resolve(false));
  expect(changed.ok).toBe(true);
});
