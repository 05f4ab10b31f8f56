import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCore } from './study-core';

const talk = (...turns: readonly string[]) => turns.join('\n\n');

async function twoTalks() {
  const study = newCore();
  const first = await study.importText(
    'first.txt',
    talk(
      'Interviewer: How do you keep the spreadsheet?',
      'Ana: I copy the invoices into a spreadsheet on Sunday evenings.',
      'Interviewer: And the weather?',
      'Ana: The garden was nice.',
    ),
  );
  const second = await study.importText(
    'second.txt',
    talk(
      'Interviewer: What do you do with the invoices?',
      'Bo: On Sunday I copy invoices, one after the other.',
      'Interviewer: On paper?',
      'Bo: No, but the Spreadsheét is mine. My evenings are mine too.',
      'Interviewer: Thank you.',
      'Bo: The garden is nice all year.',
    ),
  );
  const { turns } = await study.call('sources.read', { id: first });
  const words = 'copy the invoices into a spreadsheet on Sunday evenings';
  const start = turns
    .map(({ text }) => text)
    .join('\n')
    .indexOf(words);
  return { ...study, first, second, words, span: { start, end: start + words.length } };
}

test('turns that share rare words with a passage are found, with the words that they share', async () => {
  const { call, first, second, words, span } = await twoTalks();
  const like = await call('search.like', { sourceId: first, span, limit: 10 });
  expect(like.quote).toBe(words);
  expect(like.words.map(({ word }) => word)).not.toContain('into');
  expect(like.hits.map(({ sourceId, turnNumber }) => [sourceId, turnNumber])).toEqual([
    [second, 2],
    [second, 4],
  ]);
  expect(like.hits[0]?.shared.toSorted()).toEqual(['copy', 'invoices', 'on', 'sunday']);
  // Whatever the accents and the case, and as they stand there.
  expect(like.hits[1]?.shared.toSorted()).toEqual(['evenings', 'spreadsheet']);
  const read = await call('sources.read', { id: second });
  const text = read.turns.map((turn) => turn.text).join('\n');
  expect(like.hits[1]?.places.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Spreadsheét',
    'evenings',
  ]);
});

test('they are narrowed down like other hits, by the attributes of people too', async () => {
  const { call, refused, first, span } = await twoTalks();
  const { id: attributeId } = await call('attributes.create', { name: 'Role', type: 'text' });
  const people = await call('participants.list', {});
  for (const { id: participantId, name } of people) {
    const value = name === 'Ana' ? 'Lead' : 'Clerk';
    await call('participants.setValue', { participantId, attributeId, value });
  }
  const of = (...values: string[]) => ({ attributes: [{ attributeId, values }] });
  const like = async (filter: object) =>
    (await call('search.like', { sourceId: first, span, filter, limit: 10 })).total;
  expect(await like(of('Clerk'))).toBe(2);
  expect(await like(of('Lead'))).toBe(0);
  const found = async (...values: string[]) => {
    const page = { limit: 10, offset: 0 };
    const { hits } = await call('search.transcripts', {
      query: 'sun*',
      filter: of(...values),
      ...page,
    });
    return hits.map(({ participantName }) => participantName);
  };
  expect(await found('Lead')).toEqual(['Ana']);
  expect(await found('Clerk', 'Lead')).toEqual(['Ana', 'Bo']);
  expect(await found('Nobody')).toEqual([]);
  const wrong = { sourceId: first, limit: 10 };
  expect(await refused('search.like', { ...wrong, span: { start: 9, end: 9 } })).toBe('bad-span');
  expect(await refused('search.like', { ...wrong, sourceId: 99, span })).toBe('no-such-source');
});

test('in how many turns a word stands is counted anew when transcripts come and go', async () => {
  const { call, importText, first, span } = await twoTalks();
  const turnsWith = async (wanted: string) => {
    const { words } = await call('search.like', { sourceId: first, span, limit: 10 });
    return words.find(({ word }) => word === wanted)?.turns;
  };
  expect(await turnsWith('sunday')).toBe(2);
  const third = await importText('third.txt', talk('Interviewer: When?', 'Cleo: On a sunday.'));
  expect(await turnsWith('sunday')).toBe(3);
  await call('sources.remove', { id: third });
  expect(await turnsWith('sunday')).toBe(2);
});

test('whatever is said: never the passage itself, and every shared word stands at its place', async () => {
  const word = fc.constantFrom(
    'late',
    'café',
    'CAFE',
    'pay',
    'don’t',
    '👩‍👩‍👧',
    'x1',
    '"',
    'OR',
    'né*',
  );
  const turn = fc.array(word, { minLength: 1, maxLength: 8 });
  const study = newCore();
  let number = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 2, maxLength: 8 }), async (turns) => {
      number += 1;
      const said = turns.map(
        (each, at) => `${at % 2 ? 'Ana' : 'Bo'}: ${number}w ${each.join(' ')}`,
      );
      const sourceId = await study.importText(`${number}.txt`, talk(...said));
      const { turns: made } = await study.call('sources.read', { id: sourceId });
      const [first] = made;
      if (!first) return;
      const span = { start: first.start, end: first.start + first.text.length };
      const like = await study.call('search.like', { sourceId, span, limit: 20 });
      const asked = like.words.map((each) => each.word);
      expect(new Set(like.hits.map((hit) => hit.turnId)).size).toBe(like.hits.length);
      for (const hit of like.hits) {
        expect(hit.turnId).not.toBe(first.id);
        expect(hit.shared.length).toBeGreaterThanOrEqual(Math.min(2, asked.length));
        expect(asked).toEqual(expect.arrayContaining(hit.shared));
        expect(hit.places.length).toBeGreaterThanOrEqual(hit.shared.length);
      }
    }),
    { numRuns: 40 },
  );
});
