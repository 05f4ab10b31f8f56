import { describe, expect, test } from 'vitest';
import { askers, read, readFixture, spoken } from './support/read';

/** A talk in which names recur and not all is labelled, with one more piece before its end. */
function talk(piece: string): string {
  return `ADA: One?\n\nRUNA: Two.\n\nAnd a half.\n\nADA: Three?\n\nRUNA: Four.\n\n${piece}\n\nADA: Five?\n\nRUNA: Six.\n`;
}

describe('NAME: text', () => {
  test('turns, their paragraphs, front matter and modifiers', async () => {
    const parsed = await readFixture('caps.txt');
    expect(parsed).toMatchObject({
      flavour: 'NAME: text',
      recordedOn: '2024-06-03',
      left: [{ what: 'front matter', lines: [1, 2, 3, 5] }],
      speakers: [
        { name: 'ADA', interviewer: true },
        { name: 'RUNA', interviewer: false },
      ],
    });
    expect(spoken(parsed)).toEqual([
      ['ADA', 'So my first question: how do you keep track of the hives?'],
      [
        'RUNA',
        'In a notebook. I note: date, weather, what I saw.\n\nSometimes I think: why not a spreadsheet? But then I never open it.\nAt 10:30 I am out with the smoker anyway.',
      ],
      ['ADA', 'Sorry, my microphone is gone.'],
      [
        'RUNA',
        'No worries. See https://example.org/hive: there is a picture.\n\n> PELLE: I would never write it down.\n> \n> RUNA: (reads) Hm.',
      ],
      ['ADA', 'And Pelle said this.\n\nNote: the recording stops here for a minute.'],
      [null, 'LIV: Mum, the phone!'],
      ['RUNA', 'Later! It is like they say:\n"ADA: never mind".'],
      ['ADA', 'Where were we?'],
    ]);
    expect(parsed.warnings).toEqual([
      { line: 14, message: '“ADA, TYPING” is read as ADA.' },
      { line: 26, message: expect.stringContaining('“LIV:” stands only once') },
    ]);
  });

  test('a label that stands once names nobody, keeps its words, and is said', async () => {
    const parsed = await read('talk.txt', talk('LIV: Mum!'));
    expect(spoken(parsed)[4]).toEqual([null, 'LIV: Mum!']);
    expect(parsed.speakers.map(({ name }) => name)).toEqual(['ADA', 'RUNA']);
    expect(parsed.warnings).toEqual([{ line: 11, message: expect.stringContaining('LIV:') }]);
  });

  test('a misspelt name is said with the name it may be', async () => {
    const parsed = await read('talk.txt', talk('RUAN: Oh.'));
    expect(parsed.warnings[0]?.message).toContain('It may be RUNA.');
  });

  test('other capitals and additions are the speaker they stand for', async () => {
    const parsed = await read(
      'talk.txt',
      talk('Runa: Oh.\n\nRUNA (on the phone): Yes.\n\nRUNA [laughing]: No.'),
    );
    expect(spoken(parsed).slice(4, 7)).toEqual([
      ['RUNA', 'Oh.'],
      ['RUNA', 'Yes.'],
      ['RUNA', 'No.'],
    ]);
    expect(parsed.warnings.map(({ line }) => line)).toEqual([11, 13, 15]);
  });

  test.each([
    'https://example.org/hive: a picture',
    'At 10:30 we met.',
    'Note: it was raining.',
    'So what I told him was this: never again.',
    'It is what they say: wait and see.',
    '"PELLE: never"',
    '> PELLE: never',
    'mailto:runa@example.org',
    'C:\\hives: a folder',
    '12:45 was the last train.',
  ])('%s is speech', async (piece) => {
    const parsed = await read('talk.txt', talk(piece));
    expect(spoken(parsed)[3]).toEqual(['RUNA', `Four.\n\n${piece}`]);
    expect(parsed.warnings).toEqual([]);
  });
});

