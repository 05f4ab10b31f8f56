import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, test } from 'vitest';
import { askers, read, spoken, times } from './support/read';
import { wordParagraph, wordParts, zip } from './support/zip';

type Section = ConstructorParameters<typeof Document>[0]['sections'][number];

async function word(
  children: Section['children'],
  more: Partial<Section> & Pick<ConstructorParameters<typeof Document>[0], 'footnotes'> = {},
): Promise<Uint8Array> {
  const { footnotes, ...section } = more;
  const document = new Document({
    sections: [{ ...section, children }],
    ...(footnotes ? { footnotes } : {}),
  });
  return Packer.toBuffer(document);
}

function plain(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(text)] });
}

/** A name in bold, then the words. */
function bold(name: string, text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: name, bold: true }), new TextRun(text)] });
}

test('labels, bold or not, and turns of several paragraphs', async () => {
  const parsed = await read(
    'talk.docx',
    await word([
      bold('Ada:', ' How was it?'),
      plain('Runa: Cold.'),
      plain(''),
      plain('Very cold.'),
      bold('Ada: ', 'Why?'),
      plain('Runa: The wind.'),
    ]),
  );
  expect(parsed).toMatchObject({ flavour: 'Name: text', encoding: 'docx', title: 'Talk' });
  expect(spoken(parsed)).toEqual([
    ['Ada', 'How was it?'],
    ['Runa', 'Cold.\n\nVery cold.'],
    ['Ada', 'Why?'],
    ['Runa', 'The wind.'],
  ]);
});

test('line breaks, tabs, and runs that cut words', async () => {
  const broken = new Paragraph({
    children: [
      new TextRun('Ru'),
      new TextRun('na: one'),
      new TextRun({ text: 'two', break: 1 }),
      new TextRun({ children: [] }),
      new TextRun('\tthree'),
    ],
  });
  const parsed = await read(
    'talk.docx',
    await word([plain('Ada: Go.'), broken, plain('Ada: Oh.')]),
  );
  expect(spoken(parsed)[1]).toEqual(['Runa', 'one\ntwo\tthree']);
});

test('a heading is the title, another one is left out; a quotation opens no turn', async () => {
  const parsed = await read(
    'talk.docx',
    zipped(
      wordParagraph('Talk with Runa', 'Heading1') +
        wordParagraph('Ada: One?') +
        wordParagraph('Runa: Two.') +
        wordParagraph('Ada: Never.', 'Quote') +
        wordParagraph('Part two', 'Heading2') +
        wordParagraph('Ada: Three?') +
        wordParagraph('Runa: Four.'),
    ),
  );
  expect(parsed.title).toBe('Talk with Runa');
  expect(parsed.left).toEqual([
    { what: 'front matter', lines: [], text: 'Talk with Runa' },
    { what: 'heading', lines: [], text: 'Part two' },
  ]);
  expect(spoken(parsed)[1]).toEqual(['Runa', 'Two.\n\nAda: Never.']);
});

function zipped(body: string, main?: string): Uint8Array {
  return zip(wordParts(body, main));
}

test('Teams’ transcript: title, date, length, who started it', async () => {
  const turn = (name: string, time: string, text: string) =>
    new Paragraph({
      children: [
        new TextRun({ text: name, bold: true }),
        new TextRun(`   ${time}`),
        new TextRun({ text, break: 1 }),
      ],
    });
  const parsed = await read(
    'Call.docx',
    await word([
      plain('Shed call-20240612_090000-Meeting Transcript'),
      plain('June 12, 2024, 9:00AM'),
      plain('21m 14s'),
      plain('Ada Berg started transcription'),
      turn('Ada Berg', '0:03', 'How long have you had it?'),
      turn('del Pozo, Runa (Guest)', '0:07', 'Since May. At 10:30 I open.'),
      turn('Ada Berg', '1:02:15', 'And before?'),
      plain('Ada Berg stopped transcription'),
    ]),
  );
  expect(parsed).toMatchObject({
    flavour: 'Teams docx',
    title: 'Shed call-20240612_090000',
    recordedOn: '2024-06-12',
  });
  expect(times(parsed)).toEqual([
    ['Ada Berg', 3000, null],
    ['del Pozo, Runa (Guest)', 7000, null],
    ['Ada Berg', 3_735_000, null],
  ]);
  expect(parsed.left.map(({ text }) => text).join('\n')).toContain('stopped transcription');
});

