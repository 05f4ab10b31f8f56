import { expect, test } from 'vitest';
import { newCore, taggedCore } from './study-core';

const talk = `Interviewer: Were you waiting for the café to pay?

Marta: I waited for the invoice. Nobody paid the invoice, so I waited again.

Pavel: The cafe paid late. I don't wait: waiting is an e-mail away.

Marta: Prices rose that very day; the late invoice did not.
`;

async function talkCore() {
  const study = newCore();
  const sourceId = await study.importText('talk.txt', talk);
  const { turns } = await study.call('sources.read', { id: sourceId });
  const text = turns.map((turn) => turn.text).join('\n');
  const search = (query: string, filter = {}) =>
    study.call('search.transcripts', { query, filter, limit: 50, offset: 0 });
  /** Numbers of the turns found. */
  const turnsFor = async (query: string, filter = {}) =>
    (await search(query, filter)).hits.map((hit) => hit.turnNumber);
  return { ...study, sourceId, text, search, turnsFor };
}

test('words, phrases, operators, prefixes, nearness and brackets find what they say', async () => {
  const { turnsFor } = await talkCore();
  expect(await turnsFor('invoice')).toEqual([2, 4]);
  expect(await turnsFor('INVOICE late')).toEqual([4]);
  expect(await turnsFor('"late invoice"')).toEqual([4]);
  expect(await turnsFor('“very day”')).toEqual([4]);
  expect(await turnsFor('café')).toEqual([1, 3]);
  expect(await turnsFor('wait*')).toEqual([1, 2, 3]);
  expect(await turnsFor('"the inv"*')).toEqual([2]);
  expect(await turnsFor('late OR nobody')).toEqual([2, 3, 4]);
  expect(await turnsFor('invoice -late')).toEqual([2]);
  expect(await turnsFor('invoice NOT (late OR cafe)')).toEqual([2]);
  expect(await turnsFor('(cafe OR invoice) late')).toEqual([3, 4]);
  expect(await turnsFor('NEAR(prices invoice, 3)')).toEqual([]);
  expect(await turnsFor('NEAR(prices invoice, 6)')).toEqual([4]);
  expect(await turnsFor("don't e-mail")).toEqual([3]);
  expect(await turnsFor('late - invoice')).toEqual([4]);
});

test('a hit says who said it where, with the exact words and every place', async () => {
  const { search, text, sourceId } = await talkCore();
  const { hits, total } = await search('invoice');
  expect(total).toBe(2);
  const [hit] = hits;
  expect(hit).toMatchObject({ sourceId, turnNumber: 2, speakerName: 'Marta', interviewer: false });
  expect(hit?.places.map(({ start, end }) => text.slice(start, end))).toEqual([
    'invoice',
    'invoice',
  ]);
  expect(hit?.words).toBe('invoice');
  expect(hit?.before).toBe('I waited for the ');
  expect(text.slice(hit?.turn.start, hit?.turn.end)).toBe(
    `${hit?.before}${hit?.words}${hit?.after}`,
  );
  const [accented] = (await search('CAFE')).hits;
  expect(accented?.words).toBe('café');
});

test('a word without a hit is looked for as it may have been meant, and so is one with ~', async () => {
  const { search } = await talkCore();
  const missed = await search('invioce');
  expect(missed.widened).toEqual([{ word: 'invioce', also: ['invoice'] }]);
  expect(missed.total).toBe(2);
  const near = await search('waiting~');
  expect(near.widened).toEqual([{ word: 'waiting', also: ['waited', 'wait'] }]);
  expect(near.hits.map((hit) => hit.turnNumber)).toEqual([1, 2, 3]);
  expect((await search('waiting')).widened).toEqual([]);
  expect((await search('"invioce"')).total).toBe(0);
});

test('pages follow each other', async () => {
  const { call } = await talkCore();
  const page = async (offset: number) => {
    const query = { query: 'wait* OR invoice', limit: 2, offset };
    const { hits, total } = await call('search.transcripts', query);
    return { turns: hits.map((hit) => hit.turnNumber), total };
  };
  expect(await page(0)).toEqual({ turns: [1, 2], total: 4 });
  expect(await page(2)).toEqual({ turns: [3, 4], total: 4 });
  expect(await page(4)).toEqual({ turns: [], total: 4 });
});