describe('other dress', () => {
  const dress: [string, (name: string) => string][] = [
    ['bold, colon inside', (name) => `**${name}:**`],
    ['bold, colon outside', (name) => `**${name}**:`],
    ['italic', (name) => `_${name}:_`],
    ['in a list', (name) => `- **${name}:**`],
    ['a wide colon', (name) => `${name}：`],
    ['a space before the colon', (name) => `${name} :`],
    ['chevrons', (name) => `>> ${name}:`],
    ['brackets', (name) => `[${name}]:`],
    ['a tab instead of a colon', (name) => `${name}\t`],
    ['a dash instead of a colon', (name) => `${name} –`],
    ['a bar instead of a colon', (name) => `${name} |`],
  ];
  test.each(dress)('%s', async (_name, label) => {
    const parsed = await read(
      'talk.md',
      `${label('Ada')} How?\n\n${label('Runa')} So.\n\nAnd so on.\n\n${label('Ada')} Why?\n\n${label('Runa')} Well.\n`,
    );
    expect(spoken(parsed)).toEqual([
      ['Ada', 'How?'],
      ['Runa', 'So.\n\nAnd so on.'],
      ['Ada', 'Why?'],
      ['Runa', 'Well.'],
    ]);
  });

  test.each([
    ['Interviewer 1', 'P-04'],
    ['Dr. Óscar Núñez', 'María del Pozo'],
    ['INT', 'B1'],
    ['访谈者', '李明'],
    ['المحاور', 'ليلى'],
    ['O’Brien', 'Jean-Luc van den Berg'],
    ['S01', 'S02'],
    ['Speaker 1', 'Speaker 12'],
    ['Kalo | Obol', 'Enrico (tbenr)'],
  ])('%s and %s are names', async (a, b) => {
    const parsed = await read(
      'talk.txt',
      `${a}: One?\n\n${b}: Two.\n\n${a}: Three?\n\n${b}: Four.\n`,
    );
    expect(parsed.speakers.map(({ name }) => name)).toEqual([a, b]);
  });

  test('turns on lines without empty lines between them', async () => {
    const parsed = await read(
      'talk.txt',
      'Ada: One?\nRuna: Two.\nand more\nAda: Three?\nRuna: Four.\n',
    );
    expect(spoken(parsed)[1]).toEqual(['Runa', 'Two.\nand more']);
  });

  test('lines cut at 60 signs: a colon early in a line opens nothing', async () => {
    const parsed = await read(
      'talk.txt',
      talk('ADA: And this is a long question that goes over a line, with a\nLast: word in it.'),
    );
    expect(parsed.turns.length).toBe(7);
    expect(parsed.warnings).toEqual([]);
  });

  test('a short file where all is labelled needs no name twice', async () => {
    const parsed = await read('talk.txt', 'Ada: How was it?\n\nRuna: Fine.\n');
    expect(parsed.speakers.map(({ name }) => name)).toEqual(['Ada', 'Runa']);
  });

  test('speakers as headings', async () => {
    const parsed = await readFixture('headings.md');
    expect(parsed).toMatchObject({ title: 'Talk with a beekeeper', flavour: '### Name' });
    expect(spoken(parsed)[1]).toEqual([
      'Runa',
      'Eleven. It was twelve before the winter.\n\nI lost one to damp.',
    ]);
  });

  test('names alone on their lines', async () => {
    const parsed = await read(
      'talk.txt',
      'INTERVIEWER\nHow was it?\n\nRUNA\nCold.\n\nVery cold.\n\nINTERVIEWER\nWhy?\n\nRUNA\nThe wind.\n',
    );
    expect(spoken(parsed)[1]).toEqual(['RUNA', 'Cold.\n\nVery cold.']);
    expect(askers(parsed)).toEqual(['INTERVIEWER']);
  });

  test('names in square brackets', async () => {
    const parsed = await read(
      'talk.txt',
      '[id1] One.\n\n[id2] Two.\n\n[id1] [laughs] Three.\n\n[id2] Four.\n\n[id3] Five.\n',
    );
    expect(parsed.flavour).toBe('[id] text');
    expect(spoken(parsed)[2]).toEqual(['id1', '[laughs] Three.']);
  });
});

