import { expect, test } from 'vitest';
import { countCoders } from '../../electron/core/db/coders';
import { listCodes } from '../../electron/core/db/codes';
import type { Readable, SqlValue } from '../../electron/core/db/handles';
import { readLayout } from '../../electron/core/db/layout';
import { listParticipants } from '../../electron/core/db/participants';
import { listPassages } from '../../electron/core/db/passages';
import { listQuotes } from '../../electron/core/db/quotes';
import { countTurns, findTurns, findTurnsRanked } from '../../electron/core/db/search';
import { findSourceByHash, listSources } from '../../electron/core/db/sources';
import { passagesWithCode } from '../../electron/core/db/tags';
import { listTurns, turnsBetween } from '../../electron/core/db/turns';
import type { TranscriptFilter } from '../../shared/model';
import { newStudy } from './study';

interface Query {
  readonly sql: string;
  readonly values: SqlValue[];
}

/** Tables that are gone through from end to end by what `work` asks, as SQLite plans it. */
function scanned(work: (db: Readable) => unknown): string[] {
  const study = newStudy();
  const queries: Query[] = [];
  const noting: Readable = {
    layouts: new Map(),
    get: (sql, ...values) => {
      queries.push({ sql, values });
      return study.db.get(sql, ...values);
    },
    all: (sql, ...values) => {
      queries.push({ sql, values });
      return study.db.all(sql, ...values);
    },
  };
  work(noting);
  return scansOf(study.db, queries);
}

function scansOf(db: Readable, queries: readonly Query[]): string[] {
  const steps = queries.flatMap(({ sql, values }) =>
    db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...values),
  );
  return steps
    .map((step) => step.detail)
    .filter((detail) => detail.startsWith('SCAN') && !detail.includes('json_each'))
    .map((detail) => detail.replace(/^SCAN (\S+).*$/, '$1'));
}

test('a transcript is read by its index alone', () => {
  expect(scanned((db) => listTurns(db, 1))).toEqual([]);
  expect(scanned((db) => readLayout(db, 1))).toEqual([]);
  // The one row of the study says whose memos are meant.
  expect(scanned((db) => listPassages(db, 1))).toEqual(['study']);
});

test('filtered quotes go through no table', () => {
  const study = ['study'];
  expect(scanned((db) => listQuotes(db, { codeIds: [1] }))).toEqual(study);
  expect(scanned((db) => listQuotes(db, { sourceIds: [1] }))).toEqual(study);
  expect(scanned((db) => listQuotes(db, { passageIds: [1] }))).toEqual(study);
  expect(scanned((db) => listQuotes(db, { codeIds: [1], sourceIds: [1] }))).toEqual(study);
});

test('all quotes, and counts over all codes and people, go through passages once', () => {
  expect(scanned((db) => listQuotes(db, {}))).toEqual(['p', 'study', 'tag']);
  expect(scanned((db) => listCodes(db))).toEqual(expect.not.arrayContaining(['st', 'turn', 'v']));
  expect(scanned((db) => listParticipants(db))).toEqual(
    expect.not.arrayContaining(['st', 't', 'turn']),
  );
  expect(scanned((db) => listCodes(db, [2]))).toEqual(scanned((db) => listCodes(db)));
  expect(scanned((db) => listParticipants(db, [2]))).toEqual(scanned((db) => listParticipants(db)));
  expect(scanned((db) => countCoders(db))).toEqual(['c']);
});

test('counts of sources go through sources alone', () => {
  expect(scanned((db) => listSources(db))).toEqual(['s']);
  expect(scanned((db) => listSources(db, [2]))).toEqual(['s']);
});

test('an import finds the same bytes, and a code its passages, by an index', () => {
  expect(scanned((db) => findSourceByHash(db, 'hash'))).toEqual([]);
  expect(scanned((db) => passagesWithCode(db, 1))).toEqual([]);
});

test('turns are found by their words, whatever they are narrowed down to', () => {
  const narrowed: TranscriptFilter = {
    participantIds: [1],
    attributes: [{ attributeId: 1, values: ['Lead'] }],
    codeIds: [1],
    kinds: ['struggle'],
    roles: 'participants',
  };
  const page = { limit: 10, offset: 0 };
  for (const work of [
    (db: Readable) => findTurns(db, 'late', narrowed, page, ['[', ']']),
    (db: Readable) => countTurns(db, 'late', narrowed),
    (db: Readable) => findTurnsRanked(db, 'late', narrowed, [1], 10, ['[', ']']),
  ]) {
    expect(new Set(scanned(work))).toEqual(new Set(['turn_words']));
  }
  expect(scanned((db) => turnsBetween(db, 1, 2))).toEqual([]);
});

test('every reference has an index that starts with it, so that nothing is searched in vain', () => {
  const { db } = newStudy();
  const keys = db.all<{ child: string; column: string }>(
    `SELECT m.name AS child, k."from" AS "column"
     FROM sqlite_schema AS m JOIN pragma_foreign_key_list(m.name) AS k WHERE m.type = 'table'`,
  );
  const indexed = db.all<{ child: string; column: string }>(
    `SELECT m.name AS child, c.name AS "column" FROM sqlite_schema AS m
     JOIN pragma_index_list(m.name) AS i JOIN pragma_index_info(i.name) AS c
     WHERE m.type = 'table' AND c.seqno = 0`,
  );
  const without = keys.filter(
    (key) => !indexed.some((each) => each.child === key.child && each.column === key.column),
  );
  // One row.
  expect(without.map((key) => `${key.child}.${key.column}`)).toEqual(['study.coder_id']);
});
