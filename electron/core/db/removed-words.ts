import { sliceOf } from '../slices';
import type { Readable } from './handles';

const word = /[\p{L}\p{N}\p{M}]+/gu;
/** In which steps rows are read: a study's history may be as large as its transcripts. */
const step = 2_000;
/** Entries of the history that are read at a time: one may hold as much as a transcript. */
const entriesAtOnce = 50;

/**
 * The words that only what a purge takes away still holds: the history's images and labels, and the
 * words that quotes kept from before a correction. In each, as they are and as the index of words has them. In slices.
 */
export function* removedWords(db: Readable): Generator<void, Set<string>> {
  const removed = yield* wordsOf(removedTexts(db));
  for (const living of yield* wordsOf(livingTexts(db))) removed.delete(living);
  return removed;
}

/** Every word of the texts, once as it is and once as the index has it. */
function* wordsOf(texts: Iterable<string>): Generator<void, Set<string>> {
  const written = new Set<string>();
  let count = 0;
  for (const text of texts) {
    for (const found of text.match(word) ?? []) written.add(found);
    count += 1;
    if (count % sliceOf === 0) yield;
  }
  const words = new Set(written);
  for (const each of written) words.add(asIndexed(each));
  return words;
}

/** Those of the words that the study does not hold any more, not even within other words. */
export function notLiving(db: Readable, words: Iterable<string>): string[] {
  const left = new Set(words);
  if (left.size === 0) return [];
  for (const text of livingTexts(db)) {
    const indexed = asIndexed(text);
    for (const each of left) if (text.includes(each) || indexed.includes(each)) left.delete(each);
  }
  return [...left].sort();
}

/** As the index of words writes a word: small letters without accents. */
function asIndexed(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function* removedTexts(db: Readable): Generator<string> {
  yield* inSteps(db, 'SELECT id AS at, label AS text FROM history');
  yield* inSteps(db, 'SELECT id AS at, previous_quote AS text FROM passage');
  const last = db.get<{ id: number | null }>('SELECT max(id) AS id FROM history')?.id ?? 0;
  for (let after = 0; after < last; after += entriesAtOnce) {
    const images = db.all<{ image: string }>(
      `SELECT image FROM history_change WHERE entry_id > ? AND entry_id <= ? AND image IS NOT NULL`,
      after,
      after + entriesAtOnce,
    );
    for (const { image } of images) yield valuesOf(image);
  }
}

/** An image's words as they stand in the table: JSON writes some characters in another way. */
function valuesOf(image: string): string {
  const row: unknown = JSON.parse(image);
  const values = typeof row === 'object' && row !== null ? Object.values(row) : [];
  return values.filter((value) => typeof value === 'string').join('\n');
}

/** Every text of every table that stays, and the names of the tables and columns themselves. */
function* livingTexts(db: Readable): Generator<string> {
  for (const { sql } of db.all<{ sql: string }>(
    'SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL',
  )) {
    yield sql;
  }
  const columns = db.all<{ table: string; column: string }>(
    `SELECT t.name AS "table", c.name AS "column"
     FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
     WHERE t.schema = 'main' AND t.type = 'table' AND c.type = 'TEXT'
       AND t.name NOT IN ('history', 'history_change')
       AND (t.name, c.name) <> ('passage', 'previous_quote')`,
  );
  for (const { table, column } of columns) {
    yield* inSteps(db, `SELECT rowid AS at, "${column}" AS text FROM ${table}`);
  }
}

function* inSteps(db: Readable, sql: string): Generator<string> {
  for (let after = 0; ; ) {
    const rows = db.all<{ at: number; text: string | null }>(
      `SELECT at, text FROM (${sql}) WHERE at > ? ORDER BY at LIMIT ${step}`,
      after,
    );
    const last = rows.at(-1);
    if (!last) return;
    for (const { text } of rows) if (text) yield text;
    after = last.at;
  }
}
