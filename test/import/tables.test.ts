import { describe, expect, test } from 'vitest';
import { askers, read, readFixture, spoken, times } from './support/read';

describe('one turn a row', () => {
  test('columns by name, cells of several lines, quotation marks', async () => {
    const parsed = await readFixture('documents/turns.csv');
    expect(parsed.flavour).toBe('Table of turns');
    expect(times(parsed)).toEqual([
      ['Frau Petersen', 3000, null],
      ['Herr Yilmaz', 7000, null],
      ['Frau Petersen', 15_000, null],
      ['Herr Yilmaz', 62_000, null],
    ]);
    expect(parsed.turns[1]?.text).toBe('Drei. Und zwei "halb" frei.\nDa wohnt noch jemand.');
    expect(parsed.left).toEqual([
      { what: 'above the table', lines: [1], text: 'Call with the allotment club' },
      { what: 'column names', lines: [3], text: 'Zeit\tSprecher\tÄußerung\tNotiz' },
      { what: 'column “Notiz”', lines: [5], text: 'lacht' },
    ]);
  });

  test.each(['xlsx', 'ods'])('the same as a workbook: %s', async (ending) => {
    const table = await readFixture('documents/turns.csv');
    const parsed = await readFixture(`documents/turns.${ending}`);
    expect(spoken(parsed)).toEqual(spoken(table));
    expect(times(parsed)).toEqual(times(table));
    expect(parsed.encoding).toBe(ending);
  });

  const named: [string, string][] = [
    ['Speaker,Text', 'English'],
    ['speaker_name;Transcript', 'with semicolons'],
    ['Sprecherin\tWortlaut', 'German, with tabs'],
    ['Locuteur|Énoncé', 'French, with bars'],
    ['hablante,contenido', 'Spanish'],
    ['Falante,Fala', 'Portuguese'],
    ['说话人,内容', 'Chinese'],
    ['話者,発言', 'Japanese'],
    ['спикер,реплика', 'Russian'],
    ['sep=;\nSpeaker;Text', 'as Excel marks them'],
    ['"speaker","text"', 'all in quotation marks'],
    ['participantName,utterance', 'a name that is joined'],
  ];
  test.each(named)('names of columns: %s (%s)', async (header) => {
    const delimiter = /[\t;|]/.exec(header.replace(/^sep=.*\n/, ''))?.[0] ?? ',';
    const rows = [
      ['Ada', 'Who asked for it?'],
      ['Runa', 'Nobody did.'],
      ['Ada', 'And then?'],
      ['Runa', 'I made it anyway.'],
    ].map((row) => row.join(delimiter));
    const parsed = await read('talk.csv', [header, ...rows].join('\r\n'));
    expect(parsed.flavour).toBe('Table of turns');
    expect(spoken(parsed)[3]).toEqual(['Runa', 'I made it anyway.']);
  });

  test('without names, by what the columns hold', async () => {
    const rows = ['00:00:01;Ada;Who asked for it?', '00:00:04;Runa;Nobody did, to be honest.'];
    const parsed = await read('talk.csv', [...rows, ...rows, ...rows].join('\n'));
    expect(spoken(parsed)[1]).toEqual(['Runa', 'Nobody did, to be honest.']);
    expect(parsed.turns[1]?.startMs).toBe(4000);
    expect(parsed.confidence).toBeLessThan(0.9);
  });

  test('a name that stands once above its turns holds for them', async () => {
    const rows = ['speaker,text', 'Ada,One.', ',Two.', ',Three.', 'Runa,Four.', ',Five.'];
    const parsed = await read('talk.csv', rows.join('\n'));
    expect(parsed.turns.map(({ speaker }) => speaker)).toEqual([
      'Ada',
      'Ada',
      'Ada',
      'Runa',
      'Runa',
    ]);
  });

  test('numbers for speakers, and a row without one', async () => {
    const rows = ['speaker,text', '0,One.', '1,Two.', '0,Three.', ',Four.'];
    const parsed = await read('talk.csv', rows.join('\n'));
    expect(parsed.turns.map(({ speaker }) => speaker)).toEqual([
      'Speaker 0',
      'Speaker 1',
      'Speaker 0',
      null,
    ]);
    expect(parsed.warnings).toEqual([{ line: 5, message: 'A row names no speaker.' }]);
  });

  test('a quotation mark that nothing ends is a sign like any other', async () => {
    const rows = ['speaker,text', 'Ada,"One.', 'Runa,Two.', 'Ada,Three.', 'Runa,Four.'];
    const parsed = await read('talk.csv', rows.join('\n'));
    expect(parsed.turns.length).toBe(4);
    expect(parsed.turns[0]?.text).toBe('"One.');
    expect(parsed.warnings[0]).toMatchObject({ line: 2 });
  });
});

