import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStudy } from '../../electron/core/db/study-file';
import { briefFormats } from '../../shared/model';
import { value } from '../db/study';
import { namesIn, redactNames, writeNames } from './named-study';
import { newCore, type TestCore } from './study-core';

/** A study in which the names stand wherever words can, of which nothing is redacted yet. */
async function namedCore() {
  const study = newCore();
  return { ...study, sourceId: await writeNames(study) };
}

/** Writes everything that can leave the study by a window into a folder of its own. */
async function exportAll({ call, folder }: TestCore, name: string): Promise<string> {
  const to = join(folder, name);
  mkdirSync(to);
  const [brief] = await call('briefs.list', {});
  for (const format of briefFormats) {
    await call('briefs.export', { id: null, path: join(to, `all.${format}`) });
    await call('briefs.export', { id: brief?.id ?? 0, path: join(to, `brief.${format}`) });
  }
  await call('codes.export', { path: join(to, 'codes.csv') });
  await call('memos.export', { path: join(to, 'memos.csv') });
  await call('participants.export', { path: join(to, 'people.csv') });
  return to;
}

test('after redaction and purge no name is in the file, its log, its copies or an export', async () => {
  const study = await namedCore();
  const { call, core, folder, sourceId, refused } = study;
  for (const file of ['Zyxanna of Wibrough.txt', 'other.txt', 'gone.txt']) {
    writeFileSync(join(folder, file), '');
  }
  const copy = 'study (before version 4).throughline';
  writeFileSync(join(folder, copy), 'A copy with Zyxanna in it');
  writeFileSync(join(folder, 'study (before dinner).throughline'), 'Not a copy');
  const exportedBefore = await exportAll(study, 'before');
  const naming = new Set((await namesIn(exportedBefore)).map((found) => found.split(': ')[0]));
  expect([...naming].sort()).toEqual(readdirSync(exportedBefore).sort());
  rmSync(exportedBefore, { recursive: true });
  await redactNames(study);
  expect((await namesIn(folder)).length).toBeGreaterThan(3);

  const before = await call('purge.preview', {});
  expect(before).toMatchObject({ originals: 3, changedQuotes: 1, emptyQuotes: 0 });
  expect(before.copies.map(({ name }) => name)).toEqual([copy]);
  const report = await call('purge.run', {
    workId: 'purge',
    removeCopies: [copy, '../study.throughline'],
  });
  expect(report).toMatchObject({ found: [], copiesRemoved: [copy], copiesLeft: [] });
  expect(report.searched).toBeGreaterThan(3);
  expect(existsSync(join(folder, copy))).toBe(false);
  expect(existsSync(join(folder, 'study (before dinner).throughline'))).toBe(true);

  expect(await refused('history.undo', {})).toBe('nothing-to-undo');
  expect(await call('study.check', {})).toEqual({ problems: [], passages: 1, wrong: [] });
  expect((await call('passages.list', { sourceId }))[0]?.previousQuote).toBeNull();
  const whole = await call('search.transcripts', { query: 'left', limit: 9, offset: 0 });
  expect(whole.total).toBe(3);
  expect(await call('purge.preview', {})).toMatchObject({ changes: 0, originals: 0 });
  expect(await namesIn(await exportAll(study, 'after'))).toEqual([]);
  const left = (await namesIn(folder)).filter((found) => !found.startsWith('Zyxanna'));
  expect(left).toEqual([]);
  await core.close();
  expect(await namesIn(folder)).toEqual([]);
});

test('the same file is still recognised after a purge, and does not come in again', async () => {
  const study = await namedCore();
  const { call, folder } = study;
  await redactNames(study);
  await call('purge.run', { workId: 'purge', removeCopies: [] });
  const path = join(folder, 'other.txt');
  const { reports } = await call('sources.import', { workId: 'again', paths: [path] });
  expect(reports.map(({ status }) => status)).toEqual(['duplicate']);
  // Nor can what it was made of be read otherwise: it is not in the study any more.
  const id = reports[0]?.sourceId ?? 0;
  const asked = { workId: 'otherwise', id, choices: {} };
  expect(await study.refused('sources.readAgain', asked)).toBe('purged');
});

test('words that the study still holds are no failure; the study stays locked', async () => {
  const { call, core, importText } = newCore();
  const id = await importText('a.txt', 'Interviewer: So?\n\nPavel: The planning of Ann.\n');
  const { turns } = await call('sources.read', { id });
  const { text = '', id: turnId = 0 } = turns[1] ?? {};
  await call('turns.correct', { turnId, basis: text, text: 'The planning of Lars, replanning' });
  await call('turns.correct', {
    turnId,
    basis: 'The planning of Lars, replanning',
    text: 'The replanning of Lars',
  });
  const report = await call('purge.run', { workId: 'purge', removeCopies: [] });
  expect(report.found).toEqual([]);
  const again = openStudy(core.path);
  expect(again.ok ? 'opened' : again.failure.code).toBe('study-in-use');
});

test('quotes without any words go, those with changed words keep the new ones', async () => {
  const { call, importText } = newCore();
  const sourceId = await importText(
    'a.txt',
    'Interviewer: So?\n\nPavel: Waiting hurts. I pay now.\n',
  );
  const { turns } = await call('sources.read', { id: sourceId });
  const { text = '', id: turnId = 0, start = 0 } = turns[1] ?? {};
  for (const words of ['Waiting hurts.', 'I pay now.']) {
    const at = start + text.indexOf(words);
    await call('passages.tag', {
      sourceId,
      span: { start: at, end: at + words.length },
      code: { kind: 'trigger', name: 'Said' },
    });
  }
  await call('turns.correct', { turnId, basis: text, text: 'I paid now.' });
  expect(await call('purge.preview', {})).toMatchObject({ changedQuotes: 2, emptyQuotes: 1 });
  await call('purge.run', { workId: 'purge', removeCopies: [] });
  const left = await call('passages.list', { sourceId });
  expect(left.map(({ quote, previousQuote }) => [quote, previousQuote])).toEqual([
    ['I paid now.', null],
  ]);
  expect((await call('study.check', {})).wrong).toEqual([]);
});

test('a purge that was cut off is ended when the study is opened', async () => {
  const study = await namedCore();
  const { core, folder } = study;
  await redactNames(study);
  const path = join(folder, 'study.throughline');
  await core.close();
  const { default: Database } = await import('better-sqlite3');
  // As the first transaction of a purge leaves the file; what it took away stands in free pages.
  const connection = new Database(path);
  connection.exec(`CREATE TABLE purge_unended (id INTEGER PRIMARY KEY) STRICT;
    DELETE FROM history; UPDATE original SET bytes = x'';
    UPDATE passage SET previous_quote = NULL;
    INSERT INTO turn_words (turn_words) VALUES ('rebuild');`);
  connection.close();
  expect((await namesIn(folder)).some((found) => found.startsWith('study'))).toBe(true);
  const opened = value(openStudy(path));
  expect(opened.problems()).toEqual([]);
  opened.close();
  expect((await namesIn(folder)).filter((found) => found.startsWith('study'))).toEqual([]);
});
