import { describe, expect, test } from 'vitest';
import { assemble, linesAt, type PdfWords, pdf } from './support/pdf';
import { read, refusal, spoken, times } from './support/read';

/** Lines that fill the width of the page, so that the next one goes on with them. */
const long = [
  'Ada: We started out with a list on paper, and when the paper was full somebody typed it',
  'into a sheet that nobody could find again, which is how the whole thing came to be what',
  'it is now.',
];
const talk = [
  ...linesAt(50, 100, long),
  ...linesAt(50, 160, ['Runa: And then?']),
  ...linesAt(50, 184, ['Ada: Then we bought a drawer.', 'Runa: A drawer?', 'Ada: Yes.']),
];

test('lines of a paragraph are one, lines that end early are not', async () => {
  const parsed = await read('talk.pdf', pdf([talk]));
  expect(spoken(parsed)).toEqual([
    ['Ada', long.join(' ').slice('Ada: '.length)],
    ['Runa', 'And then?'],
    ['Ada', 'Then we bought a drawer.'],
    ['Runa', 'A drawer?'],
    ['Ada', 'Yes.'],
  ]);
});

test('a turn goes on over a page, without what stands at its edges', async () => {
  const page = (number: number, words: readonly PdfWords[]) => [
    { x: 50, y: 40, text: 'Interview 7, confidential' },
    ...words,
    { x: 500, y: 800, text: `${number} / 3` },
  ];
  const parsed = await read(
    'talk.pdf',
    pdf([
      page(1, [...linesAt(50, 100, ['Runa: Why?', ...long.slice(0, 2)])]),
      page(2, linesAt(50, 100, [long[2] ?? '', 'Runa: And then?', 'Ada: Then a drawer.'])),
      page(3, linesAt(50, 100, ['Runa: A drawer?', 'Ada: Yes.'])),
    ]),
  );
  expect(parsed.turns[1]?.text).toBe(long.join(' ').slice('Ada: '.length));
  expect(parsed.turns.length).toBe(6);
  expect(parsed.left).toEqual([
    {
      what: 'page header, pages 1–3',
      lines: [],
      text: Array(3).fill('Interview 7, confidential').join('\n'),
    },
    { what: 'page number, pages 1–3', lines: [], text: '1 / 3\n2 / 3\n3 / 3' },
  ]);
});

test('times at the top of each page are no page numbers', async () => {
  const page = (time: string, name: string) =>
    linesAt(50, 100, [`${name} ${time}`, `So it was for ${name} at ${time}.`]);
  const parsed = await read(
    'talk.pdf',
    pdf([page('00:01', 'Ada'), page('00:12', 'Runa'), page('00:31', 'Ada')]),
  );
  expect(times(parsed).map(([name, start]) => [name, start])).toEqual([
    ['Ada', 1000],
    ['Runa', 12_000],
    ['Ada', 31_000],
  ]);
});

describe('words cut at the end of a line', () => {
  const full = 'Ada: We started out with a list on paper, and when the paper was full some';
  const cases: [string, string, string, string][] = [
    [
      'are whole where the whole word stands elsewhere',
      'cogni-',
      'tive. It was cognitive.',
      'cognitive.',
    ],
    ['keep a hyphen that belongs to them', 'low-', 'level. And low-level too.', 'low-level.'],
    ['keep a hyphen that may belong to them', 'once-', 'removed cousins came.', 'once-removed'],
    ['stay broken where somebody broke off', 'th-', 'the thing.', 'th- the'],
  ];
  test.each(cases)('%s', async (_what, start, rest, joined) => {
    const lines = linesAt(50, 100, [`${full} ${start}`, rest]);
    const others = linesAt(50, 148, ['Runa: And then?', 'Ada: Yes.', 'Runa: No.']);
    const parsed = await read('talk.pdf', pdf([[...lines, ...others]]));
    expect(parsed.turns[0]?.text).toContain(`some ${joined}`);
    const told = parsed.warnings.some(({ message }) => message.includes('made whole'));
    expect(told).toBe(joined === 'cognitive.');
  });
});

test('numbers of paragraphs beside the text are left out', async () => {
  const turns = [
    'Ada: One?',
    'Runa: Two.',
    'Ada: Three, I would have said.',
    'Runa: Four.',
    'Ada: So it was.',
  ];
  const page = turns.flatMap((text, at) => [
    { x: 20, y: 100 + at * 24, text: String(at + 7) },
    { x: 50, y: 100 + at * 24, text },
  ]);
  const parsed = await read('talk.pdf', pdf([page]));
  expect(parsed.turns.length).toBe(5);
  expect(parsed.left).toEqual([
    { what: 'numbers of lines or paragraphs', lines: [], text: '7 8 9 10 11' },
  ]);
});

test('two columns of text are read one after the other', async () => {
  const column = (name: string) =>
    Array.from(
      { length: 10 },
      (_, at) =>
        `${at === 0 ? `${name}: ` : ''}the words of ${name} with number ${at} and some more`,
    );
  const parsed = await read(
    'talk.pdf',
    pdf([
      [
        ...linesAt(40, 100, [...column('Ada'), 'Runa: hm.']),
        ...linesAt(320, 100, [...column('Runa'), 'Ada: yes.']),
      ],
    ]),
  );
  expect(parsed.turns.map(({ speaker }) => speaker)).toEqual(['Ada', 'Runa', 'Runa', 'Ada']);
  expect(parsed.turns[0]?.text).not.toContain('Runa');
});

