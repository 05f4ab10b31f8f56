import { expect, test } from 'vitest';
import { askers, read } from './support/read';

/** Turns that alternate, by what the two say. */
function talk(a: string, b: string, asked: readonly string[], said: readonly string[]): string {
  return asked.map((text, at) => `${a}: ${text}\n\n${b}: ${said[at] ?? 'So.'}`).join('\n\n');
}

const questions = ['How was it?', 'And then?', 'Why was that?', 'Who came?', 'What did you do?'];
const answers = [
  'It was cold, and nobody came for a long time. I waited by the shed with the dog.',
  'Then the wind came up and the whole roof went with it. I ran after it for a mile.',
  'The nails were old. My father put them in, and he was never a man for nails.',
  'My sister, in the end, with the van and two boys that I did not know at all.',
  'We put it back. It took us all of Sunday and most of what she had in the van.',
];

test.each([
  ['Interviewer', 'Runa'],
  ['INTERVIEWER 2', 'RUNA'],
  ['Moderator', 'P1'],
  ['Q', 'Runa'],
  ['I', 'B'],
  ['Interviewerin', 'Frau K.'],
  ['Entrevistadora', 'Runa'],
  ['Intervieweur', 'Runa'],
  ['Ada (Researcher)', 'Runa'],
  ['访谈者', '李明'],
  ['Интервьюер', 'Анна'],
])('%s asks, as the label says', async (asker, other) => {
  const parsed = await read('talk.txt', talk(asker, other, ['Go on.', 'Good.'], answers));
  expect(askers(parsed)).toEqual([asker]);
});

test('Interviewee, Irina and Quentin do not', async () => {
  for (const [a, b] of [
    ['Interviewee', 'Bo'],
    ['Irina', 'Quentin'],
  ] as const) {
    const parsed = await read('talk.txt', talk(a, b, ['Go on.', 'Good.', 'Yes.'], answers));
    expect(askers(parsed)).toEqual([]);
  }
});

test('without such a label it is who asks more and says less', async () => {
  expect(askers(await read('talk.txt', talk('Ada', 'Runa', questions, answers)))).toEqual(['Ada']);
});

test('who asks as much, or says as much, is not set apart', async () => {
  const much = questions.map((text, at) => `${answers[at]} ${answers[at]} ${text}`);
  expect(askers(await read('talk.txt', talk('Ada', 'Runa', questions, questions)))).toEqual([]);
  expect(askers(await read('talk.txt', talk('Ada', 'Runa', much, answers)))).toEqual([]);
});

test('among hosts nobody asks', async () => {
  expect(askers(await read('talk.txt', talk('Host', 'Co-host', questions, answers)))).toEqual([]);
});