describe('times in numbers', () => {
  const words = 'and so we went on with it for a while';
  const table = (header: string, rows: readonly string[]) =>
    read('talk.tsv', [header, ...rows].map((row) => row.replaceAll(',', '\t')).join('\n'));

  test('Whisper’s table is in milliseconds, and joins to turns', async () => {
    const parsed = await table('start,end,text', [
      `0,4000,${words}`,
      `4000,8200,${words}`,
      `12000,15000,${words}`,
    ]);
    expect(parsed.flavour).toBe('Whisper TSV');
    expect(times(parsed)).toEqual([
      [null, 0, 8200],
      [null, 12_000, 15_000],
    ]);
    expect(parsed.turns[0]?.cues.map(({ startMs }) => startMs)).toEqual([0, 4000]);
  });

  test('seconds, by their decimals or by how fast people speak', async () => {
    const decimals = await table('speaker,text,start', [`Ada,${words},1.5`, `Runa,${words},4.25`]);
    expect(decimals.turns.map(({ startMs }) => startMs)).toEqual([1500, 4250]);
    const whole = await table('speaker,text,start', [`Ada,${words},12`, `Runa,${words},15`]);
    expect(whole.turns.map(({ startMs }) => startMs)).toEqual([12_000, 15_000]);
    const named = await table('speaker,text,start_ms', [`Ada,${words},12`, `Runa,${words},15`]);
    expect(named.turns.map(({ startMs }) => startMs)).toEqual([12, 15]);
  });

  test('an end by its duration, frames dropped', async () => {
    const parsed = await table('timecode,duration,speaker,text', [
      `00:00:10:12,2.5,Ada,${words}`,
      `00:00:20:01,3,Runa,${words}`,
    ]);
    expect(times(parsed)[0]?.slice(1)).toEqual([10_000, 12_500]);
  });
});

test('sentences of Fireflies join to turns; their raw text is no words of its own', async () => {
  const parsed = await read(
    'talk.csv',
    [
      'index,text,raw_text,start_time,end_time,speaker_name',
      '0,Who asked for it?,who asked for it,0.5,1.5,Ada',
      '1,"Nobody, I think.",nobody i think,2,3,Ada',
      '2,Nobody.,nobody,3.5,4,Runa',
    ].join('\n'),
  );
  expect(parsed.flavour).toBe('Fireflies table');
  expect(spoken(parsed)).toEqual([
    ['Ada', 'Who asked for it? Nobody, I think.'],
    ['Runa', 'Nobody.'],
  ]);
  expect(parsed.turns[0]?.cues.map(({ startMs }) => startMs)).toEqual([500, 2000]);
  expect(parsed.left.map(({ what }) => what)).toEqual(['column names', 'column “index”']);
});

describe('a survey', () => {
  const survey = [
    'ID,Age,How did you hear of us?,What made you look for something new?,Anything else you would like to tell us?',
    'P-01,34,Friend,"The old mixer broke, on a Sunday, in the middle of the dough.",',
    'P-02,51,Web,My wrist. I could not knead for more than two minutes.,Make it quieter please',
    'P-03,29,Friend,I saw my sister bake without looking at the clock once.,N/A',
    'P-04,40,Friend,The old one smelled of burning every single time.,The lid is hard to clean',
  ].join('\n');

  test('is read question by question, a respondent a speaker', async () => {
    const parsed = await read('mixers.csv', survey);
    expect(parsed.flavour).toBe('Survey');
    expect(spoken(parsed).map(([name]) => name)).toEqual([
      'Question',
      'P-01',
      'P-02',
      'P-03',
      'P-04',
      'Question',
      'P-02',
      'P-04',
    ]);
    expect(parsed.turns[0]?.text).toBe('What made you look for something new?');
    expect(parsed.turns[6]?.text).toBe('Make it quieter please');
    expect(askers(parsed)).toEqual(['Question']);
    expect(parsed.left).toEqual([
      { what: 'column names', lines: [1], text: 'ID\tAge\tHow did you hear of us?' },
      { what: 'column “Age”', lines: [2, 3, 4, 5], text: '34\n51\n29\n40' },
      {
        what: 'column “How did you hear of us?”',
        lines: [2, 3, 4, 5],
        text: 'Friend\nWeb\nFriend\nFriend',
      },
      { what: 'no answer', lines: [4], text: 'N/A' },
    ]);
    expect(parsed.confidence).toBeLessThan(0.8);
  });

  test('choices of several are no open answers', async () => {
    const rows = ['A, B', 'B, C', 'A, C', 'A, B, C', 'B, A', 'C, A'].map(
      (choices, at) => `"${choices}",I wrote this answer number ${at} in my own words today`,
    );
    const parsed = await read('mixers.csv', ['Which ones?,Why?', ...rows].join('\n'));
    expect(parsed.turns.filter(({ speaker }) => speaker === 'Question').length).toBe(1);
    expect(parsed.turns[1]?.speaker).toBe('Respondent 1');
  });

  test('any other table keeps its words', async () => {
    const rows = ['a,b', 'red,left', 'blue,right', 'green,left'];
    const parsed = await read('odd.csv', rows.join('\n'));
    expect(parsed.flavour).toBe('Rows');
    expect(parsed.confidence).toBeLessThan(0.3);
    const kept = [...parsed.turns, ...parsed.left].map(({ text }) => text).join(' ');
    for (const word of rows.join(',').split(',')) expect(kept).toContain(word);
  });
});

test('text with commas under a table’s name is read as text', async () => {
  const parsed = await read('talk.csv', 'Ada: One, two, three?\n\nRuna: Two.\n\nAda: So, yes.\n');
  expect(parsed.flavour).toBe('Name: text');
});

test('a table under another name is known by the names of its columns', async () => {
  const parsed = await read('talk.txt', 'start\tend\ttext\n0\t4000\tand so we went\n');
  expect(parsed.flavour).toBe('Whisper TSV');
});
