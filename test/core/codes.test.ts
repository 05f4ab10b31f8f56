import { expect, test } from 'vitest';
import { newCore, taggedCore } from './study-core';

test('a new study has the four kinds, in order, with letters and shapes', async () => {
  const { call } = newCore();
  const kinds = await call('kinds.list', {});
  expect(kinds.map(({ key, letter, shape }) => [key, letter, shape])).toEqual([
    ['trigger', 'T', 'tag'],
    ['struggle', 'S', 'square'],
    ['alternative', 'A', 'diamond'],
    ['outcome', 'O', 'disc'],
  ]);
});

test('a code’s name is its own within its kind, whatever the case', async () => {
  const { call, refused } = newCore();
  const { id } = await call('codes.create', { kind: 'trigger', name: 'Über Nacht' });
  expect(await refused('codes.create', { kind: 'trigger', name: 'über  nacht' })).toBe(
    'name-taken',
  );
  await call('codes.create', { kind: 'outcome', name: 'über nacht' });
  await call('codes.update', { id, name: 'über Nacht' });
  expect(await refused('codes.create', { kind: 'mood', name: 'x' })).toBe('no-such-kind');
  expect(await refused('codes.update', { id: 99, name: 'x' })).toBe('no-such-code');
});

test('a code and its parent are of one kind, and no code is below itself', async () => {
  const { call, refused } = newCore();
  const { id: top } = await call('codes.create', { kind: 'struggle', name: 'Top' });
  const { id: below } = await call('codes.create', {
    kind: 'struggle',
    name: 'Below',
    parentId: top,
  });
  const { id: other } = await call('codes.create', { kind: 'trigger', name: 'Other' });
  expect(await refused('codes.update', { id: top, parentId: below })).toBe('inside-itself');
  expect(await refused('codes.update', { id: top, parentId: top })).toBe('inside-itself');
  expect(await refused('codes.update', { id: other, parentId: top })).toBe('wrong-kind');
  expect(await refused('codes.create', { kind: 'struggle', name: 'x', parentId: 99 })).toBe(
    'no-such-code',
  );
});

test('a code goes to another kind with all below it, and leaves its parent', async () => {
  const { call, refused } = newCore();
  const { id: top } = await call('codes.create', { kind: 'struggle', name: 'Top' });
  const { id: mid } = await call('codes.create', { kind: 'struggle', name: 'Mid', parentId: top });
  const { id: low } = await call('codes.create', { kind: 'struggle', name: 'Low', parentId: mid });
  await call('codes.update', { id: mid, kind: 'outcome' });
  const codes = await call('codes.list', {});
  expect(codes.map(({ id, kind, parentId }) => [id, kind, parentId])).toEqual([
    [top, 'struggle', null],
    [low, 'outcome', mid],
    [mid, 'outcome', null],
  ]);
  await call('codes.create', { kind: 'trigger', name: 'low' });
  expect(await refused('codes.update', { id: mid, kind: 'trigger' })).toBe('name-taken');
  expect(await call('codes.list', {})).toHaveLength(4);
});

test('a code that has its place in a job keeps its kind', async () => {
  const { call, refused } = newCore();
  const { id } = await call('codes.create', { kind: 'struggle', name: 'By hand' });
  const { id: job } = await call('jobs.create', { title: 'Know who owes' });
  await call('jobs.setCodes', { id: job, slot: 'struggle', codeIds: [id] });
  expect(await refused('codes.update', { id, kind: 'outcome' })).toBe('in-a-job');
});

test('a removed code takes its tags along, and passages that nothing else holds', async () => {
  const { call, tag, sourceId } = await taggedCore();
  const alone = await tag('The bank asked me', 'trigger', 'Asked');
  const shared = await tag('copying numbers', 'trigger', 'Asked');
  await tag('copying numbers', 'struggle', 'By hand');
  const noted = await tag('on Friday', 'trigger', 'Asked');
  await call('memos.set', { about: { type: 'passage', id: noted.passage.id }, text: 'Why then?' });
  const { id: below } = await call('codes.create', {
    kind: 'trigger',
    name: 'By the bank',
    parentId: alone.codeId,
  });
  const before = await call('passages.list', { sourceId });

  await call('codes.remove', { id: alone.codeId });
  const after = await call('passages.list', { sourceId });
  expect(after.map((passage) => [passage.id, passage.tags.length])).toEqual([
    [noted.passage.id, 0],
    [shared.passage.id, 1],
  ]);
  const codes = await call('codes.list', {});
  expect(codes.find((code) => code.id === below)?.parentId).toBeNull();
  await call('history.undo', {});
  expect(await call('passages.list', { sourceId })).toEqual(before);
});

test('codes count quotes, and people without interviewers', async () => {
  const { call, tag, importText } = await taggedCore();
  await tag('The bank asked me', 'trigger', 'Asked');
  await tag('Nobody ever asks', 'trigger', 'Asked');
  await tag('I look because I like to look', 'trigger', 'Asked');
  await tag('Who asks for the list?', 'trigger', 'Asked');
  await importText('Second.txt', 'Interviewer: And now?\n\nMarta: The bank asks every week now.\n');
  await call('passages.tag', {
    sourceId: 2,
    span: { start: 9, end: 20 },
    code: { kind: 'trigger', name: 'Asked' },
  });
  expect(await call('codes.list', {})).toMatchObject([
    { name: 'Asked', quotes: 5, participants: 2, sources: 2 },
  ]);
});
