import { expect, test } from 'vitest';
import type { Participant, Voice } from '../../shared/model';
import { inInterviewOrder } from '../../shared/people/interview-order';
import { likelySame } from '../../shared/people/likely-same';
import { likenessOf } from '../../shared/people/likeness';
import { mixedRoles } from '../../shared/people/mixed-roles';
import { proposePseudonyms, titleWithPseudonyms } from '../../shared/people/pseudonyms';

test('names are one person’s by case, accents, spaces and order, or word for word by their beginning', () => {
  const pairs: [string, string, ReturnType<typeof likenessOf>][] = [
    ['Ana', 'ANA', 'same'],
    ['Zoë  Brandt', 'zoe brandt', 'same'],
    ['Brandt, Zoë', 'Zoë Brandt', 'same'],
    ['Ana M', 'AnaM', 'same'],
    ['Dr. Ana Moreno', 'Ana Moreno', 'same'],
    ['Ana', 'Ana M.', 'short'],
    ['Ana M.', 'Ana Moreno', 'short'],
    ['A. Moreno', 'Ana Moreno', 'short'],
    ['Alex Berg', 'Alexander Berg', 'short'],
    ['李雷', '李 雷', 'same'],
    ['Ana M.', 'Ana K.', null],
    ['A. M.', 'Ana Moreno', null],
    ['Ana', 'Anastasia', null],
    ['Ana Moreno', 'Eva Moreno', null],
    ['Ana', 'Mariana', null],
    ['Call', 'Call 2', null],
    ['Call 1', 'Call 12', null],
    ['Cedar (Speaker 1)', 'Cedar (Speaker 2)', null],
    ['Speaker 1', 'Speaker 1', null],
    ['P1', 'P12', null],
    ['', '', null],
  ];
  for (const [a, b, likeness] of pairs) {
    expect([a, b, likenessOf(a, b)]).toEqual([a, b, likeness]);
    expect([b, a, likenessOf(b, a)]).toEqual([b, a, likeness]);
  }
});

const person = (id: number, name: string, more: Partial<Participant> = {}): Participant => ({
  id,
  name,
  realName: null,
  spellings: [name],
  values: [],
  sourceIds: [id],
  words: 10,
  quotes: 0,
  quotesByKind: [],
  apartFrom: [],
  ...more,
});

test('likely same people are proposed together where each is like each other', () => {
  const people = [
    person(1, 'Ana'),
    person(2, 'ANA'),
    person(3, 'Ana M.'),
    person(4, 'Bo'),
    person(5, 'P3', { realName: 'Bo', spellings: ['Speaker 1'] }),
  ];
  expect(likelySame(people)).toEqual([
    { ids: [1, 2, 3], likeness: 'same', names: ['Ana', 'ANA'] },
    { ids: [4, 5], likeness: 'same', names: ['Bo', 'Bo'] },
  ]);
});

test('nobody is proposed who is apart, or talks with the other under another name', () => {
  expect(likelySame([person(1, 'Ana', { apartFrom: [2] }), person(2, 'Ana M.')])).toEqual([]);
  const sourceIds = [7];
  const together = [person(1, 'Ana', { sourceIds }), person(2, 'Ana M.', { sourceIds })];
  expect(likelySame(together)).toEqual([]);
  const spelled = [person(1, 'Ana', { sourceIds }), person(2, 'ANA', { sourceIds })];
  expect(likelySame(spelled)).toHaveLength(1);
});

test('where a short name fits two people who are not one, each pair is a proposal', () => {
  const people = [person(1, 'Ana'), person(2, 'Ana Moreno'), person(3, 'Ana Berg')];
  expect(likelySame(people).map(({ ids }) => ids)).toEqual([
    [1, 2],
    [1, 3],
  ]);
});

test('a voice that asks in some transcripts and answers in others is named', () => {
  const voice = (id: number, name: string, interviewer: boolean): Voice => ({
    id,
    name,
    interviewer,
    participantId: null,
    sourceId: id,
    turns: 3,
    words: 20,
  });
  const voices = [
    voice(1, 'Ada Berg', true),
    voice(2, 'ADA BERG', false),
    voice(3, 'Ada Berg', true),
    voice(4, 'Speaker 1', true),
    voice(5, 'Speaker 1', false),
    voice(6, 'Bo', false),
  ];
  expect(mixedRoles(voices)).toEqual([{ name: 'ADA BERG', speakerId: 2, asksIn: 2, answersIn: 1 }]);
});

test('people stand in the order of their interviews: by date, then as they came in', () => {
  const sources = [
    { id: 1, recordedOn: null },
    { id: 2, recordedOn: '2026-03-02' },
    { id: 3, recordedOn: '2026-02-01' },
    { id: 4, recordedOn: null },
  ];
  const people = [
    person(1, 'last', { sourceIds: [] }),
    person(2, 'fourth', { sourceIds: [4] }),
    person(3, 'second', { sourceIds: [2] }),
    person(4, 'third', { sourceIds: [1] }),
    person(5, 'first', { sourceIds: [1, 2, 3] }),
  ];
  expect(inInterviewOrder(people, sources).map(({ name }) => name)).toEqual([
    'first',
    'second',
    'third',
    'fourth',
    'last',
  ]);
});

test('pseudonyms are numbered past those that stay, and given once', () => {
  const people = [
    person(1, 'Marta Holm'),
    person(2, 'P1', { realName: 'Bo Lind' }),
    person(3, 'P2'),
    person(4, 'Cy Dahl'),
  ];
  expect(proposePseudonyms(people, { before: 'P', all: false })).toEqual([
    { id: 1, name: 'P3' },
    { id: 4, name: 'P4' },
  ]);
  expect(
    proposePseudonyms(people, { before: 'Person ', all: true }).map(({ name }) => name),
  ).toEqual(['Person 1', 'Person 2', 'Person 3', 'Person 4']);
});

test('titles lose whole names everywhere, and single words of a name where its person speaks', () => {
  const people = [person(1, 'Marta Holm'), person(2, 'Interview 7', { spellings: ['Speaker 1'] })];
  const pseudonyms = new Map([
    [1, 'P1'],
    [2, 'P2'],
  ]);
  const titled = (id: number, title: string) =>
    titleWithPseudonyms({ id, title }, people, pseudonyms);
  expect(titled(1, 'Talk with marta, 3 March')).toBe('Talk with P1, 3 March');
  expect(titled(1, 'Marta  Holm (Holmgren)')).toBe('P1 (Holmgren)');
  expect(titled(9, 'About Marta Holm and a Marta')).toBe('About P1 and a Marta');
  expect(titled(2, 'Interview 7')).toBe('P2');
  expect(titled(2, 'Interview 8')).toBe('Interview 8');
  expect(titleWithPseudonyms({ id: 1, title: 'Marta' }, people, new Map())).toBe('Marta');
});
