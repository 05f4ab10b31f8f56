import { expect, test } from 'vitest';
import { taggedCore } from './study-core';

/** The interview, with a way to correct words of it and to see what is kept. */
async function correctable() {
  const test = await taggedCore();
  const { call, sourceId } = test;
  const turns = async () => (await call('sources.read', { id: sourceId })).turns;
  return {
    ...test,
    turns,
    text: async () => (await turns()).map((turn) => turn.text).join('\n'),
    /** Puts other words in the place of some, in the turn that has them. */
    correct: async (words: string, better: string) => {
      const turn = (await turns()).find(({ text }) => text.includes(words));
      if (!turn) throw new Error(`Nobody says ${words}`);
      const text = turn.text.replace(words, better);
      return call('turns.correct', { turnId: turn.id, basis: turn.text, text });
    },
    kept: async () =>
      (await call('passages.list', { sourceId })).map(({ quote, previousQuote }) => [
        quote,
        previousQuote,
      ]),
    sound: async () => {
      const { problems, wrong } = await call('study.check', {});
      expect([problems, wrong]).toEqual([[], []]);
    },
  };
}

test('passages stay on their words; those whose words changed keep the old ones', async () => {
  const { tag, correct, kept, call, sound } = await correctable();
  await tag('The bank asked me', 'trigger', 'Asked');
  const changed = await tag('two evenings copying', 'struggle', 'By hand');
  await tag('I look because', 'outcome', 'Calm');
  await tag('numbers.\nAnd you, Pavel?\nNobody', 'outcome', 'Calm');
  const result = await correct('spent two evenings', 'have spent three long evenings');
  expect(result).toEqual({ changedPassageIds: [changed.passage.id] });
  expect(await kept()).toEqual([
    ['The bank asked me', null],
    ['three long evenings copying', 'two evenings copying'],
    ['numbers.\nAnd you, Pavel?\nNobody', null],
    ['I look because', null],
  ]);
  expect((await call('study.read', {})).history.undo).toBe('correct a turn of “Marta”');
  await sound();
});

test('a turn between the ends of a passage is part of its words', async () => {
  const { tag, correct, kept, sound } = await correctable();
  await tag('numbers.\nAnd you, Pavel?\nNobody', 'outcome', 'Calm');
  await correct('And you, Pavel?', 'And you,\nPaul?');
  expect(await kept()).toEqual([
    ['numbers.\nAnd you,\nPaul?\nNobody', 'numbers.\nAnd you, Pavel?\nNobody'],
  ]);
  await sound();
});

test('the first words are kept over several corrections, until they stand there again', async () => {
  const { tag, correct, kept, call } = await correctable();
  const { passage } = await tag('two evenings', 'struggle', 'By hand');
  await correct('two', 'three');
  await correct('evenings', 'nights');
  expect(await kept()).toEqual([['three nights', 'two evenings']]);
  await correct('three nights', 'two evenings');
  expect(await kept()).toEqual([['two evenings', null]]);
  await correct('two', 'three');
  expect(await call('passages.accept', { id: passage.id })).toMatchObject({
    quote: 'three evenings',
    previousQuote: null,
  });
  await correct('three', 'four');
  expect(await kept()).toEqual([['four evenings', 'three evenings']]);
});

test('a passage whose words were taken out stays, without words, and gets them back', async () => {
  const { tag, correct, kept, refused, call, text, sound } = await correctable();
  const before = await text();
  const { passage } = await tag('two evenings ', 'struggle', 'By hand');
  const inner = await tag('evenings', 'struggle', 'By hand');
  await correct('two evenings ', '');
  expect(await kept()).toEqual([
    ['', 'two evenings '],
    ['', 'evenings'],
  ]);
  expect(await refused('passages.accept', { id: inner.passage.id })).toBe('no-words');
  await sound();
  await correct('I spent', 'Well, I spent');
  expect(await kept()).toHaveLength(2);
  await correct('Well, I spent copying', 'I spent two evenings copying');
  expect(await text()).toBe(before);
  expect(await kept()).toEqual([
    ['two evenings ', null],
    ['', 'evenings'],
  ]);
  await sound();
  await call('passages.resize', {
    id: inner.passage.id,
    span: { start: passage.start + 4, end: passage.end - 1 },
  });
  expect(await kept()).toEqual([
    ['two evenings ', null],
    ['evenings', null],
  ]);
});

