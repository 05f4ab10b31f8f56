import { expect, test } from 'vitest';
import { newCore, taggedCore } from './study-core';

test('merged codes give one their tags, memos, words and sub-codes', async () => {
  const { call, tag, sourceId } = await taggedCore();
  const first = await tag('two evenings', 'struggle', 'By hand');
  await tag('two evenings', 'struggle', 'Copying');
  const other = await tag('copying numbers', 'struggle', 'Copying');
  const { id: below } = await call('codes.create', {
    kind: 'struggle',
    name: 'Twice',
    parentId: other.codeId,
  });
  await call('codes.update', { id: first.codeId, description: 'No tool.' });
  await call('codes.update', { id: other.codeId, description: 'Again.', clause: 'I copy it' });
  const memo = (id: number, text: string) =>
    call('memos.set', { about: { type: 'code', id }, text });
  await memo(first.codeId, 'Look at this.');
  await memo(other.codeId, 'And that.');
  const before = await call('codes.list', {});

  await call('codes.merge', { ids: [other.codeId], intoId: first.codeId });
  expect(await call('codes.list', {})).toMatchObject([
    { name: 'By hand', description: 'No tool.\n\nAgain.', clause: 'I copy it', quotes: 2 },
    { id: below, parentId: first.codeId },
  ]);
  const passages = await call('passages.list', { sourceId });
  expect(passages.map(({ tags }) => tags.map(({ codeId }) => codeId))).toEqual([
    [first.codeId],
    [first.codeId],
  ]);
  expect(await call('memos.list', {})).toMatchObject([{ text: 'Look at this.\n\nAnd that.' }]);
  const { label } = await call('history.undo', {});
  expect(label).toBe('merge code “Copying” into “By hand”');
  expect(await call('codes.list', {})).toEqual(before);
  expect(await call('memos.list', {})).toHaveLength(2);
});

test('a merged code keeps its place in jobs under the name of the other', async () => {
  const { call, refused } = newCore();
  const { id: a } = await call('codes.create', { kind: 'struggle', name: 'A' });
  const { id: b } = await call('codes.create', { kind: 'struggle', name: 'B' });
  const { id: c } = await call('codes.create', { kind: 'outcome', name: 'C' });
  const { id: job } = await call('jobs.create', { title: 'Know who owes' });
  await call('jobs.setCodes', { id: job, slot: 'struggle', codeIds: [a, b] });
  expect(await refused('codes.merge', { ids: [a], intoId: c })).toBe('in-a-job');
  expect(await refused('codes.merge', { ids: [a], intoId: a })).toBe('nothing-to-merge');
  expect(await refused('codes.merge', { ids: [a, 99], intoId: b })).toBe('no-such-code');
  await call('codes.merge', { ids: [b], intoId: a });
  expect((await call('jobs.list', {}))[0]?.slots[1]?.codeIds).toEqual([a]);
  const { id: d } = await call('codes.create', { kind: 'struggle', name: 'D' });
  await call('codes.merge', { ids: [a], intoId: d });
  expect((await call('jobs.list', {}))[0]?.slots[1]?.codeIds).toEqual([d]);
});

test('a code that is merged into one far below it leaves that one in its place', async () => {
  const { call } = newCore();
  const make = async (name: string, parentId: number | null) =>
    (await call('codes.create', { kind: 'trigger', name, parentId })).id;
  const top = await make('Top', null);
  const parent = await make('Parent', top);
  const mid = await make('Mid', parent);
  const low = await make('Low', mid);
  await call('codes.merge', { ids: [parent], intoId: low });
  const parents = (await call('codes.list', {})).map(({ name, parentId }) => [name, parentId]);
  expect(Object.fromEntries(parents)).toEqual({ Top: null, Low: top, Mid: low });
});

test('codes of another kind are merged with all below them', async () => {
  const { call, refused } = newCore();
  const { id: into } = await call('codes.create', { kind: 'outcome', name: 'Into' });
  const { id: from } = await call('codes.create', { kind: 'trigger', name: 'From' });
  await call('codes.create', { kind: 'trigger', name: 'Low', parentId: from });
  const { id: low } = await call('codes.create', { kind: 'outcome', name: 'low' });
  expect(await refused('codes.merge', { ids: [from], intoId: into })).toBe('name-taken');
  await call('codes.remove', { id: low });
  await call('codes.merge', { ids: [from], intoId: into });
  expect(await call('codes.list', {})).toMatchObject([
    { name: 'Into', kind: 'outcome' },
    { name: 'Low', kind: 'outcome', parentId: into },
  ]);
});

