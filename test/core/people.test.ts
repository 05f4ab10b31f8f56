import { expect, test } from 'vitest';
import { newCore } from './study-core';

const two = (a: string, b: string) =>
  `${a}: So what made you look around, and when was that?\n${b}: The invoices were late again.\n${a}: What did you try?\n${b}: Spreadsheets.\n`;

test('people who speak become participants; the same name is the same person', async () => {
  const { importText, call } = newCore();
  await importText('one.txt', two('Interviewer', 'Marta Holm'));
  await importText('two.txt', two('Interviewer', 'MARTA  HOLM'));
  const people = await call('participants.list', {});
  expect(people).toMatchObject([{ name: 'Marta Holm', sourceIds: [1, 2], words: 12 }]);
});

test('generic labels are somebody else in each transcript, called after it', async () => {
  const { importText, call } = newCore();
  await importText('Acme.txt', two('Interviewer', 'Participant'));
  await importText('Birch.txt', two('Interviewer', 'Speaker 1'));
  await importText('Cedar.txt', two('Speaker 1', 'Speaker 2').replaceAll('?', '.'));
  const people = await call('participants.list', {});
  expect(people.map((person) => person.name)).toEqual([
    'Acme',
    'Birch',
    'Cedar (Speaker 1)',
    'Cedar (Speaker 2)',
  ]);
});

test('two transcripts of one title give two people', async () => {
  const { importText, call } = newCore();
  await importText('call.txt', two('Interviewer', 'Participant'));
  await importText('Call.txt', `${two('Interviewer', 'Participant')}Participant: Again.\n`);
  const people = await call('participants.list', {});
  expect(people.map((person) => person.name)).toEqual(['Call', 'Call 2']);
});

test('where the file names nobody, the words are one person’s, called after it', async () => {
  const { importText, call } = newCore();
  const id = await importText(
    'Iris.vtt',
    'WEBVTT\n\n00:01.000 --> 00:04.000\nWe lost two clients over it.\n',
  );
  const { turns, speakers } = await call('sources.read', { id });
  expect(speakers).toMatchObject([{ name: '', participantId: 1, interviewer: false }]);
  expect(turns[0]?.speakerId).toBe(speakers[0]?.id);
  expect(await call('participants.list', {})).toMatchObject([{ name: 'Iris', words: 6 }]);
  expect((await call('sources.report', { id })).speakers).toEqual([]);
});

test('a speaker marked as interviewer is no person of the study, and becomes one again', async () => {
  const { importText, call } = newCore();
  const id = await importText('one.txt', two('Ada Berg', 'Marta Holm'));
  const ada = (await call('sources.read', { id })).speakers.find(({ name }) => name === 'Ada Berg');
  const people = async () => (await call('participants.list', {})).map((person) => person.name);
  await call('speakers.update', { id: ada?.id ?? 0, interviewer: false });
  expect(await people()).toEqual(['Ada Berg', 'Marta Holm']);
  expect(await call('speakers.update', { id: ada?.id ?? 0, interviewer: true })).toMatchObject({
    speaker: { interviewer: true, participantId: null },
    changed: 1,
  });
  expect(await people()).toEqual(['Marta Holm']);
  expect((await call('sources.read', { id })).source.participantIds).toHaveLength(1);
  await call('speakers.update', { id: ada?.id ?? 0, interviewer: false });
  expect(await people()).toEqual(['Ada Berg', 'Marta Holm']);
});

test('a person left with nothing goes; one of whom something is known stays', async () => {
  const { importText, call } = newCore();
  const id = await importText('one.txt', two('Interviewer', 'M. Holm'));
  const other = await call('participants.create', { name: 'Marta Holm' });
  const role = await call('attributes.create', { name: 'Role', type: 'text' });
  const { speakers } = await call('sources.read', { id });
  const speaker = speakers.find(({ name }) => name === 'M. Holm');
  const before = speaker?.participantId ?? 0;
  await call('participants.setValue', {
    participantId: before,
    attributeId: role.id,
    value: 'CFO',
  });
  await call('speakers.update', { id: speaker?.id ?? 0, participantId: other.id });
  expect((await call('participants.list', {})).map(({ name }) => name)).toEqual([
    'M. Holm',
    'Marta Holm',
  ]);
  await call('speakers.update', { id: speaker?.id ?? 0, participantId: before });
  expect((await call('participants.list', {})).map(({ name }) => name)).toEqual(['M. Holm']);
});

