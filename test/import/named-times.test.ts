import { describe, expect, test } from 'vitest';
import { askers, read, readFixture, spoken, times } from './support/read';

describe('exports of programs, as text', () => {
  test('Otter', async () => {
    const parsed = await readFixture('otter.txt');
    expect(parsed).toMatchObject({
      flavour: 'Otter',
      title: 'Bookings at the boat shed',
      recordedOn: '2024-05-14',
      left: [
        { what: 'header', lines: [1, 2, 4, 5, 7, 8] },
        { what: 'banner', text: 'Transcribed by https://otter.ai' },
      ],
    });
    expect(times(parsed)).toEqual([
      ['Hanne Vik', 2000, null],
      ['Tobias', 9000, null],
      ['Unknown Speaker', 41_000, null],
      ['Tobias', 43_000, null],
      ['Hanne Vik', 3_727_000, null],
    ]);
    expect(parsed.turns[1]?.text).toBe(
      'That was Saturday. The wind came up and they just did not show.\nI had turned two other groups away for them.\n\nAnd the worst of it was the deposit, because I never took one.',
    );
    expect(parsed.turns[3]?.text).toBe('Yes please. See you at 10:30 then.');
  });

  test('Rev, the words below the label or beside it', async () => {
    const parsed = await readFixture('rev.txt');
    expect(parsed.flavour).toBe('Rev');
    expect(times(parsed).map(([, start]) => start)).toEqual([0, 4000, 3_735_000, 3_737_000]);
    expect(spoken(parsed)[1]).toEqual([
      'Speaker 2',
      'When the branch closed. Nobody wrote to us.\n\nIt was simply shut one day.',
    ]);
    expect(spoken(parsed)[3]).toEqual(['Speaker 2', 'Then I asked my sister.']);
  });

  test('Descript, with a time inside a turn', async () => {
    const parsed = await readFixture('descript.md');
    expect(parsed.flavour).toBe('Descript');
    const turn = parsed.turns[1];
    expect(turn?.text).toBe('On the back of an envelope. Then it goes on the fridge.');
    expect(turn?.cues).toEqual([{ offset: 28, startMs: 9000, endMs: null }]);
    expect(turn?.text.slice(28)).toBe('Then it goes on the fridge.');
  });

  test('a time that somebody says is not the head of another turn', async () => {
    const talk = [
      '00:00:01 Ada\nWhen did you call?',
      '00:00:04 Bo\n10:30 the I.',
      '00:00:09 Ada\nAnd then?',
      '00:00:12 Bo\nNothing.',
      '00:00:15 Ada\nI see.',
    ];
    const parsed = await read('talk.txt', `${talk.join('\n\n')}\n`);
    expect(spoken(parsed).map(([, text]) => text)).toEqual([
      'When did you call?',
      '10:30 the I.',
      'And then?',
      'Nothing.',
      'I see.',
    ]);
  });

  test('Google Meet, as text', async () => {
    const parsed = await readFixture('meet.txt');
    expect(parsed).toMatchObject({
      flavour: 'Google Meet',
      title: 'Garden centre call (2024-05-21 15:00 GMT+2)',
      recordedOn: '2024-05-21',
      left: [
        { what: 'front matter', lines: [1, 2, 3, 4] },
        { what: 'banner', lines: [17, 18] },
      ],
    });
    expect(times(parsed)[3]).toEqual(['Pelle Strand', 300_000, null]);
  });

  test('Google Meet, as Markdown', async () => {
    const parsed = await readFixture('meet.md');
    expect(parsed).toMatchObject({ flavour: 'Google Meet', title: 'Garden centre call' });
    expect(times(parsed).map(([, start]) => start)).toEqual([0, null, 300_000, null]);
  });

  test('Zoom’s chat, with replies over several lines', async () => {
    const parsed = await readFixture('zoom-chat.txt');
    expect(parsed.flavour).toBe('Zoom chat');
    expect(spoken(parsed)[2]).toEqual([
      'Ilse B',
      'Here is the form: https://example.org/form?id=1:2\n\nIt has two pages.',
    ]);
    expect(parsed.speakers.map(({ name }) => name)).toEqual([
      'Ilse B',
      'Bartek | Nordlys',
      'kwame',
    ]);
  });

  test('Zoom’s saved captions count from the first', async () => {
    const parsed = await readFixture('zoom-captions.txt');
    expect(parsed.flavour).toBe('Zoom captions');
    expect(times(parsed)).toEqual([
      ['Ilse Brandt', 0, null],
      ['Bartek Nowak', 3000, null],
      ['Ilse Brandt', 11_000, null],
    ]);
    expect(parsed.warnings[0]?.message).toContain('10:03:01');
  });

  test('noScribe keeps what was said over each other', async () => {
    const parsed = await readFixture('noscribe.txt');
    expect(parsed.flavour).toBe('noScribe');
    expect(parsed.turns[1]).toMatchObject({
      speaker: 'S01',
      startMs: 5000,
      text: 'You hear it. //S00: Hear it?// Yes, the sound is different.',
    });
  });

  test('f4, whose times stand at the end of what they time', async () => {
    const parsed = await readFixture('f4.txt');
    expect(parsed.flavour).toBe('f4');
    expect(times(parsed)).toEqual([
      ['I', null, 8400],
      ['B', 8400, 11_000],
      ['I', 11_000, 13_200],
      ['B', 13_200, 21_900],
    ]);
    expect(askers(parsed)).toEqual(['I']);
  });
});