test('many labels that stand once are told in one warning', async () => {
  const terms = Array.from({ length: 30 }, (_, at) => `T${at}X: a term.`).join('\n\n');
  const parsed = await read('talk.txt', `${talk('ADA: So?')}\n${talk('ADA: So?')}\n${terms}\n`);
  expect(parsed.warnings.length).toBe(1);
  expect(parsed.warnings[0]?.message).toContain('30 labels stand only once');
});

describe('questions and answers', () => {
  test('Q: and A:', async () => {
    const parsed = await read('talk.txt', 'Q: One?\nA: Two.\n\nQ: Three?\nA: Four.\n\nAnd more.\n');
    expect(parsed.speakers).toEqual([
      { name: 'Q', interviewer: true },
      { name: 'A', interviewer: false },
    ]);
    expect(spoken(parsed)[3]).toEqual(['A', 'Four.\n\nAnd more.']);
  });

  test('numbered questions are one voice and keep their numbers', async () => {
    const parsed = await read(
      'talk.txt',
      'Pergunta 1: Onde mora?\nResposta:\nNo Porto: perto do rio.\n\nPergunta 2: E antes?\nResposta:\nEm Faro.\n',
    );
    expect(spoken(parsed)).toEqual([
      ['Pergunta', 'Pergunta 1: Onde mora?'],
      ['Resposta', 'No Porto: perto do rio.'],
      ['Pergunta', 'Pergunta 2: E antes?'],
      ['Resposta', 'Em Faro.'],
    ]);
  });

  test('answers without a label are nobody’s, not the asker’s', async () => {
    const parsed = await read(
      'talk.txt',
      'Question 1: Where?\nHere.\n\nQuestion 2: When?\nNow.\nOr soon.\n',
    );
    expect(spoken(parsed)).toEqual([
      ['Question', 'Question 1: Where?'],
      [null, 'Here.'],
      ['Question', 'Question 2: When?'],
      [null, 'Now.\nOr soon.'],
    ]);
  });
});

describe('around the turns', () => {
  test('YAML front matter gives title and date', async () => {
    const parsed = await readFixture('front-matter.md');
    expect(parsed).toMatchObject({
      title: 'Runa, beekeeper',
      recordedOn: '2024-06-02',
      left: [{ what: 'front matter', lines: [1, 2, 3, 4, 5] }],
    });
    expect(parsed.turns.length).toBe(4);
  });

  test('a heading ends the turn, because what is below may be anybody’s', async () => {
    const parsed = await read('talk.md', talk('## Second part\n\nWords of nobody.'));
    expect(parsed.left).toEqual([{ what: 'heading', lines: [11], text: '## Second part' }]);
    expect(spoken(parsed)[4]).toEqual([null, 'Words of nobody.']);
    expect(parsed.warnings).toEqual([
      { line: 13, message: expect.stringContaining('no speaker’s') },
    ]);
  });

  test('prose before the first label is kept, particulars are left out', async () => {
    const parsed = await read(
      'talk.txt',
      `Interview with Runa\nPlace: the shed\n\nThis was recorded in the rain. It is hard to hear.\n\n${talk('ADA: So?')}`,
    );
    expect(parsed.left).toEqual([
      { what: 'front matter', lines: [1, 2], text: 'Interview with Runa\nPlace: the shed' },
    ]);
    expect(spoken(parsed)[0]).toEqual([null, 'This was recorded in the rain. It is hard to hear.']);
  });

  test('without labels every paragraph is a turn of nobody and nothing is lost', async () => {
    const parsed = await read(
      'notes.txt',
      '# Visit\n\nThe shed was cold.\nVery cold.\n\nWe left.\n',
    );
    expect(parsed).toMatchObject({ flavour: 'Paragraphs', speakers: [], left: [] });
    expect(spoken(parsed)).toEqual([
      [null, '# Visit'],
      [null, 'The shed was cold.\nVery cold.'],
      [null, 'We left.'],
    ]);
  });
});