test('many codes are moved at once, each with all below it', async () => {
  const { call, refused } = newCore();
  const make = async (kind: string, name: string, parentId: number | null = null) =>
    (await call('codes.create', { kind, name, parentId })).id;
  const a = await make('trigger', 'A');
  const below = await make('trigger', 'Below', a);
  const b = await make('trigger', 'B');
  const goal = await make('outcome', 'Goal');
  expect(await refused('codes.move', { ids: [b, a], parentId: below })).toBe('inside-itself');
  expect(await refused('codes.move', { ids: [a], parentId: 99 })).toBe('no-such-code');
  expect(await refused('codes.move', { ids: [a], parentId: goal, kind: 'trigger' })).toBe(
    'wrong-kind',
  );
  await call('codes.move', { ids: [below, a, b], parentId: goal });
  const places = async () =>
    (await call('codes.list', {})).map(({ name, kind, parentId }) => [name, kind, parentId]);
  expect(await places()).toEqual([
    ['A', 'outcome', goal],
    ['B', 'outcome', goal],
    ['Below', 'outcome', a],
    ['Goal', 'outcome', null],
  ]);
  await call('codes.move', { ids: [a], parentId: null, kind: 'struggle' });
  await call('codes.move', { ids: [b], parentId: null });
  expect(await places()).toEqual([
    ['A', 'struggle', null],
    ['Below', 'struggle', a],
    ['B', 'outcome', null],
    ['Goal', 'outcome', null],
  ]);
  const { label } = await call('history.undo', {});
  expect(label).toBe('move code “B” to the top');
});

test('a code in a job does not leave its kind, and says which job holds it', async () => {
  const { call, core, refused } = newCore();
  const { id: top } = await call('codes.create', { kind: 'struggle', name: 'Top' });
  const { id } = await call('codes.create', { kind: 'struggle', name: 'By hand', parentId: top });
  const { id: job } = await call('jobs.create', { title: 'Know who owes' });
  await call('jobs.setCodes', { id: job, slot: 'struggle', codeIds: [id] });
  const moved = await core.callTyped('codes.move', { ids: [top], parentId: null, kind: 'outcome' });
  expect(moved.ok || moved.failure.message).toContain('“By hand” has its place in the job “Know');
  await call('codes.move', { ids: [id], parentId: null });
  expect(await refused('codes.move', { ids: [id], parentId: id })).toBe('inside-itself');
});

test('a code is split by its tags', async () => {
  const { call, tag, refused } = await taggedCore();
  const first = await tag('two evenings', 'struggle', 'By hand');
  const second = await tag('copying numbers', 'struggle', 'By hand');
  const other = await tag('on Friday', 'trigger', 'Asked');
  const split = (name: string, tagIds: number[]) => ({ id: first.codeId, name, tagIds });
  expect(await refused('codes.split', split('by hand', [first.tagId]))).toBe('name-taken');
  expect(await refused('codes.split', split('Slow', [other.tagId]))).toBe('no-such-tag');
  const { id } = await call('codes.split', split('Slow', [second.tagId]));
  const codes = await call('codes.list', {});
  expect(codes.filter(({ kind }) => kind === 'struggle')).toMatchObject([
    { id: first.codeId, quotes: 1 },
    { id, name: 'Slow', quotes: 1, parentId: null },
  ]);
});

test('archived codes keep their tags and counts, and come back', async () => {
  const { call, tag } = await taggedCore();
  const { codeId } = await tag('two evenings', 'struggle', 'By hand');
  await call('codes.create', { kind: 'struggle', name: 'Low', parentId: codeId });
  await call('codes.archive', { ids: [codeId], archived: true });
  expect(await call('codes.list', {})).toMatchObject([
    { name: 'By hand', archived: true, quotes: 1 },
    { name: 'Low', archived: true },
  ]);
  await call('codes.archive', { ids: [codeId], archived: false });
  expect((await call('codes.list', {})).map(({ archived }) => archived)).toEqual([false, false]);
});
