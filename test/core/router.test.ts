import { expect, test } from 'vitest';
import { type CoreMethod, coreContract } from '../../shared/contract';
import { expectValue, newCore, taggedCore } from './study-core';

const failure = async (answer: Promise<{ ok: boolean; failure?: { code: string } }>) =>
  (await answer).failure?.code;

test('a call that the contract does not know is refused', async () => {
  const { core } = newCore();
  expect(await failure(core.call('study.destroy', {}))).toBe('no-such-method');
  expect(await failure(core.call('toString', {}))).toBe('no-such-method');
});

test('parameters are checked before anything is done', async () => {
  const { core, call } = newCore();
  for (const params of [
    undefined,
    null,
    7,
    {},
    { kind: 'trigger' },
    { kind: 'trigger', name: ' ' },
  ]) {
    expect(await failure(core.call('codes.create', params))).toBe('bad-params');
  }
  expect(await failure(core.call('sources.read', { id: 1.5 }))).toBe('bad-params');
  expect(await call('codes.list', {})).toEqual([]);
});

test('what lists answer is what the contract says', async () => {
  const { core, tag, call, sourceId } = await taggedCore();
  const { passage } = await tag('two evenings', 'struggle', 'By hand');
  await call('memos.set', { about: { type: 'passage', id: passage.id }, text: 'Hm.' });
  await call('jobs.create', { title: 'Know who owes' });
  await call('personas.create', { name: 'Finance lead' });
  await call('briefs.create', { title: 'Discovery' });
  const reads: Partial<Record<CoreMethod, unknown>> = {
    'study.read': {},
    'sources.list': {},
    'sources.read': { id: sourceId },
    'sources.report': { id: sourceId },
    'sources.reports': {},
    'participants.list': {},
    'attributes.list': {},
    'kinds.list': {},
    'codes.list': {},
    'passages.list': { sourceId },
    'quotes.list': {},
    'memos.list': {},
    'jobs.list': {},
    'personas.list': {},
    'briefs.list': {},
  };
  for (const [method, params] of Object.entries(reads)) {
    const value = expectValue(await core.call(method, params));
    const known = Object.entries(coreContract).find(([name]) => name === method);
    expect(known?.[1].result.parse(value)).toEqual(value);
  }
});

test('after it is closed, core answers that it is', async () => {
  const { core } = newCore();
  await core.close();
  expect(await failure(core.call('study.read', {}))).toBe('study-closed');
  await core.close();
});

test('closing stops an import between two files, and nothing is half done', async () => {
  const { core, folder, importText } = newCore();
  await importText('Marta.txt', 'Interviewer: How?\n\nMarta: By hand, every Monday.\n');
  const running = core.callTyped('sources.import', { workId: 'all', paths: [folder] });
  await core.close();
  const { cancelled } = expectValue(await running);
  expect(cancelled).toBe(true);
});
