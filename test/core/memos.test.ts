import { expect, test } from 'vitest';
import { taggedCore } from './study-core';

test('each thing has one memo of a coder, and an empty one is none', async () => {
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
    subjects.map((about) => ({ about, text: `On ${about.type}.` })),
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
  expect((await call('memos.list', {})).map(({ text }) => text)).toEqual(['Mine.', 'Theirs.']);
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
