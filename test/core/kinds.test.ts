import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addedShapes, deskLetters, freeLetters, kindColours } from '../../shared/model';
import { newCore, type TestCore, taggedCore } from './study-core';

const named = async ({ call }: TestCore, key: string) =>
  (await call('kinds.list', {})).find((kind) => kind.key === key);

test('an added kind gets a letter of its name, and a shape and colour that no other has', async () => {
  const core = newCore();
  const { call } = core;
  const { key } = await call('kinds.create', { name: 'Habit' });
  const { key: second } = await call('kinds.create', { name: 'Anxiety' });
  expect(await named(core, key)).toEqual({
    key,
    name: 'Habit',
    plural: 'Habits',
    letter: 'H',
    shape: 'hexagon',
    colour: 'violet',
    description: '',
    slot: null,
    builtIn: false,
    ordinal: 4,
  });
  expect(await named(core, second)).toMatchObject({
    plural: 'Anxieties',
    letter: 'X',
    shape: 'bar',
    colour: 'magenta',
    ordinal: 5,
  });
  expect((await call('history.undo', {})).label).toBe('add kind “Anxiety”');
  expect(await named(core, second)).toBeUndefined();
  await call('history.redo', {});
  expect(await named(core, second)).toMatchObject({ name: 'Anxiety', letter: 'X' });
});

test('what a kind is called, and its letter, are its own', async () => {
  const core = newCore();
  const { call, refused } = core;
  const { key } = await call('kinds.create', { name: 'Habit' });
  for (const name of ['habit', ' HABITS', 'Outcome', 'ｔriggers']) {
    expect(await refused('kinds.create', { name })).toBe('name-taken');
  }
  expect(await refused('kinds.create', { name: 'Custom', plural: 'Habits' })).toBe('name-taken');
  for (const letter of ['H', 'T', ...deskLetters]) {
    expect(await refused('kinds.create', { name: 'Custom', letter })).toBe('letter-taken');
    if (letter !== 'H') {
      expect(await refused('kinds.update', { key, letter })).toBe('letter-taken');
    }
  }
  for (const letter of ['h', '1', 'Ä', 'HH']) {
    expect(await refused('kinds.create', { name: 'Custom', letter })).toBe('bad-params');
  }
  expect(await refused('kinds.create', { name: 'Yes/No' })).toBe('bad-params');
  // One of the four goes by its key too, whatever it is called.
  await call('kinds.update', { key: 'trigger', name: 'Moment', plural: 'Moments' });
  expect(await refused('kinds.create', { name: 'Trigger' })).toBe('name-taken');
});

test('letters run out, and the next kind is refused', async () => {
  const { call, refused } = newCore();
  for (let number = 1; freeLetters(await call('kinds.list', {})).length > 0; number += 1) {
    await call('kinds.create', { name: `Idea number ${number}` });
  }
  const kinds = await call('kinds.list', {});
  expect(kinds).toHaveLength(26 - deskLetters.length);
  expect(new Set(kinds.map((kind) => kind.letter)).size).toBe(kinds.length);
  expect(kinds.filter((kind) => addedShapes.some((shape) => shape === kind.shape))).toHaveLength(9);
  expect(new Set(kinds.map((kind) => kind.colour)).size).toBe(kindColours.length);
  expect(await refused('kinds.create', { name: 'One more' })).toBe('no-letter-left');
});

test('the four can be called and coloured otherwise, and keep what jobs know them by', async () => {
  const core = newCore();
  const { call, refused } = core;
  const words = { name: 'Auslöser', plural: 'Auslöser', colour: 'teal' as const };
  await call('kinds.update', { key: 'trigger', ...words, description: 'Wann?' });
  expect(await named(core, 'trigger')).toMatchObject({ ...words, letter: 'T', slot: 'situation' });
  for (const change of [{ letter: 'P' }, { shape: 'leaf' as const }, { slot: null }]) {
    expect(await refused('kinds.update', { key: 'trigger', ...change })).toBe('built-in');
  }
  expect(await refused('kinds.remove', { key: 'trigger', moveTo: 'outcome' })).toBe('built-in');
  await call('history.undo', {});
  expect(await named(core, 'trigger')).toMatchObject({ name: 'Trigger', colour: 'ochre' });
});

test('kinds stand in the order that they are put in', async () => {
  const { call, refused } = newCore();
  const { key } = await call('kinds.create', { name: 'Habit' });
  const keys = async () => (await call('kinds.list', {})).map((kind) => kind.key);
  const order = ['trigger', key, 'struggle', 'alternative', 'outcome'];
  await call('kinds.reorder', { keys: order });
  expect(await keys()).toEqual(order);
  const { key: last } = await call('kinds.create', { name: 'Pull' });
  expect(await keys()).toEqual([...order, last]);
  expect(await refused('kinds.reorder', { keys: order })).toBe('not-all-kinds');
  expect(await refused('kinds.reorder', { keys: [...order, 'trigger'] })).toBe('not-all-kinds');
});