test('a removed person leaves their words without a person behind them', async () => {
  const { importText, call } = newCore();
  const id = await importText('one.txt', two('Interviewer', 'Marta Holm'));
  const [person] = await call('participants.list', {});
  await call('participants.remove', { id: person?.id ?? 0 });
  const { speakers, source } = await call('sources.read', { id });
  expect(speakers.every((speaker) => speaker.participantId === null)).toBe(true);
  expect(source.participantIds).toEqual([]);
  await call('history.undo', {});
  expect((await call('sources.read', { id })).source.participantIds).toEqual([person?.id]);
});

test('two participants cannot have one name', async () => {
  const { call, refused } = newCore();
  const { id } = await call('participants.create', { name: 'Ängla' });
  await call('participants.create', { name: 'Bo' });
  expect(await refused('participants.create', { name: ' ÄNGLA ' })).toBe('name-taken');
  expect(await refused('participants.update', { id, name: 'bo' })).toBe('name-taken');
  await call('participants.update', { id, name: 'ängla' });
  expect(await refused('participants.update', { id: 99, name: 'x' })).toBe('no-such-participant');
});

test('a voice is marked in every transcript in which it speaks, as one change', async () => {
  const { importText, call } = newCore();
  const first = await importText('one.txt', two('Ada Berg', 'Marta Holm').replaceAll('?', '.'));
  const second = await importText('two.txt', two('ADA BERG', 'Bo Lind').replaceAll('?', '.'));
  const people = async () => (await call('participants.list', {})).map((person) => person.name);
  const interviewers = async () =>
    (await call('speakers.list', {})).filter((voice) => voice.interviewer);
  expect(await people()).toEqual(['Ada Berg', 'Bo Lind', 'Marta Holm']);
  const ada = (await call('sources.read', { id: first })).speakers[0]?.id ?? 0;
  const marked = await call('speakers.update', { id: ada, interviewer: true, everywhere: true });
  expect(marked).toMatchObject({ speaker: { interviewer: true }, changed: 2 });
  expect(await people()).toEqual(['Bo Lind', 'Marta Holm']);
  expect(await interviewers()).toMatchObject([
    { name: 'Ada Berg', sourceId: first, turns: 2, words: 14 },
    { name: 'ADA BERG', sourceId: second, turns: 2, words: 14 },
  ]);
  await call('history.undo', {});
  expect(await people()).toEqual(['Ada Berg', 'Bo Lind', 'Marta Holm']);
});

test('who asks in the transcripts before asks in the next one too', async () => {
  const { importText, call } = newCore();
  const first = await importText('one.txt', two('Ada Berg', 'Marta Holm'));
  const ada = (await call('sources.read', { id: first })).speakers[0]?.id ?? 0;
  await call('speakers.update', { id: ada, interviewer: true });
  const id = await importText('two.txt', two('Ada Berg', 'Bo Lind'));
  const { speakers } = await call('sources.read', { id });
  expect(speakers).toMatchObject([
    { name: 'Ada Berg', interviewer: true, participantId: null },
    { name: 'Bo Lind', interviewer: false },
  ]);
  expect((await call('sources.report', { id })).speakers[0]).toMatchObject({ interviewer: true });
});

test('a person given to a voice everywhere is not given to the interviewer of that name', async () => {
  const { importText, call } = newCore();
  const first = await importText('one.txt', two('Interviewer', 'Speaker 2'));
  await importText('two.txt', `${two('Interviewer', 'Speaker 2')}Speaker 2: Twice.\n`);
  const third = await importText('three.txt', two('Speaker 2', 'Marta Holm'));
  const asking = (await call('sources.read', { id: third })).speakers[0]?.id ?? 0;
  await call('speakers.update', { id: asking, interviewer: true });
  const marta = (await call('participants.list', {})).find(({ name }) => name === 'Marta Holm');
  const speaker = (await call('sources.read', { id: first })).speakers[1];
  const { changed } = await call('speakers.update', {
    id: speaker?.id ?? 0,
    participantId: marta?.id ?? 0,
    everywhere: true,
  });
  expect(changed).toBe(2);
  expect(await call('participants.list', {})).toMatchObject([
    { name: 'Marta Holm', spellings: ['Speaker 2', 'Marta Holm'], sourceIds: [1, 2, 3] },
  ]);
  const asks = (await call('sources.read', { id: third })).speakers[0];
  expect(asks).toMatchObject({ interviewer: true, participantId: null });
});
