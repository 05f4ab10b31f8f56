import { expect, test } from 'vitest';
import { newCore, taggedCore } from './study-core';

test('a quote comes with its provenance', async () => {
  const { call, importText } = newCore();
  const vtt = `WEBVTT

1
00:00:01.000 --> 00:00:04.000
Interviewer: Who asks for the list?

2
00:00:05.000 --> 00:00:08.000
Marta: The bank asked me on Friday.

3
00:00:08.500 --> 00:00:12.000
Marta: I spent two evenings on it.
`;
  const sourceId = await importText('Call.vtt', vtt);
  const { turns } = await call('sources.read', { id: sourceId });
  const start = turns
    .map((turn) => turn.text)
    .join('\n')
    .indexOf('two evenings');
  const span = { start, end: start + 'two evenings'.length };
  await call('passages.tag', { sourceId, span, code: { kind: 'struggle', name: 'By hand' } });
  expect(await call('quotes.list', {})).toMatchObject([
    {
      ...span,
      quote: 'two evenings',
      sourceTitle: 'Call',
      turnNumber: 2,
      speakerName: 'Marta',
      interviewer: false,
      participantName: 'Marta',
      startMs: 8500,
    },
  ]);
});

test('a question with its answer is the words of the one who answers', async () => {
  const { call, tag } = await taggedCore();
  await tag('Who asks for the list?\nThe bank', 'trigger', 'Asked');
  await tag('Who asks', 'trigger', 'Asked');
  await tag('copying numbers.\nAnd you, Pavel?\nNobody', 'trigger', 'Asked');
  const quotes = await call('quotes.list', {});
  expect(quotes.map((quote) => [quote.speakerName, quote.interviewer, quote.turnNumber])).toEqual([
    ['Marta', false, 1],
    ['Interviewer', true, 1],
    ['Marta', false, 2],
  ]);
  const people = await call('participants.list', {});
  expect(people.map(({ name, quotes: count }) => [name, count])).toEqual([
    ['Marta', 2],
    ['Pavel', 0],
  ]);
});

test('a person has so many quotes of each kind, however many codes of it a quote has', async () => {
  const { call, tag } = await taggedCore();
  await tag('copying numbers.', 'struggle', 'By hand');
  await tag('copying numbers.', 'struggle', 'Evenings');
  await tag('copying numbers.', 'trigger', 'Asked');
  await tag('Who asks', 'trigger', 'Asked');
  const people = await call('participants.list', {});
  expect(people.map(({ name, quotesByKind }) => [name, quotesByKind])).toEqual([
    [
      'Marta',
      [
        { kind: 'trigger', quotes: 1 },
        { kind: 'struggle', quotes: 1 },
      ],
    ],
    ['Pavel', []],
  ]);
});

test('words for which the file names nobody have no speaker’s name', async () => {
  const { call, importText } = newCore();
  const sourceId = await importText(
    'Iris.vtt',
    'WEBVTT\n\n00:01.000 --> 00:04.000\nWe lost two clients over it.\n',
  );
  const span = { start: 0, end: 7 };
  await call('passages.tag', { sourceId, span, code: { kind: 'trigger', name: 'Lost' } });
  expect(await call('quotes.list', {})).toMatchObject([
    { speakerName: null, participantName: 'Iris', interviewer: false },
  ]);
});

test('filters hold together; an empty one does not filter', async () => {
  const { call, tag, importText } = await taggedCore();
  const asked = await tag('The bank asked me', 'trigger', 'Asked');
  await tag('The bank asked me', 'struggle', 'By hand');
  await tag('Nobody ever asks', 'trigger', 'Asked');
  const slow = await tag('two evenings', 'struggle', 'Slow');
  await tag('Who asks', 'trigger', 'Asked');
  const second = await importText('Second.txt', 'Interviewer: So?\n\nMarta: It is slow now.\n');
  const span = { start: 4, end: 9 };
  await call('passages.tag', { sourceId: second, span, code: { id: slow.codeId } });
  const [marta] = await call('participants.list', {});
  const found = async (filter: Parameters<typeof call<'quotes.list'>>[1]) =>
    (await call('quotes.list', filter)).map((quote) => quote.quote);

  expect(await found({ codeIds: [], kinds: [], participantIds: [], sourceIds: [] })).toHaveLength(
    5,
  );
  expect(await found({ kinds: ['struggle'] })).toEqual([
    'The bank asked me',
    'two evenings',
    'It is',
  ]);
  expect(await found({ codeIds: [asked.codeId, slow.codeId] })).toHaveLength(5);
  expect(await found({ kinds: ['struggle'], codeIds: [asked.codeId] })).toEqual([
    'The bank asked me',
  ]);
  expect(await found({ participantIds: [marta?.id ?? 0] })).toEqual([
    'The bank asked me',
    'two evenings',
    'It is',
  ]);
  expect(await found({ participantIds: [marta?.id ?? 0], sourceIds: [second] })).toEqual(['It is']);
  expect(await found({ sourceIds: [99] })).toEqual([]);
});

test('what a participant said as an interviewer does not count as theirs', async () => {
  const { call, tag, sourceId } = await taggedCore();
  await tag('The bank asked me', 'trigger', 'Asked');
  const { speakers } = await call('sources.read', { id: sourceId });
  const marta = speakers.find((speaker) => speaker.name === 'Marta');
  const participantId = marta?.participantId ?? 0;
  const count = async () => ({
    filtered: (await call('quotes.list', { participantIds: [participantId] })).length,
    code: (await call('codes.list', {}))[0]?.participants,
    person: (await call('participants.list', {})).find(({ id }) => id === participantId),
  });
  expect(await count()).toMatchObject({ filtered: 1, code: 1, person: { quotes: 1, words: 12 } });
  await call('speakers.update', { id: marta?.id ?? 0, interviewer: true, participantId });
  expect(await count()).toMatchObject({
    filtered: 0,
    code: 0,
    person: { quotes: 0, words: 0, sourceIds: [] },
  });
  expect(await call('quotes.list', {})).toMatchObject([{ interviewer: true }]);
});
