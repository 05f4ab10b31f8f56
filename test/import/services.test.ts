import { describe, expect, test } from 'vitest';
import type { ParsedTranscript } from '../../electron/core/import/parsed-transcript';
import { moreServices } from './support/more-services';
import { read, refusal, spoken, times } from './support/read';
import { services, word } from './support/services';

function readJson(value: unknown): Promise<ParsedTranscript> {
  return read('talk.json', JSON.stringify(value));
}

describe('what a service answers', () => {
  test.each([...services, ...moreServices])('$flavour', async ({ flavour, value, turns }) => {
    const parsed = await readJson(value);
    expect(parsed.flavour).toBe(flavour);
    const read = parsed.turns.map(({ speaker, text, startMs, endMs }) => [
      speaker,
      text,
      startMs,
      endMs,
    ]);
    expect(read).toEqual(turns);
  });
});

test('phrases of words keep their times inside a turn', async () => {
  const words = Array.from({ length: 40 }, (_, at) => word(`w${at}`, at * 0.3, at * 0.3 + 0.2));
  const parsed = await readJson({ result: words });
  expect(parsed.turns.length).toBe(1);
  const [turn] = parsed.turns;
  expect(turn?.cues.map(({ startMs }) => startMs)).toEqual([0, 4800, 9600]);
  expect(turn?.text.slice(turn.cues[1]?.offset).startsWith('w16 ')).toBe(true);
});

test('several values one after another, and one to a line', async () => {
  const one = { result: [word('one', 0.1, 0.4)], text: 'one' };
  const two = { result: [word('two', 5, 5.4)], text: 'two' };
  const decoded = await read(
    'talk.json',
    `${JSON.stringify(one, null, 2)}\n${JSON.stringify(two, null, 2)}`,
  );
  expect(spoken(decoded).map(([, text]) => text)).toEqual(['one', 'two']);
  const grain = [0, 1].map((at) =>
    JSON.stringify({
      speaker: `P${at}`,
      participant_id: at,
      start: at * 1000,
      end: 2000,
      text: 'yes',
    }),
  );
  const lines = await read('talk.jsonl', grain.join('\n'));
  expect(times(lines)).toEqual([
    ['P0', 0, 2000],
    ['P1', 1000, 2000],
  ]);
});

test('an entry that breaks the shape is left out with a warning', async () => {
  const parsed = await readJson({
    meeting_transcripts: [
      { speaker: 'Ada', content: 'One?' },
      { speaker: 'Ada', words: 'lost?' },
      { speaker: 'Runa', content: 'Two.' },
    ],
  });
  expect(parsed.turns.length).toBe(2);
  expect(parsed.left[0]).toMatchObject({ what: 'entry of another shape' });
  expect(parsed.left[0]?.text).toContain('lost?');
  expect(parsed.warnings).toEqual([
    { line: 0, message: 'Entry 2: An entry is of another shape than the others.' },
  ]);
});

test('characters that nobody said are taken out, unreadable ones told of', async () => {
  const parsed = await readJson({
    segments: [
      { start: 0, end: 2, text: 'bread\u00ad crumbs\u0000' },
      { start: 2, end: 4, text: 'caf\ufffd' },
    ],
  });
  expect(parsed.turns[0]?.text).toBe('bread crumbs caf\ufffd');
  expect(parsed.warnings.map(({ message }) => message)).toEqual([
    'Entry 1: NUL characters were taken out.',
    'Entry 1: Soft hyphens were taken out.',
    'Entry 2: Characters that could not be read are shown as \ufffd.',
  ]);
});

test('prose beside the turns is listed, repetitions and ids are not', async () => {
  const parsed = await readJson({
    id: 'a-b-c',
    title: 'A talk about bread and flour',
    summary: 'They talk about the price of bread.',
    text: 'Bread is dear these days. So it is, so it is.',
    segments: [
      { start: 0, end: 2, text: 'Bread is dear these days.' },
      { start: 2, end: 4, text: 'So it is, so it is.' },
    ],
  });
  expect(parsed.left.map(({ what, text }) => [what, text])).toEqual([
    ['field “title”', 'A talk about bread and flour'],
    ['field “summary”', 'They talk about the price of bread.'],
  ]);
});

describe('what holds no transcript', () => {
  test('is refused with a reason', async () => {
    expect((await refusal('package.json', '{"name": "x", "version": "1.0.0"}')).code).toBe(
      'not-a-transcript',
    );
    expect((await refusal('talk.json', '{"segments": [{"start": 0,')).code).toBe('damaged-json');
    expect((await refusal('talk.json', '{"segments": []} trailing')).code).toBe('damaged-json');
  });
});