test('a kind goes with its codes moved to another one, as one change', async () => {
  const core = await taggedCore();
  const { call, refused, tag, sourceId } = core;
  const { key } = await call('kinds.create', { name: 'Pull', slot: 'outcome' });
  const { codeId } = await tag('The bank asked me', key, 'Asked');
  const { id: below } = await call('codes.create', { kind: key, name: 'Below', parentId: codeId });
  await call('codes.archive', { ids: [below], archived: true });
  expect(await refused('kinds.remove', { key })).toBe('has-codes');
  expect(await refused('kinds.remove', { key, moveTo: key })).toBe('has-codes');
  expect(await refused('kinds.remove', { key, moveTo: 'mood' })).toBe('no-such-kind');
  const { id: same } = await call('codes.create', { kind: 'outcome', name: 'below' });
  expect(await refused('kinds.remove', { key, moveTo: 'outcome' })).toBe('name-taken');
  await call('codes.remove', { id: same });

  const before = await call('codes.list', {});
  const passages = await call('passages.list', { sourceId });
  await call('kinds.remove', { key, moveTo: 'outcome' });
  expect(await call('codes.list', {})).toEqual(
    before.map((code) => ({ ...code, kind: 'outcome' })),
  );
  expect(await call('passages.list', { sourceId })).toEqual(passages);
  expect(await named(core, key)).toBeUndefined();
  expect((await call('history.undo', {})).label).toBe('remove kind “Pull”');
  expect(await call('codes.list', {})).toEqual(before);
  expect(await named(core, key)).toMatchObject({ name: 'Pull' });
});

test('a job takes codes of every kind that fits the slot, and holds them to it', async () => {
  const { call, refused, tag } = await taggedCore();
  const { key } = await call('kinds.create', { name: 'Pull', slot: 'outcome' });
  const { codeId } = await tag('The bank asked me', key, 'Asked');
  const { id } = await call('jobs.create', { title: 'Know who owes' });
  expect(await refused('jobs.setCodes', { id, slot: 'struggle', codeIds: [codeId] })).toBe(
    'wrong-kind',
  );
  await call('jobs.setCodes', { id, slot: 'outcome', codeIds: [codeId] });
  expect(await refused('kinds.update', { key, slot: 'struggle' })).toBe('in-a-job');
  expect(await refused('kinds.update', { key, slot: null })).toBe('in-a-job');
  expect(await refused('kinds.remove', { key, moveTo: 'struggle' })).toBe('in-a-job');
  expect(await refused('codes.update', { id: codeId, kind: 'struggle' })).toBe('in-a-job');
  // A kind of the same slot is no way out of the job.
  await call('kinds.remove', { key, moveTo: 'outcome' });
  const [job] = await call('jobs.list', {});
  expect(job?.slots.at(-1)).toMatchObject({ slot: 'outcome', codeIds: [codeId] });
});

test('an added kind goes into another study with the codebook', async () => {
  const core = newCore();
  const { call, folder } = core;
  const { key } = await call('kinds.create', { name: 'Fit signal', letter: 'Z' });
  await call('kinds.update', { key: 'struggle', name: 'Pain', plural: 'Pains' });
  await call('codes.create', { kind: key, name: 'Two banks' });
  await call('codes.create', { kind: 'struggle', name: 'By hand' });
  const path = join(folder, 'codes.csv');
  await call('codes.export', { path });

  const other = newCore();
  const report = { file: 'codes.csv', kinds: 1, created: 2, updated: 0, unread: [] };
  expect(await other.call('codes.import', { path })).toEqual(report);
  const kinds = await other.call('kinds.list', {});
  expect(kinds.at(-1)).toMatchObject({ name: 'Fit signal', letter: 'Z', builtIn: false });
  const codes = await other.call('codes.list', {});
  expect(codes.map(({ kind, name }) => [kind, name])).toEqual([
    ['struggle', 'By hand'],
    [kinds.at(-1)?.key, 'Two banks'],
  ]);
  const again = { ...report, kinds: 0, created: 0 };
  expect(await other.call('codes.import', { path })).toEqual(again);

  writeFileSync(path, 'kind,code,letter\nMood,Sad,T\nMood,Glad,\nMood,Calm,9\n');
  expect(await other.call('codes.import', { path })).toMatchObject({
    kinds: 0,
    unread: [
      { line: 2, reason: 'T is the letter of “Trigger”.' },
      { line: 3, reason: expect.stringContaining('no kind of code “Mood”') },
      { line: 4, reason: '“9” is no letter: it is one of A to Z.' },
      { line: 4, reason: expect.stringContaining('trigger, struggle, alternative, outcome and') },
    ],
  });
});

test('the names of kinds are redacted, those of the four as they came are not', async () => {
  const core = newCore();
  const { call } = core;
  const { key } = await call('kinds.create', {
    name: 'Marta’s trigger',
    description: 'As Marta has it.',
  });
  const word = { wholeWords: true, matchCase: false, endings: false };
  const entries = [
    { words: 'Marta', replacement: '[M]', ...word },
    { words: 'trigger', replacement: '[t]', ...word },
  ];
  const { stamp } = await call('redaction.preview', { workId: 'r', entries });
  await call('redaction.apply', { workId: 'r', entries, leftOut: [], stamp, keyPath: null });
  expect(await named(core, key)).toMatchObject({
    name: '[M]’s [t]',
    plural: 'Marta’s triggers'.replace('Marta', '[M]'),
    description: 'As [M] has it.',
  });
  expect(await named(core, 'trigger')).toMatchObject({ name: 'Trigger', plural: 'Triggers' });
});
