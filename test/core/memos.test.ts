import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { taggedCore } from './study-core';

test('each thing has one memo of a coder, the last written first; an empty one is none', async () => {
  const { call, tag } = await taggedCore();
  const { passage, codeId } = await tag('two evenings', 'struggle', 'By hand');
  const subjects = [
    { type: 'study', id: 1 },
    { type: 'source', id: 1 },
    { type: 'participant', id: 1 },
    { type: 'code', id: codeId },
    { type: 'passage', id: passage.id },
  ] as const;
  for (const about of subjects) {
    await call('memos.set', { about, text: 'First.' });
    await call('memos.set', { about, text: `On ${about.type}.` });
  }
  const memos = await call('memos.list', {});
  expect(memos.map(({ about, text }) => ({ about, text }))).toEqual(
    subjects.map((about) => ({ about, text: `On ${about.type}.` })).toReversed(),
  );
  expect((await call('quotes.list', {}))[0]?.memo).toBe('On passage.');
  for (const about of subjects) await call('memos.set', { about, text: ' \n' });
  expect(await call('memos.list', {})).toEqual([]);
});

test('another coder’s memo stands beside one’s own', async () => {
  const { call, tag, sourceId } = await taggedCore();
  const { passage } = await tag('two evenings', 'struggle', 'By hand');
  const about = { type: 'passage', id: passage.id } as const;
  await call('memos.set', { about, text: 'Mine.' });
  await call('coders.use', { name: 'Bo' });
  const memo = async () => (await call('passages.list', { sourceId }))[0]?.memo;
  expect(await memo()).toBeNull();
  await call('memos.set', { about, text: 'Theirs.' });
  expect(await memo()).toBe('Theirs.');
  expect((await call('memos.list', {})).map(({ text }) => text)).toEqual(['Theirs.', 'Mine.']);
});

test('the same text again is no change; a memo on what is gone is refused', async () => {
  const { call, refused } = await taggedCore();
  const about = { type: 'source', id: 1 } as const;
  await call('memos.set', { about, text: 'Hm.' });
  await call('study.rename', { title: 'Lists' });
  await call('memos.set', { about, text: 'Hm.' });
  expect((await call('study.read', {})).history.undo).toContain('rename study');
  expect(await refused('memos.set', { about: { type: 'code', id: 99 }, text: 'x' })).toBe(
    'no-such-code',
  );
});

test('memos go with what they are about', async () => {
  const { call, tag, sourceId } = await taggedCore();
  const { passage, codeId } = await tag('two evenings', 'struggle', 'By hand');
  await call('memos.set', { about: { type: 'source', id: sourceId }, text: 'A' });
  await call('memos.set', { about: { type: 'passage', id: passage.id }, text: 'B' });
  await call('memos.set', { about: { type: 'code', id: codeId }, text: 'C' });
  await call('memos.set', { about: { type: 'participant', id: 1 }, text: 'D' });
  await call('codes.remove', { id: codeId });
  await call('sources.remove', { id: sourceId });
  expect((await call('memos.list', {})).map(({ text }) => text)).toEqual(['D']);
  expect((await call('participants.list', {})).map(({ id }) => id)).toEqual([1]);
  await call('participants.remove', { id: 1 });
  expect(await call('memos.list', {})).toEqual([]);
});

test('memos are written as a table, each with what it is about and the exact words', async () => {
  const { call, core, tag, sourceId, folder } = await taggedCore();
  const { passage, codeId } = await tag('copying numbers', 'struggle', 'By hand');
  await call('memos.set', { about: { type: 'passage', id: passage.id }, text: 'So, "two", then' });
  await call('memos.set', { about: { type: 'code', id: codeId }, text: 'Splits in two\nsoon' });
  await call('memos.set', { about: { type: 'source', id: sourceId }, text: 'Loud café' });
  const path = join(folder, 'memos.csv');
  expect(await call('memos.export', { path })).toEqual({ path, memos: 3 });
  const lines = readFileSync(path, 'utf8').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then');
  expect(lines.split('\r\n')).toEqual([
    '\ufeffabout,subject,kind,participant,source,time,turn,coder,updated,memo',
    'source,Interview,,,Interview,,,Researcher,then,Loud café',
    'code,By hand,struggle,,,,,Researcher,then,"Splits in two\nsoon"',
    'passage,copying numbers,,Marta,Interview,,2,Researcher,then,"So, ""two"", then"',
    '',
  ]);
  const nowhere = await core.callTyped('memos.export', { path: join(folder, 'no', 'memos.csv') });
  expect(nowhere).toMatchObject({ ok: false, failure: { code: 'cannot-write' } });
});