describe('a name with a time', () => {
  const ways: [string, (name: string, time: string) => string][] = [
    ['[time] Name:', (name, time) => `[${time}] ${name}: `],
    ['time Name:', (name, time) => `${time} ${name}: `],
    ['(time) Name:', (name, time) => `(${time}) ${name}: `],
    ['time - Name:', (name, time) => `${time} - ${name}: `],
    ['Name [time]:', (name, time) => `${name} [${time}]: `],
    ['Name: [time]', (name, time) => `${name}: [${time}] `],
    ['**Name** [time]', (name, time) => `**${name}** [${time}]\n`],
    ['Name: time', (name, time) => `${name}: ${time}\n`],
    ['Name  time', (name, time) => `${name}  ${time}\n`],
    ['Name<tab>time', (name, time) => `${name}\t${time}\n`],
    ['Name time', (name, time) => `${name} ${time}\n`],
    ['Name (time)', (name, time) => `${name} (${time})\n`],
    ['Name | time', (name, time) => `${name} | ${time}\n`],
    ['time Name', (name, time) => `${time} ${name}\n`],
    ['[time] Name', (name, time) => `[${time}] ${name}\n`],
    ['### Name (time)', (name, time) => `### ${name} (${time})\n\n`],
    ['### time Name', (name, time) => `### ${time} ${name}\n\n`],
  ];
  test.each(ways)('%s', async (_name, label) => {
    const parsed = await read(
      'talk.md',
      `${label('Ada', '00:00:01')}How was it?\n\n${label('Runa', '00:00:04')}Cold.\n\nAt 10:30 it was warmer.\n\n${label('Ada', '00:01:10')}Why?\n\n${label('Runa', '01:00:00')}The wind.\n`,
    );
    expect(times(parsed)).toEqual([
      ['Ada', 1000, null],
      ['Runa', 4000, null],
      ['Ada', 70_000, null],
      ['Runa', 3_600_000, null],
    ]);
    expect(parsed.turns[1]?.text).toBe('Cold.\n\nAt 10:30 it was warmer.');
  });

  test('from when to when', async () => {
    const parsed = await read(
      'talk.txt',
      '[00:00 - 00:03] Ada: How?\n\n[00:03 - 00:09] Runa: So.\n\n[00:09 - 00:10] Ada: Oh.\n',
    );
    expect(times(parsed)[1]).toEqual(['Runa', 3000, 9000]);
  });

  test('an agenda is no talk', async () => {
    const parsed = await read(
      'agenda.txt',
      '09:00 Welcome\n09:30 Coffee\n10:00 Welcome\n10:30 Coffee\n',
    );
    expect(parsed.speakers).toEqual([]);
  });

  test('lines with times and no names join to turns like captions', async () => {
    const lines = Array.from(
      { length: 30 },
      (_, at) => `0:${String(at * 2).padStart(2, '0')}\nso this is line ${at} of what was said.`,
    );
    const parsed = await read('talk.txt', lines.join('\n'));
    expect(parsed).toMatchObject({ flavour: 'Timed lines', speakers: [] });
    expect(parsed.turns.length).toBeGreaterThan(2);
    expect(parsed.turns[0]?.cues.slice(0, 2)).toEqual([
      { offset: 0, startMs: 0, endMs: null },
      { offset: 36, startMs: 2000, endMs: null },
    ]);
  });
});
