import { describe, expect, test } from 'vitest';
import { read, readFixture, spoken, times } from './support/read';

describe('WebVTT', () => {
  test('Zoom: names in every cue, ids that do not start at 1, CRLF', async () => {
    const parsed = await readFixture('zoom.vtt');
    expect(parsed).toMatchObject({ flavour: 'Zoom VTT', left: [], warnings: [] });
    expect(spoken(parsed)).toEqual([
      ['Ilse Brandt', 'So, how do you order parts today?'],
      ['Bartek Nowak', 'By phone, mostly. I ring them and they ring back: two days later, maybe.'],
      ['Ilse Brandt', 'Two days.'],
      ['kwame (guest)', 'At best.'],
    ]);
    expect(parsed.turns[1]?.cues).toEqual([
      { offset: 0, startMs: 14_950, endMs: 19_300 },
      { offset: 30, startMs: 19_310, endMs: 22_000 },
    ]);
  });

  test('Teams: voice tags, ids, entities, cues of several lines', async () => {
    const parsed = await readFixture('teams.vtt');
    expect(parsed.flavour).toBe('Teams VTT');
    expect(spoken(parsed)).toEqual([
      ['Brandt, Ilse (Contractor)', 'How long have you had the workshop?'],
      ['María del Pozo', 'Since my father stopped, so nineteen years & a bit.'],
      ['Brandt, Ilse (Contractor)', 'And before that?'],
    ]);
    expect(times(parsed)[1]).toEqual(['María del Pozo', 6900, 13_120]);
  });

  test('rolling captions are read once', async () => {
    const parsed = await readFixture('youtube.vtt');
    expect(parsed.flavour).toBe('YouTube captions');
    expect(parsed.turns.map(({ text }) => text)).toEqual([
      'so today we look at how the bees came through the winter and what it cost',
    ]);
    expect(parsed.left.map(({ what }) => what)).toEqual(['header', 'repeated captions']);
  });

  test('notes, styles, regions, headers, settings and a doubled first line', async () => {
    const parsed = await read(
      'talk.vtt',
      'WEBVTT - a talk\n\nWEBVTT\nX-TIMESTAMP-MAP=LOCAL:0\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:fred\n\nNOTE\nmade by hand\nin May\n\nopening words\n00:01.000 --> 00:02.500 align:start line:0\n<v.loud Ada><b>Well</b>, <i>hello</i></v> <00:02.000>there &lt;3\n\nNOTE the end\n',
    );
    expect(spoken(parsed)).toEqual([
      ['Ada', 'Well, hello'],
      [null, 'there <3'],
    ]);
    expect(parsed.left.map(({ what, text }) => [what, text])).toEqual([
      ['header', '- a talk'],
      ['header', 'X-TIMESTAMP-MAP=LOCAL:0'],
      ['style', 'STYLE\n::cue { color: red }'],
      ['region', 'REGION\nid:fred'],
      ['note', 'NOTE\nmade by hand\nin May'],
      ['cue id', 'opening words'],
      ['note', 'NOTE the end'],
    ]);
  });

  test('two voices in one cue are two turns, and a voice without a name is nobody', async () => {
    const parsed = await read(
      'talk.vtt',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>Yes?</v><v Runa>No.</v>\n\n00:03.000 --> 00:04.000\n<v >Hm.\n',
    );
    expect(times(parsed)).toEqual([
      ['Ada', 1000, 2000],
      ['Runa', 1000, 2000],
      [null, 3000, 4000],
    ]);
  });

  test('times in bare seconds, without hours, with a comma', async () => {
    const parsed = await read(
      'talk.vtt',
      'WEBVTT\n\n0.000 --> 3.480\nOne.\n\n1:00.5 --> 1:02,250\nTwo.\n\n00:02:00.000 --> 00:02:01.000\nThree.\n',
    );
    expect(times(parsed)).toEqual([
      [null, 0, 3480],
      [null, 60_500, 62_250],
      [null, 120_000, 121_000],
    ]);
  });

  test('a cue that was edited to hold an empty line keeps its words', async () => {
    const parsed = await read('talk.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n\ntwo.\n');
    expect(parsed.turns[0]?.text).toBe('One two.');
  });
});

