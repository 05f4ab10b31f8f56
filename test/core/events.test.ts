import { expect, test } from 'vitest';
import type { ChangedEvent } from '../../shared/contract';
import type { Narrative } from '../../shared/model';
import { taggedCore } from './study-core';

test('what is told of a change names what may look different, and where', async () => {
  const { call, core, tag, sourceId } = await taggedCore();
  const { passage, tagId } = await tag('two evenings', 'struggle', 'By hand');
  await call('jobs.create', { title: 'Know who owes' });
  const claim = (await call('jobs.list', {}))[0]?.slots[0]?.claim.id ?? 0;
  const { id: persona } = await call('personas.create', { name: 'Finance lead' });
  const events: ChangedEvent[] = [];
  core.onEvent((event) => {
    if (event.type === 'changed') events.push(event);
  });
  const told = async (act: () => Promise<unknown>) => {
    events.length = 0;
    await act();
    return events.map(({ nouns, sourceIds }) => ({ nouns, sourceIds }));
  };
  const about = { type: 'passage', id: passage.id } as const;
  const counts = ['codes', 'participants', 'passages', 'sources'];

  expect(await told(() => tag('two evenings', 'struggle', 'Slow'))).toEqual([
    { nouns: [...counts, 'study'].sort(), sourceIds: [sourceId] },
  ]);
  expect(await told(() => call('memos.set', { about, text: 'Hm.' }))).toEqual([
    { nouns: ['memos', 'passages'], sourceIds: [sourceId] },
  ]);
  expect(await told(() => call('study.rename', { title: 'Lists' }))).toEqual([
    { nouns: ['memos', 'study'], sourceIds: [] },
  ]);
  const evidence = { claimId: claim, passageId: passage.id, stance: 'qualifies' } as const;
  expect(await told(() => call('jobs.setEvidence', evidence))).toEqual([
    { nouns: ['jobs', 'study'], sourceIds: [] },
  ]);
  expect(await told(() => call('history.undo', {}))).toEqual([
    { nouns: ['jobs', 'study'], sourceIds: [] },
  ]);
  const narrative: Narrative = {
    version: 1,
    blocks: [{ type: 'paragraph', children: [{ type: 'text', text: 'They wait.' }] }],
  };
  const write = { id: persona, narrative };
  expect(await told(() => call('personas.write', write))).toEqual([
    { nouns: ['personas', 'study'], sourceIds: [] },
  ]);
  expect(await told(() => call('passages.untag', { tagId }))).toEqual([
    { nouns: counts, sourceIds: [sourceId] },
  ]);
});

test('passages that changed one by one are told as they are, and which are gone', async () => {
  const { call, core, tag } = await taggedCore();
  const events: ChangedEvent[] = [];
  core.onEvent((event) => {
    if (event.type === 'changed') events.push(event);
  });
  const { passage } = await tag('two evenings', 'struggle', 'By hand');
  expect(events.at(-1)?.passages).toEqual({ now: [passage], gone: [] });
  const about = { type: 'passage', id: passage.id } as const;
  await call('memos.set', { about, text: 'Hm.' });
  expect(events.at(-1)?.passages).toEqual({ now: [{ ...passage, memo: 'Hm.' }], gone: [] });
  await call('passages.remove', { id: passage.id });
  expect(events.at(-1)?.passages).toEqual({ now: [], gone: [passage.id] });
  await call('study.rename', { title: 'Lists' });
  expect(events.at(-1)?.passages).toBeNull();
});

test('an undone removal of a source names the source and all that came back', async () => {
  const { call, core, tag, sourceId } = await taggedCore();
  await tag('two evenings', 'struggle', 'By hand');
  await call('sources.remove', { id: sourceId });
  const events: ChangedEvent[] = [];
  core.onEvent((event) => {
    if (event.type === 'changed') events.push(event);
  });
  const { history } = await call('history.undo', {});
  expect(events).toEqual([
    {
      type: 'changed',
      nouns: ['codes', 'participants', 'passages', 'sources', 'study'],
      sourceIds: [sourceId],
      passages: null,
      history,
    },
  ]);
  expect(history).toEqual({
    undo: 'tag “By hand”',
    redo: 'remove transcript “Interview”',
  });
});

test('nothing is told of what failed', async () => {
  const { call, core, refused } = await taggedCore();
  const events: unknown[] = [];
  const stop = core.onEvent((event) => events.push(event));
  await refused('codes.create', { kind: 'mood', name: 'x' });
  await refused('history.redo', {});
  expect(events).toEqual([]);
  stop();
  await call('study.rename', { title: 'Lists' });
  expect(events).toEqual([]);
});