test('two passages that come to stand on the same words are both kept', async () => {
  const { tag, correct, kept, spanOf, call, sourceId, sound } = await correctable();
  const first = await tag('two', 'struggle', 'By hand');
  const second = await tag('two evenings', 'struggle', 'Slow');
  await correct('two evenings', 'weeks');
  expect(await kept()).toEqual([
    ['weeks', 'two'],
    ['weeks', 'two evenings'],
  ]);
  await sound();
  const { start } = spanOf('two evenings');
  const again = await call('passages.mark', { sourceId, span: { start, end: start + 5 } });
  expect(again.id).toBe(Math.min(first.passage.id, second.passage.id));
});

test('words are counted anew, and undo and redo bring every byte back', async () => {
  const { tag, correct, kept, text, call, sourceId } = await correctable();
  await tag('two evenings', 'struggle', 'By hand');
  const words = async () => (await call('sources.read', { id: sourceId })).source.words;
  const before = [await text(), await kept(), await words()];
  await correct('spent two', 'have spent three long');
  const after = [await text(), await kept(), await words()];
  expect(after[2]).toBe(Number(before[2]) + 2);
  await call('history.undo', {});
  expect([await text(), await kept(), await words()]).toEqual(before);
  await call('history.redo', {});
  expect([await text(), await kept(), await words()]).toEqual(after);
});

test('a turn that has other words by now, or words that no text can hold, are refused', async () => {
  const { turns, refused, call } = await correctable();
  const [turn] = await turns();
  const turnId = turn?.id ?? 0;
  const basis = turn?.text ?? '';
  const correct = (text: string, on = basis) =>
    refused('turns.correct', { turnId, basis: on, text });
  expect(await correct('Who?', 'Other words')).toBe('changed-meanwhile');
  expect(await correct('Who\u0000?')).toBe('bad-text');
  expect(await correct('Who\ud83d?')).toBe('bad-text');
  expect(await refused('turns.correct', { turnId: 999, basis, text: '' })).toBe('no-such-turn');
  const undo = (await call('study.read', {})).history.undo;
  await call('turns.correct', { turnId, basis, text: basis });
  expect((await call('study.read', {})).history.undo).toBe(undo);
  await call('turns.correct', { turnId, basis, text: 'Who\r\nasks?' });
  expect((await turns())[0]?.text).toBe('Who\nasks?');
});

test('times within a turn stay on their words', async () => {
  const { call, importText } = await taggedCore();
  const id = await importText(
    'Call.vtt',
    'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nMarta: We waited.\n\n00:00:08.500 --> 00:00:12.000\nMarta: I spent two evenings on it.\n',
  );
  const { turns } = await call('sources.read', { id });
  const [turn] = turns;
  const text = turns.map((each) => each.text).join('\n');
  const start = text.indexOf('two evenings');
  const span = { start, end: start + 12 };
  const code = { kind: 'trigger', name: 'x' };
  await call('passages.tag', { sourceId: id, span, code });
  const basis = turn?.text ?? '';
  const better = basis.replace('We waited.', 'Well, we waited for a very long time.');
  await call('turns.correct', { turnId: turn?.id ?? 0, basis, text: better });
  const [quote] = await call('quotes.list', { sourceIds: [id] });
  expect(quote).toMatchObject({ quote: 'two evenings', startMs: 8500, previousQuote: null });
});

test('turns of the interviewer, and those of nobody named, are corrected alike', async () => {
  const { correct, call, importText } = await correctable();
  const label = async () => (await call('study.read', {})).history.undo;
  await correct('And you, Pavel?', 'And you, Paul?');
  expect(await label()).toBe('correct a turn of “Interviewer”');
  const id = await importText(
    'Voice.vtt',
    'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nWe lost two clients over it.\n',
  );
  const [turn] = (await call('sources.read', { id })).turns;
  const basis = turn?.text ?? '';
  await call('turns.correct', { turnId: turn?.id ?? 0, basis, text: `${basis} Two!` });
  expect(await label()).toBe('correct a turn');
  expect((await call('sources.read', { id })).turns[0]?.text).toBe(`${basis} Two!`);
});
