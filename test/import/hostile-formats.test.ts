import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createReader, type Reader } from '../../electron/core/import/reader';
import { assemble } from './support/pdf';
import { zip } from './support/zip';

/** Refusals that say what is wrong with a file, or that it goes beyond the bounds. */
const refusals = [
  'archive-too-large',
  'damaged-document',
  'damaged-json',
  'empty-transcript',
  'file-too-large',
  'not-a-transcript',
  'reader-out-of-memory',
  'reader-timeout',
  'scanned-pdf',
];
const million = 1_000_000;

let folder: string;
let reader: Reader;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-formats-'));
  // Shorter than the program's own bound, so that what runs into it does not hold up the tests.
  reader = createReader({ workerUrl: inject('readerWorker'), timeoutMs: 15_000 });
});
afterAll(async () => {
  await reader.close();
  await rm(folder, { recursive: true, force: true });
});

/** The code of the refusal; null when the file was read. Read in a thread, as the program does. */
async function outcome(name: string, content: string | Uint8Array): Promise<string | null> {
  const path = join(folder, name);
  await writeFile(path, content);
  const result = await reader.read({ path, name }, new AbortController().signal);
  if (!result.ok) return result.failure.code;
  expect(result.value.parsed.turns.length).toBeGreaterThan(0);
  return null;
}

describe('archives', () => {
  const spaces = Buffer.alloc(120 * 1024 * 1024, 0x20);
  const cases: [string, string][] = [
    ['bomb.odt', 'content.xml'],
    ['bomb.ods', 'content.xml'],
    ['bomb.xlsx', 'xl/sharedStrings.xml'],
  ];
  test.each(cases)('%s is refused before it unpacks', async (name, path) => {
    expect(await outcome(name, zip([{ path, data: spaces }]))).toBe('archive-too-large');
    const liar = zip([{ path, data: spaces, declares: 10 }]);
    expect(await outcome(`liar-${name}`, liar)).toBe('archive-too-large');
  });

  test('entities are refused, not unfolded', async () => {
    const levels = Array.from({ length: 12 }, (_, at) =>
      at === 0 ? '<!ENTITY e0 "ha">' : `<!ENTITY e${at} "${`&e${at - 1};`.repeat(10)}">`,
    );
    const laughs = `<?xml version="1.0"?><!DOCTYPE x [${levels.join('')}]><x>&e11;</x>`;
    const file = zip([{ path: 'content.xml', data: laughs }]);
    expect(await outcome('laughs.odt', file)).toBe('damaged-document');
    expect(await outcome('laughs.ods', file)).toBe('damaged-document');
    const outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>';
    const workbook = zip([{ path: 'xl/workbook.xml', data: outside }]);
    expect(await outcome('outside.xlsx', workbook)).toBe('damaged-document');
  });

  test('elements nested without end', async () => {
    const deep = `<x>${'<text:p>'.repeat(300_000)}`;
    const code = await outcome('deep.odt', zip([{ path: 'content.xml', data: deep }]));
    expect(refusals).toContain(code);
  });

  test('cells that say they stand a billion times', async () => {
    const office = 'urn:oasis:names:tc:opendocument:xmlns';
    const row = `<table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"><text:p>x</text:p></table:table-cell></table:table-row>`;
    const content = `<office:document-content xmlns:office="${office}:office:1.0" xmlns:table="${office}:table:1.0" xmlns:text="${office}:text:1.0"><table:table>${row}</table:table></office:document-content>`;
    const code = await outcome('repeats.ods', zip([{ path: 'content.xml', data: content }]));
    if (code !== null) expect(refusals).toContain(code);
  });
});

