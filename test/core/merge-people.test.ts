import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCore } from './study-core';

const talk = (name: string) => `Interviewer: And then?\n${name}: The invoices were late again.\n`;

/** A study in which one person speaks three times, spelled differently. */
async function spelledCore() {
  const study = newCore();
  const { call, importText } = study;
  for (const name of ['Ana', 'Ana M.', 'Anna']) await importText(`${name}.txt`, talk(name));
  const people = await call('participants.list', {});
  const idOf = (name: string) => people.find((person) => person.name === name)?.id ?? 0;
  const list = () => call('participants.list', {});
  return { ...study, idOf, list };
}

test('speakers, words and quotes of the merged come to one; later transcripts know the spelling', async () => {
  const { call, importText, idOf, list } = await spelledCore();
  const code = { kind: 'struggle', name: 'Late invoices' };
  for (const sourceId of [1, 2]) {
    await call('passages.tag', { sourceId, span: { start: 12, end: 20 }, code });
  }
  const before = await list();
  await call('participants.merge', { ids: [idOf('Ana'), idOf('Anna')], intoId: idOf('Ana M.') });
  expect(await list()).toMatchObject([
    {
      id: idOf('Ana M.'),
      name: 'Ana M.',
      spellings: ['Ana', 'Ana M.', 'Anna'],
      sourceIds: [1, 2, 3],
      words: 15,
      quotes: 2,
    },
  ]);
  await importText('more.txt', `${talk('Anna')}Anna: Twice.\n`);
  expect(await list()).toMatchObject([{ name: 'Ana M.', sourceIds: [1, 2, 3, 4] }]);
  await call('history.undo', {});
  await call('history.undo', {});
  expect(await list()).toEqual(before);
});

test('values of the one that stays stay, unless another one’s is taken; memos are joined', async () => {
  const { call, idOf, list } = await spelledCore();
  const [role, size, city] = await Promise.all(
    ['Role', 'Team', 'City'].map((name) => call('attributes.create', { name, type: 'text' })),
  );
  const set = (name: string, attribute: { id: number } | undefined, value: string) =>
    call('participants.setValue', {
      participantId: idOf(name),
      attributeId: attribute?.id ?? 0,
      value,
    });
  await set('Ana', role, 'CFO');
  await set('Ana', size, 'twelve');
  await set('Ana M.', role, 'Owner');
  await set('Ana M.', size, '12');
  await set('Anna', city, 'Graz');
  const note = (name: string, text: string) =>
    call('memos.set', { about: { type: 'participant', id: idOf(name) }, text });
  await note('Ana', 'Quick to laugh.');
  await note('Ana M.', 'Counts everything.');
  await call('participants.merge', {
    ids: [idOf('Ana M.'), idOf('Anna')],
    intoId: idOf('Ana'),
    take: [{ attributeId: size?.id ?? 0, participantId: idOf('Ana M.') }],
  });
  const [ana] = await list();
  expect(ana?.values).toEqual([
    { attributeId: role?.id, value: 'CFO' },
    { attributeId: size?.id, value: '12' },
    { attributeId: city?.id, value: 'Graz' },
  ]);
  expect(await call('memos.list', {})).toMatchObject([
    {
      about: { type: 'participant', id: idOf('Ana') },
      text: 'Quick to laugh.\n\nCounts everything.',
    },
  ]);
});

test('who was kept apart from one is apart from the merged', async () => {
  const { call, idOf, list, refused } = await spelledCore();
  const [ana, anaM, anna] = [idOf('Ana'), idOf('Ana M.'), idOf('Anna')];
  await call('participants.keepApart', { ids: [ana, anna] });
  const apart = async () =>
    Object.fromEntries((await list()).map((person) => [person.name, person.apartFrom]));
  expect(await apart()).toEqual({ Ana: [anna], 'Ana M.': [], Anna: [ana] });
  await call('participants.merge', { ids: [ana], intoId: anaM });
  expect(await apart()).toEqual({ 'Ana M.': [anna], Anna: [anaM] });
  expect(await refused('participants.merge', { ids: [ana], intoId: anaM })).toBe(
    'no-such-participant',
  );
});

test('whoever is merged into whom, no word, quote or known attribute is lost, and Undo gives all back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 3 }),
      fc.array(fc.tuple(fc.nat(3), fc.nat(1)), { maxLength: 8 }),
      async (merged, into, values) => {
        const { call, importText } = newCore();
        for (const name of ['Ana', 'Bo', 'Cy', 'Di']) await importText(`${name}.txt`, talk(name));
        const attributes = [
          await call('attributes.create', { name: 'Role', type: 'text' }),
          await call('attributes.create', { name: 'City', type: 'text' }),
        ];
        const before = await call('participants.list', {});
        const idAt = (place: number) => before[place]?.id ?? 0;
        for (const [place, attribute] of values) {
          await call('participants.setValue', {
            participantId: idAt(place),
            attributeId: attributes[attribute]?.id ?? 0,
            value: `of ${place}`,
          });
        }
        const known = await call('participants.list', {});
        await call('participants.merge', { ids: merged.map(idAt), intoId: idAt(into) });
        const after = await call('participants.list', {});
        const gone = new Set(merged.filter((place) => place !== into).map(idAt));
        expect(after.map(({ id }) => id)).toEqual(
          before.map(({ id }) => id).filter((id) => !gone.has(id)),
        );
        expect(after.reduce((sum, { words }) => sum + words, 0)).toBe(20);
        const stays = after.find(({ id }) => id === idAt(into));
        const behind = known.filter(({ id }) => gone.has(id) || id === idAt(into));
        expect(stays?.sourceIds).toHaveLength(behind.length);
        expect(new Set(stays?.values.map(({ attributeId }) => attributeId))).toEqual(
          new Set(behind.flatMap((person) => person.values.map((each) => each.attributeId))),
        );
        if (gone.size === 0) return;
        await call('history.undo', {});
        expect(await call('participants.list', {})).toEqual(known);
      },
    ),
    { numRuns: 12 },
  );
});
