import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newCore } from './study-core';

const talk = (name: string) => `Interviewer: And then?\n${name}: The invoices were late again.\n`;

async function namedCore() {
  const study = newCore();
  await study.importText('Talk with Marta.txt', talk('Marta Holm'));
  await study.importText('Bo.txt', talk('Bo Lind'));
  const people = await study.call('participants.list', {});
  const idOf = (name: string) => people.find((person) => person.name === name)?.id ?? 0;
  return { ...study, idOf };
}

test('a pseudonym takes the place of the name, which stays in the study alone', async () => {
  const { call, idOf } = await namedCore();
  const before = await call('participants.list', {});
  await call('participants.setPseudonyms', {
    names: [{ id: idOf('Marta Holm'), name: 'P1' }],
    titles: [{ id: 1, title: 'Talk with P1' }],
  });
  expect(await call('participants.list', {})).toMatchObject([
    { name: 'Bo Lind', realName: null },
    { name: 'P1', realName: 'Marta Holm', spellings: ['Marta Holm'] },
  ]);
  await call('participants.setPseudonyms', { names: [{ id: idOf('Marta Holm'), name: 'Vera' }] });
  expect(await call('participants.list', {})).toMatchObject([
    { name: 'Bo Lind' },
    { name: 'Vera', realName: 'Marta Holm' },
  ]);
  expect((await call('sources.list', {})).map(({ title }) => title)).toContain('Talk with P1');
  await call('history.undo', {});
  await call('history.undo', {});
  expect(await call('participants.list', {})).toEqual(before);
});

test('two people may change their names; two may not have one', async () => {
  const { call, refused, idOf } = await namedCore();
  const [marta, bo] = [idOf('Marta Holm'), idOf('Bo Lind')];
  await call('participants.setPseudonyms', {
    names: [
      { id: marta, name: 'Bo Lind' },
      { id: bo, name: 'marta holm' },
    ],
  });
  expect(await call('participants.list', {})).toMatchObject([
    { id: marta, name: 'Bo Lind', realName: 'Marta Holm' },
    { id: bo, name: 'marta holm', realName: 'Bo Lind' },
  ]);
  const same = [
    { id: marta, name: 'P1' },
    { id: bo, name: 'p1' },
  ];
  expect(await refused('participants.setPseudonyms', { names: same })).toBe('name-taken');
  const one = [{ id: marta, name: 'Marta Holm' }];
  expect(await refused('participants.setPseudonyms', { names: one })).toBe('name-taken');
});

test('transcripts that come later find people by their real names, not by others’ pseudonyms', async () => {
  const { call, importText, idOf } = await namedCore();
  await call('participants.setPseudonyms', {
    names: [
      { id: idOf('Marta Holm'), name: 'Bo Lind' },
      { id: idOf('Bo Lind'), name: 'P2' },
    ],
  });
  await importText('again.txt', `${talk('Bo Lind')}Bo Lind: Really.\n`);
  expect(await call('participants.list', {})).toMatchObject([
    { id: idOf('Marta Holm'), sourceIds: [1] },
    { id: idOf('Bo Lind'), sourceIds: [2, 3] },
  ]);
  const { id } = await call('participants.create', { name: 'Cy' });
  await call('participants.update', { id, name: 'P3', realName: 'Cy Dahl' });
  await importText('third.txt', talk('CY DAHL'));
  expect((await call('participants.list', {})).find((person) => person.id === id)).toMatchObject({
    name: 'P3',
    realName: 'Cy Dahl',
    sourceIds: [4],
  });
});

test('the table of people leaves under pseudonyms, in the order of the interviews', async () => {
  const { call, folder, idOf } = await namedCore();
  const uses = await call('attributes.create', { name: 'Uses it', type: 'boolean' });
  await call('participants.setValue', {
    participantId: idOf('Bo Lind'),
    attributeId: uses.id,
    value: 'yes',
  });
  await call('participants.setPseudonyms', {
    names: [
      { id: idOf('Marta Holm'), name: 'P2' },
      { id: idOf('Bo Lind'), name: 'P1' },
    ],
    titles: [
      { id: 1, title: 'Talk with P2' },
      { id: 2, title: 'P1' },
    ],
  });
  await call('sources.update', { id: 2, recordedOn: '2026-02-03' });
  const path = join(folder, 'people.csv');
  expect(await call('participants.export', { path })).toEqual({ path, people: 2 });
  expect(readFileSync(path, 'utf8')).toBe(
    [
      '\ufeffname,interviews,first interview,words,quotes,Uses it',
      'P1,P1,2026-02-03,5,0,yes',
      'P2,Talk with P2,,5,0,',
      '',
    ].join('\r\n'),
  );
});
