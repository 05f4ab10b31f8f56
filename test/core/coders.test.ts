import { expect, test } from 'vitest';
import { taggedCore } from './study-core';

/** Researcher and Bo, who tag the same words alike, and words of their own. */
async function twoCoders() {
  const study = await taggedCore();
  const { call, tag } = study;
  const shared = await tag('two evenings', 'struggle', 'By hand');
  await tag('The bank asked me', 'trigger', 'Asked');
  const bo = await call('coders.use', { name: 'Bo' });
  await tag('two evenings', 'struggle', 'By hand');
  await tag('I like to look', 'outcome', 'Liking');
  return { ...study, bo, shared: shared.passage.id };
}

test('a study says who codes, and what is theirs', async () => {
  const { call, bo, shared } = await twoCoders();
  await call('memos.set', { about: { type: 'passage', id: shared }, text: 'Bo’s.' });
  expect(await call('coders.list', {})).toEqual([
    { id: 1, name: 'Researcher', tags: 2, memos: 0 },
    { id: bo.id, name: 'Bo', tags: 2, memos: 1 },
  ]);
  expect((await call('study.read', {})).coder.name).toBe('Bo');
  expect(await call('coders.use', { name: ' researcher' })).toEqual({ id: 1, name: 'Researcher' });
});

test('counts leave out the tags of hidden coders, and the passages that have no others', async () => {
  const { call, bo } = await twoCoders();
  await call('passages.mark', { sourceId: 1, span: { start: 0, end: 3 } });
  const counts = async (withoutCoderIds: number[]) => {
    const [source] = await call('sources.list', { withoutCoderIds });
    const codes = await call('codes.list', { withoutCoderIds });
    const people = await call('participants.list', { withoutCoderIds });
    const overview = await call('study.read', { withoutCoderIds });
    return {
      codes: codes.map(({ name, quotes, participants }) => [name, quotes, participants]),
      people: people.map(({ name, quotes, quotesByKind }) => [name, quotes, quotesByKind.length]),
      source: [source?.passages, source?.tags],
      quotes: overview.counts.quotes,
    };
  };
  expect(await counts([])).toEqual({
    codes: [
      ['Asked', 1, 1],
      ['By hand', 1, 1],
      ['Liking', 1, 1],
    ],
    people: [
      ['Marta', 2, 2],
      ['Pavel', 1, 1],
    ],
    source: [4, 4],
    quotes: 3,
  });
  expect(await counts([bo.id])).toEqual({
    codes: [
      ['Asked', 1, 1],
      ['By hand', 1, 1],
      ['Liking', 0, 0],
    ],
    people: [
      ['Marta', 2, 2],
      ['Pavel', 0, 0],
    ],
    source: [3, 2],
    quotes: 2,
  });
});

test('two coders become one: same tags are one tag, memos on one thing one text', async () => {
  const { call, bo, shared, sourceId } = await twoCoders();
  const about = { type: 'passage', id: shared } as const;
  await call('memos.set', { about, text: 'Bo’s.' });
  await call('memos.set', { about: { type: 'source', id: sourceId }, text: 'Loud.' });
  await call('coders.use', { name: 'Researcher' });
  await call('memos.set', { about, text: 'Mine.' });
  await call('coders.use', { name: 'Bo' });
  const everything = async () => ({
    coders: await call('coders.list', {}),
    quotes: await call('quotes.list', {}),
    memos: await call('memos.list', {}),
    coder: (await call('study.read', {})).coder,
  });
  const before = await everything();
  await call('coders.merge', { id: bo.id, intoId: 1 });
  const after = await everything();
  expect(after.coders).toEqual([{ id: 1, name: 'Researcher', tags: 3, memos: 2 }]);
  expect(after.coder).toEqual({ id: 1, name: 'Researcher' });
  expect(after.quotes.find(({ id }) => id === shared)).toMatchObject({
    memo: 'Mine.\n\nBo’s.',
    tags: [{ coderId: 1 }],
  });
  expect(after.memos.map(({ text }) => text).sort()).toEqual(['Loud.', 'Mine.\n\nBo’s.']);
  await call('history.undo', {});
  expect(await everything()).toEqual(before);
  await call('history.redo', {});
  expect(await everything()).toEqual(after);
});

test('a coder is renamed, but not to another’s name', async () => {
  const { call, refused, bo } = await twoCoders();
  await call('coders.rename', { id: bo.id, name: ' Bodil ' });
  await call('coders.rename', { id: bo.id, name: 'BODIL' });
  expect((await call('study.read', {})).coders).toEqual([
    { id: 1, name: 'Researcher' },
    { id: bo.id, name: 'BODIL' },
  ]);
  expect(await refused('coders.rename', { id: bo.id, name: 'RESEARCHER' })).toBe('name-taken');
  expect(await refused('coders.rename', { id: 99, name: 'Cleo' })).toBe('no-such-coder');
  expect(await refused('coders.merge', { id: 99, intoId: 1 })).toBe('no-such-coder');
});
