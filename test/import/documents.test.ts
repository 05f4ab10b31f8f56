import { describe, expect, test } from 'vitest';
import { read, readFixture, refusal, spoken, times } from './support/read';
import { zip } from './support/zip';

const bakery = [
  ['Interviewer', 'How do you know how much flour is left?'],
  [
    'Grete',
    'I look. Then I write it on the wall — in chalk. It’s “the system”, for 12 € of chalk a year.\n\nAnd on Fridays I count everything twice: rye,\twheat,\nand the yeast.',
  ],
  ['Interviewer', 'And when the chalk is gone?'],
  [
    'Grete',
    'Then Jürgen’s naïve nephew – Łukasz, the 面包 one 🥖 – calls me at four in the morning.\n\nBoss: we are out of salt!',
  ],
  ['Interviewer', 'What did you try before?'],
  ['Grete', 'A notebook. It got wet. A spreadsheet, too, but nobody opened it with floury hands.'],
];

describe('one interview in the files that an office program makes of it', () => {
  test.each(['odt', 'rtf', 'html'])('%s', async (ending) => {
    const parsed = await readFixture(`documents/bakery.${ending}`);
    const tabs = ending === 'html' ? ' ' : '\t';
    expect(spoken(parsed)).toEqual(
      bakery.map(([name, text]) => [name, text?.replaceAll('\t', tabs)]),
    );
    const left = parsed.left.map(({ what, text }) => [what, text]);
    expect(left).toContainEqual(['footnote', 'She laughed here.']);
    expect(left).toContainEqual(['page header', 'Bakery study, confidential']);
    expect(left).toContainEqual(['page footer', 'Page 1']);
    if (ending !== 'html') expect(left).toContainEqual(['comment', 'Good probe']);
    expect(parsed.title).toBe('Interview with a baker');
    expect(parsed.recordedOn).toBe('2025-03-04');
    expect(parsed.warnings).toContainEqual({
      line: 0,
      message: expect.stringContaining('Soft hyphens were taken out'),
    });
  });

  test('doc, which does not part headers from footers', async () => {
    const parsed = await readFixture('documents/bakery.doc');
    expect(spoken(parsed)).toEqual(bakery);
    expect(parsed.left.map(({ what, text }) => [what, text])).toEqual([
      ['footnote', 'She laughed here.'],
      ['page header or footer', 'Bakery study, confidential\nPage 1'],
      ['comment', 'Good probe'],
      ['front matter', 'Interview with a baker\nRecorded on 4 March 2025'],
    ]);
  });

  test('pdf, where a page is all that there is', async () => {
    const parsed = await readFixture('documents/bakery.pdf');
    const words = (turns: readonly (readonly unknown[])[]) =>
      turns.flatMap(([, text]) => String(text).split(/\s+/));
    expect(words(spoken(parsed))).toEqual(words(bakery));
    expect(parsed.left.map(({ what }) => what)).toEqual([
      'page number, page 1',
      'footnotes, page 1',
      'marks of footnotes, page 1',
      'front matter',
    ]);
  });
});

describe('a table of turns in the files that an office program makes of it', () => {
  test.each(['odt', 'doc', 'rtf', 'html', 'pdf'])('%s', async (ending) => {
    const parsed = await readFixture(`documents/table.${ending}`);
    expect(parsed.flavour).toBe('Table of turns');
    const breaks = ending === 'pdf' ? ' ' : '\n\n';
    expect(spoken(parsed)).toEqual([
      ['Moderator', 'Who used one last week?'],
      ['Ines', `I did. The screen was frozen.${breaks}Literally frozen, in ice.`],
      ['Moderator', 'And then?'],
      ['Ines', 'I walked home and asked my neighbour to try.'],
      ['Tomasz', 'Mine opened by itself.'],
      ['Tomasz', 'At night.'],
    ]);
    expect(times(parsed).map(([, start]) => start)).toEqual([
      4000,
      9000,
      21_000,
      null,
      40_000,
      44_000,
    ]);
    expect(parsed.warnings).toEqual([]);
  });
});

const office = 'urn:oasis:names:tc:opendocument:xmlns';

function openDocument(body: string, manifest = '<manifest/>'): Buffer {
  const content = `<office:document-content xmlns:office="${office}:office:1.0" xmlns:text="${office}:text:1.0" xmlns:table="${office}:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return zip([
    { path: 'content.xml', data: content },
    { path: 'META-INF/manifest.xml', data: manifest },
  ]);
}

describe('OpenDocument', () => {
  const say = (text: string) => `<text:p>${text}</text:p>`;

  test('white space is as the format has it', async () => {
    const body =
      say('Ada:  a\n <text:s text:c="2"/>b<text:tab/>c') + say('Runa: d') + say('Ada: e');
    const parsed = await read('talk.odt', openDocument(body));
    expect(spoken(parsed)[0]).toEqual(['Ada', 'a   b\tc']);
  });

  test('what was deleted while changes were tracked is no text', async () => {
    const deleted = `<text:tracked-changes><text:changed-region><text:deletion>${say('secret words')}</text:deletion></text:changed-region></text:tracked-changes>`;
    const parsed = await read(
      'talk.odt',
      openDocument(deleted + say('Ada: a') + say('Runa: b') + say('Ada: c')),
    );
    expect(JSON.stringify(parsed)).not.toContain('secret');
  });

  test('a password and a document type are refused', async () => {
    const locked = openDocument(say('Ada: a'), '<manifest><manifest:encryption-data/></manifest>');
    expect((await refusal('talk.odt', locked)).code).toBe('encrypted-document');
    const declaring = zip([
      { path: 'content.xml', data: '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' },
    ]);
    expect((await refusal('talk.odt', declaring)).code).toBe('damaged-document');
    expect((await refusal('talk.odt', openDocument('<text:p>'))).code).toBe('damaged-document');
  });
});