test('Teams’ transcript of before 2022: times, then the name, then the words', async () => {
  const turn = (time: string, name: string, text: string) =>
    new Paragraph({
      children: [
        new TextRun(time),
        new TextRun({ text: name, break: 1 }),
        new TextRun({ text, break: 1 }),
      ],
    });
  const parsed = await read(
    'call.docx',
    await word([
      turn('0:0:0.0 --> 0:0:4.860', 'Ada Berg', 'How was it?'),
      turn('0:0:5.120 --> 0:0:7.0', 'Runa Lind', 'Cold.'),
      turn('0:0:8.0 --> 0:0:9.500', 'Ada Berg', 'Why?'),
    ]),
  );
  expect(times(parsed)).toEqual([
    ['Ada Berg', 0, 4860],
    ['Runa Lind', 5120, 7000],
    ['Ada Berg', 8000, 9500],
  ]);
});

test('Word’s Transcribe, whose main part is document2.xml', async () => {
  const parsed = await read(
    'dictation.docx',
    zipped(
      wordParagraph('Audio file', 'Heading2') +
        wordParagraph('shed.m4a') +
        wordParagraph('Transcript', 'Heading2') +
        wordParagraph('00:00:04 Speaker 1') +
        wordParagraph('How was it?') +
        wordParagraph('00:00:06 Speaker 2') +
        wordParagraph('Cold.') +
        wordParagraph('00:00:09 Speaker 1') +
        wordParagraph('Why?'),
      'word/document2.xml',
    ),
  );
  expect(parsed.flavour).toBe('Word Transcribe');
  expect(times(parsed).map(([name, start]) => [name, start])).toEqual([
    ['Speaker 1', 4000],
    ['Speaker 2', 6000],
    ['Speaker 1', 9000],
  ]);
  expect(parsed.left).toEqual([
    { what: 'front matter', lines: [], text: 'Audio file\nshed.m4a\nTranscript' },
  ]);
});

test('a table with a turn a row', async () => {
  const row = (...cells: string[]) =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [plain(text)] })) });
  const parsed = await read(
    'talk.docx',
    await word([
      new Table({
        rows: [
          row('Time', 'Speaker', 'Text'),
          row('00:01', 'Interviewer', 'How was it?'),
          row('00:05', 'Runa', 'Cold: very cold.'),
          row('00:09', 'Interviewer', 'Why?'),
          row('00:12', 'Runa', 'The wind.'),
        ],
      }),
    ]),
  );
  expect(parsed.flavour).toBe('Table of turns');
  expect(times(parsed)).toEqual([
    ['Interviewer', 1000, null],
    ['Runa', 5000, null],
    ['Interviewer', 9000, null],
    ['Runa', 12_000, null],
  ]);
  expect(parsed.left).toEqual([{ what: 'column names', lines: [], text: 'Time\tSpeaker\tText' }]);
  expect(askers(parsed)).toEqual(['Interviewer']);
});

test('names told by bold type alone', async () => {
  const parsed = await read(
    'talk.docx',
    await word([
      bold('Ada', ' How was it?'),
      bold('Runa', ' Cold.'),
      plain('Very.'),
      bold('Ada', ' Why?'),
      bold('Runa', ' Wind.'),
    ]),
  );
  expect(parsed.flavour).toBe('Bold names');
  expect(spoken(parsed)[1]).toEqual(['Runa', 'Cold.\n\nVery.']);
});

test('headers, footers and footnotes are left out and listed', async () => {
  const parsed = await read(
    'talk.docx',
    await word(
      [
        plain('Ada: One?'),
        new Paragraph({ children: [new TextRun('Runa: Two.'), new FootnoteReferenceRun(1)] }),
        plain('Ada: Three?'),
      ],
      {
        headers: { default: new Header({ children: [plain('Study of sheds')] }) },
        footers: { default: new Footer({ children: [plain('Confidential')] }) },
        footnotes: { 1: { children: [plain('She laughs.')] } },
      },
    ),
  );
  expect(spoken(parsed)[1]).toEqual(['Runa', 'Two.']);
  expect(new Set(parsed.left.map(({ what, text }) => `${what}: ${text}`))).toEqual(
    new Set(['page header: Study of sheds', 'page footer: Confidential', 'footnote: She laughs.']),
  );
});

test('warnings name paragraphs, for a document has no lines', async () => {
  const parsed = await read(
    'talk.docx',
    await word(
      [
        'Ada: One?',
        'Runa: Two.',
        'Ada, typing: Three?',
        'Runa: Four.',
        'More.',
        'Ada, typing: Oh.',
      ].map(plain),
    ),
  );
  expect(parsed.warnings).toEqual([
    { line: 0, message: 'Paragraph 3: “Ada, typing” is read as Ada (paragraphs 3, 6).' },
  ]);
});