describe('SubRip', () => {
  test('a speaker goes on until the next label; odd times are said', async () => {
    const parsed = await readFixture('names.srt');
    expect(parsed.flavour).toBe('SRT');
    expect(spoken(parsed)).toEqual([
      ['Runa', 'So I opened the lid and there was nothing. Not one of them: all gone.'],
      ['Ada', 'All of them?'],
      ['Runa', 'All of them. Every single one.'],
      ['Ada', 'Oh no.'],
    ]);
    expect(parsed.turns[2]?.cues[1]).toEqual({ offset: 13, startMs: 9000, endMs: null });
    expect(parsed.warnings).toEqual([
      { line: 19, message: expect.stringContaining('ends before it starts') },
      { line: 23, message: expect.stringContaining('no length') },
    ]);
  });

  test('names in brackets at the end', async () => {
    const cue = (at: number, text: string) =>
      `${at}\n00:00:0${at},000 --> 00:00:0${at},900\n${text}\n`;
    const parsed = await read(
      'talk.srt',
      [
        cue(1, 'How was it? (Ada)'),
        cue(2, 'Cold. (Runa)'),
        cue(3, 'Very cold. (Runa)'),
        cue(4, 'Why? (Ada)'),
      ].join('\n'),
    );
    expect(spoken(parsed)).toEqual([
      ['Ada', 'How was it?'],
      ['Runa', 'Cold. Very cold.'],
      ['Ada', 'Why?'],
    ]);
  });

  test('markup goes, two speakers in one cue are told apart', async () => {
    const parsed = await read(
      'talk.srt',
      '1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>Ada: One?</i>\nRuna: <font color="#fff">Two.</font>\n\n2\n00:00:03,000 --> 00:00:04,000\nAda: Three?\nRuna: Four &amp; five.\n',
    );
    expect(spoken(parsed)).toEqual([
      ['Ada', 'One?'],
      ['Runa', 'Two.'],
      ['Ada', 'Three?'],
      ['Runa', 'Four & five.'],
    ]);
  });

  test('cues that overlap are kept in order and counted in one warning', async () => {
    const cue = (at: number) =>
      `${at + 1}\n00:00:${10 + at},000 --> 00:00:${12 + at},000\nAda: word ${at}\n`;
    const parsed = await read(
      'talk.srt',
      Array.from({ length: 12 }, (_, at) => cue(at)).join('\n'),
    );
    expect(parsed.turns[0]?.cues.length).toBe(12);
    expect(parsed.warnings).toEqual([
      {
        line: 6,
        message: expect.stringContaining('(lines 6, 10, 14, 18, 22, 26, 30, 34 and 3 more)'),
      },
    ]);
  });

  test('cues without words are left out with their line', async () => {
    const parsed = await read(
      'talk.srt',
      '1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:03,000 --> 00:00:04,000\nWords.\n',
    );
    expect(parsed.left).toEqual([
      { what: 'empty cue', lines: [2], text: '00:00:01,000 --> 00:00:02,000' },
    ]);
  });
});

describe('captions without names', () => {
  const cue = (start: number, text: string) =>
    `00:${String(Math.floor(start / 60)).padStart(2, '0')}:${String(start % 60).padStart(2, '0')}.000 --> 00:${String(Math.floor((start + 2) / 60)).padStart(2, '0')}:${String((start + 2) % 60).padStart(2, '0')}.000\n${text}\n`;

  test('a pause of more than two seconds ends a turn', async () => {
    const parsed = await read(
      'talk.vtt',
      `WEBVTT\n\n${cue(0, 'One.')}\n${cue(4, 'Two.')}\n${cue(9, 'Three.')}`,
    );
    expect(parsed.turns.map(({ text }) => text)).toEqual(['One. Two.', 'Three.']);
    expect(parsed.reason).toContain('pause');
  });

  test('a long stretch ends at a sentence, also inside a cue', async () => {
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
    const said = Array.from({ length: 12 }, (_, at) => `${words(5)}. ${words(5)} ${at}`);
    const cues = said.map((text, at) => cue(at * 2, text));
    const parsed = await read('talk.vtt', `WEBVTT\n\n${cues.join('\n')}`);
    const [first, second] = parsed.turns;
    expect(first?.text.endsWith('.')).toBe(true);
    expect(first?.text.split(' ').length).toBeGreaterThan(54);
    expect(second?.cues[0]).toMatchObject({ offset: 0 });
    expect(parsed.turns.map(({ text }) => text).join(' ')).toBe(said.join(' '));
  });

  test('chevrons begin the turn of somebody else', async () => {
    const parsed = await read(
      'talk.vtt',
      `WEBVTT\n\n${cue(0, '>> How was it?')}\n${cue(2, '>> Cold.')}`,
    );
    expect(parsed.turns.map(({ text }) => text)).toEqual(['How was it?', 'Cold.']);
  });
});

test('times in brackets with the words behind them, and YouTube’s SBV', async () => {
  const whisper = await read(
    'talk.txt',
    '[00:00:00.000 --> 00:00:02.000]   One and\n[00:00:02.000 --> 00:00:04.500]   two.\n',
  );
  expect(times(whisper)).toEqual([[null, 0, 4500]]);
  expect(whisper.turns[0]?.text).toBe('One and two.');
  const sbv = await read(
    'talk.sbv',
    '0:00:00.500,0:00:02.000\nOne.\n\n0:00:09.000,0:00:10.000\nTwo.\n',
  );
  expect(times(sbv)).toEqual([
    [null, 500, 2000],
    [null, 9000, 10_000],
  ]);
});

test('an arrow between numbers makes no captions', async () => {
  const parsed = await read('notes.txt', 'Step 1 -> 2\n\n10 --> 20 of them.\n');
  expect(parsed.flavour).toBe('Paragraphs');
});

test('captions are known by content, whatever the ending', async () => {
  const vtt = await read('talk.txt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>One.\n');
  const srt = await read('talk.txt', '1\n00:00:01,000 --> 00:00:02,000\nOne.\n');
  const text = await read('talk.vtt', 'Ada: One?\n\nRuna: Two.\n\nAda: Three?\n');
  expect([vtt.flavour, srt.flavour, text.flavour]).toEqual(['WebVTT', 'SRT', 'Name: text']);
});