test('hits narrow down to people, transcripts, roles, codes and kinds', async () => {
  const { call, turnsFor, sourceId } = await talkCore();
  const people = await call('participants.list', {});
  const pavel = people.find((person) => person.name === 'Pavel')?.id ?? 0;
  expect(await turnsFor('wait*', { participantIds: [pavel] })).toEqual([3]);
  expect(await turnsFor('wait*', { roles: 'participants' })).toEqual([2, 3]);
  expect(await turnsFor('wait*', { roles: 'interviewers' })).toEqual([1]);
  expect(await turnsFor('wait*', { sourceIds: [sourceId] })).toEqual([1, 2, 3]);
  expect(await turnsFor('wait*', { sourceIds: [sourceId + 1] })).toEqual([]);
  const { turns } = await call('sources.read', { id: sourceId });
  const span = { start: turns[1]?.start ?? 0, end: (turns[2]?.start ?? 0) + 3 };
  const code = { kind: 'struggle', name: 'Waiting' };
  const { codeId } = await call('passages.tag', { sourceId, span, code });
  expect(await turnsFor('wait*', { codeIds: [codeId] })).toEqual([2, 3]);
  expect(await turnsFor('wait*', { kinds: ['struggle'] })).toEqual([2, 3]);
  expect(await turnsFor('wait*', { kinds: ['trigger'] })).toEqual([]);
  expect(
    (
      await call('search.transcripts', {
        query: 'wait*',
        filter: { codeIds: [codeId] },
        limit: 1,
        offset: 0,
      })
    ).total,
  ).toBe(2);
});

test('what is found follows corrections, undo and redo', async () => {
  const { call, search, sourceId } = await talkCore();
  const count = async (query: string) => (await search(`"${query}"`)).total;
  const { turns } = await call('sources.read', { id: sourceId });
  const turn = turns[3];
  if (!turn) throw new Error('The talk has four turns.');
  const text = turn.text.replace('Prices', 'Rents');
  await call('turns.correct', { turnId: turn.id, basis: turn.text, text });
  expect([await count('prices'), await count('rents')]).toEqual([0, 1]);
  await call('history.undo', {});
  expect([await count('prices'), await count('rents')]).toEqual([1, 0]);
  await call('sources.remove', { id: sourceId });
  expect(await count('invoice')).toBe(0);
  await call('history.undo', {});
  expect(await count('invoice')).toBe(2);
  await call('history.undo', {});
  expect(await count('invoice')).toBe(0);
  await call('history.redo', {});
  expect(await count('invoice')).toBe(2);
});

test('a wrong query is told in plain words', async () => {
  const { core } = await taggedCore();
  const told = async (query: string) => {
    const answer = await core.callTyped('search.transcripts', { query, limit: 5, offset: 0 });
    return answer.ok ? null : [answer.failure.code, answer.failure.message];
  };
  const wrong = (message: string) => ['wrong-query', message];
  expect(await told('  ')).toEqual(wrong('Type a word to look for.'));
  expect(await told('"late inv')).toEqual(
    wrong('The quotation mark before “late inv” is never closed.'),
  );
  expect(await told('(late')).toEqual(wrong('There is an opening bracket without a closing one.'));
  expect(await told('late)')).toEqual(wrong('There is a closing bracket without an opening one.'));
  expect(await told('late OR')).toEqual(wrong('OR needs words on both sides.'));
  expect(await told('AND late')).toEqual(wrong('AND needs words on both sides.'));
  expect(await told('-late')).toEqual(
    wrong('NOT only takes away: say also what to look for, as in “invoice NOT late”.'),
  );
  expect(await told('l*te')).toEqual(
    wrong('The * of “l*te” stands for the rest of a word: it can only be at its end.'),
  );
  expect(await told('NEAR(late)')).toEqual(
    wrong('NEAR needs two words or more: NEAR(late invoice, 5).'),
  );
});