test('names in another font, columns of a table, words set at an angle', async () => {
  const turn = (name: string, text: string, y: number) => [
    { x: 50, y, text: name, bold: true },
    { x: 90, y, text },
  ];
  const bold = await read(
    'talk.pdf',
    pdf([
      [
        ...turn('Ada', 'What did you try before that?', 100),
        ...turn('Runa', 'A notebook, which got wet in the first week.', 124),
        ...turn('Ada', 'And after it had dried?', 148),
        ...turn('Runa', 'It smelled.', 172),
        { x: 20, y: 400, text: 'Draft of May', turned: true },
      ],
    ]),
  );
  expect(bold.turns[3]).toMatchObject({ speaker: 'Runa', text: 'It smelled.' });
  expect(bold.left).toEqual([
    { what: 'words set at an angle, page 1', lines: [], text: 'Draft of May' },
  ]);
  const rows = ['Ada', 'Runa', 'Ada', 'Runa', 'Ada', 'Runa'].flatMap((name, at) => [
    { x: 50, y: 100 + at * 36, text: `00:0${at}` },
    { x: 120, y: 100 + at * 36, text: name },
    { x: 220, y: 100 + at * 36, text: `this is what was said as number ${at}, which` },
    { x: 220, y: 112 + at * 36, text: 'went on for a line' },
  ]);
  const table = await read('talk.pdf', pdf([rows]));
  expect(table.flavour).toBe('Table of turns');
  expect(table.turns[1]).toMatchObject({
    speaker: 'Runa',
    startMs: 1000,
    text: 'this is what was said as number 1, which went on for a line',
  });
});

test('paragraphs set further right are quotations', async () => {
  const parsed = await read(
    'talk.pdf',
    pdf([
      [
        ...talk,
        ...linesAt(50, 260, ['Ada: Somebody wrote this:']),
        ...linesAt(90, 290, ['Runa: I want a drawer.']),
        ...linesAt(50, 320, ['Runa: Not I.', 'Ada: Yes, you.']),
      ],
    ]),
  );
  expect(spoken(parsed).at(-3)?.[1]).toBe('Somebody wrote this:\n\nRuna: I want a drawer.');
});

test('a speaker whose turns are all set further right is quoted by nobody', async () => {
  const turns = Array.from({ length: 20 }, (_, at) => at).flatMap((at) =>
    at % 5 === 4
      ? [{ x: 90, y: 80 + at * 30, text: `Mo: What about number ${at}?` }]
      : [{ x: 50, y: 80 + at * 30, text: `${at % 2 ? 'Ada' : 'Runa'}: Number ${at} is fine.` }],
  );
  const parsed = await read('talk.pdf', pdf([turns]));
  expect(parsed.turns.filter(({ speaker }) => speaker === 'Mo').length).toBe(4);
});

/** A page in a font that is not in the file, whose codes are those of an encoding. */
function named(encoding: string, ordering: string, lines: readonly string[]): Buffer {
  const content = lines
    .map((hex, at) => `BT /F1 12 Tf 1 0 0 1 50 ${700 - 30 * at} Tm <${hex}> Tj ET`)
    .join('\n');
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /FontDescriptor 7 0 R >>`,
    '<< /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ]);
}

describe('fonts of East Asia that are not in the file', () => {
  const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
  const utf16 = (text: string) => hexOf(Buffer.from(text, 'utf16le').swap16());

  test('codes in Unicode', async () => {
    const lines = ['问：你好吗？', '答：很好。', '问：为什么？', '答：天气好。'].map(utf16);
    const parsed = await read('talk.pdf', named('UniGB-UCS2-H', 'GB1', lines));
    expect(spoken(parsed)[1]).toEqual(['答', '很好。']);
  });

  test('codes of an older encoding', async () => {
    // 田中：はい, 司会：ｱｲ and 田中：はい in Shift JIS.
    const lines = ['936392868146 82cd82a2', '8e698ae8 8146b1b2', '9363928681468 2cd82a2'].map(
      (hex) => hex.replaceAll(' ', ''),
    );
    const parsed = await read('talk.pdf', named('90ms-RKSJ-H', 'Japan1', lines));
    expect(parsed.turns[0]).toMatchObject({ speaker: '田中', text: 'はい' });
    expect(parsed.turns[1]?.text).toBe('ｱｲ');
  });

  test('numbers of glyphs that nobody explains are not guessed', async () => {
    const file = named('Identity-H', 'GB1', [utf16('问：你好吗？')]);
    expect((await refusal('talk.pdf', file)).code).toBe('scanned-pdf');
  });
});

test('what holds no words says so', async () => {
  expect((await refusal('scan.pdf', pdf([[], []]))).code).toBe('scanned-pdf');
  expect((await refusal('cut.pdf', Buffer.from('%PDF-1.4\nnothing'))).code).toBe(
    'damaged-document',
  );
  const loop = assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [2 0 R] >>',
  ]);
  expect(['damaged-document', 'scanned-pdf']).toContain((await refusal('loop.pdf', loop)).code);
});