/** Files that are read or refused within the bounds, whichever. */
const long: [string, string, () => string | Uint8Array][] = [
  ['a million nested blocks', 'deep.html', () => '<div>'.repeat(million)],
  ['a million open paragraphs', 'open.html', () => `<html>${'<p>word '.repeat(million)}`],
  ['a tag without end', 'tag.html', () => `<html><p ${'a="b" '.repeat(million)}`],
  ['a million cells', 'cells.html', () => `<html><table><tr>${'<td>x</td>'.repeat(million)}`],
  ['entities without end', 'entities.html', () => `<html><p>${'&amp;'.repeat(2 * million)}`],
  ['a page of 50 MB', 'page.html', () => `<html><p>${'word '.repeat(10 * million)}`],
  ['a million groups in a row', 'groups.rtf', () => `{\\rtf1 ${'{\\b word}'.repeat(million)}}`],
  ['a million groups in each other', 'nested.rtf', () => `{\\rtf1 ${'{'.repeat(million)}`],
  ['ends of groups alone', 'ends.rtf', () => `{\\rtf1 ${'}'.repeat(million)}`],
  ['a picture longer than its file', 'bin.rtf', () => '{\\rtf1 Ada: x{\\pict\\bin999999999 x}}'],
  ['a million empty cells', 'cells.rtf', () => `{\\rtf1 ${'\\trowd\\cell\\row'.repeat(200_000)}}`],
  ['one line of 50 MB', 'line.csv', () => `speaker,text\nAda,${'word '.repeat(10 * million)}`],
  [
    'a quotation of 50 MB',
    'quote.csv',
    () => `speaker,text\nAda,"${'word\n'.repeat(10 * million)}`,
  ],
  ['a million columns', 'columns.csv', () => `${'a,'.repeat(million)}\n${'b,'.repeat(million)}`],
  ['a million rows', 'rows.csv', () => `speaker,text\n${'Ada,yes\n'.repeat(million)}`],
  ['quotation marks alone', 'marks.csv', () => `a,b\n${'"'.repeat(5 * million)}`],
  ['lists nested without end', 'deep.json', () => '['.repeat(200 * million)],
  ['200 MB of numbers', 'numbers.json', () => `[${'1,'.repeat(100 * million)}1]`],
  ['a million odd entries', 'odd.json', () => `[${'{"a":"b"},'.repeat(million)}{}]`],
  [
    'a text of 60 MB',
    'text.json',
    () => `{"segments":[{"start":0,"end":1,"text":"${'a b '.repeat(15 * million)}"}]}`,
  ],
];

test.each(long)('%s', { timeout: 180_000 }, async (_what, name, make) => {
  const code = await outcome(name, make());
  if (code !== null) expect(refusals).toContain(code);
});

describe('PDFs', () => {
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>';
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
  const catalog = '<< /Type /Catalog /Pages 2 0 R >>';
  const pages = '<< /Type /Pages /Count 1 /Kids [3 0 R] >>';

  function withContent(content: Buffer, filter: string): string[] {
    const stream = `<< /Length ${content.length} ${filter} >>\nstream\n${content.toString('latin1')}\nendstream`;
    return [catalog, pages, page, stream, font];
  }

  const cases: [string, () => Buffer][] = [
    ['nothing after the first line', () => Buffer.from('%PDF-1.7\n')],
    [
      'noise',
      () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2 * million, 'x5y\0\xff')]),
    ],
    [
      'a table of places that refers to itself',
      () =>
        Buffer.from(
          assemble([catalog, pages, page])
            .toString('latin1')
            .replace('trailer\n<<', 'trailer\n<< /Prev 9'),
          'latin1',
        ),
    ],
    [
      'pages that are each other’s',
      () =>
        assemble([
          catalog,
          '<< /Type /Pages /Count 9 /Kids [3 0 R] >>',
          '<< /Type /Pages /Count 9 /Kids [2 0 R] >>',
        ]),
    ],
    [
      'a million pages that are not there',
      () => assemble([catalog, `<< /Type /Pages /Count ${million} /Kids [] >>`]),
    ],
    [
      'a page that unpacks to 300 MB',
      () =>
        assemble(
          withContent(deflateSync(Buffer.alloc(300 * million, 'q ')), '/Filter /FlateDecode'),
        ),
    ],
    [
      'words without end',
      () =>
        assemble(
          withContent(
            deflateSync(Buffer.from(`BT /F1 9 Tf ${'(word) Tj '.repeat(2 * million)} ET`)),
            '/Filter /FlateDecode',
          ),
        ),
    ],
    [
      'a form that draws itself',
      () =>
        assemble([
          catalog,
          pages,
          '<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
          '<< /Length 5 >>\nstream\n/X Do\nendstream',
          '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream',
        ]),
    ],
  ];
  test.each(cases)('%s', { timeout: 180_000 }, async (_what, make) => {
    const code = await outcome('talk.pdf', make());
    if (code !== null) expect(refusals).toContain(code);
  });
});

test('after all of this a sound file is read', async () => {
  expect(await outcome('sound.csv', 'speaker,text\nAda,One?\nRuna,Two.\n')).toBe(null);
});
