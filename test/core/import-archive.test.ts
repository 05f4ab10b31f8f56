import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ZipPart, zip } from '../import/support/zip';
import { newCore } from './study-core';

const talk = (name: string) =>
  `MO: How was it, ${name}?\n\n${name}: Slow.\n\nMO: Why?\n\n${name}: So.\n`;

/** A study into which an archive of these parts was imported. */
async function imported(parts: readonly ZipPart[], name = 'talks.zip') {
  const study = newCore();
  const path = join(study.folder, name);
  writeFileSync(path, zip(parts));
  const { reports } = await study.call('sources.import', { workId: 'zip', paths: [path] });
  return { ...study, path, reports };
}

test('each transcript in an archive is a source of its own, known by its path in it', async () => {
  const { reports, path, call } = await imported([
    { path: 'talks/10 Runa.txt', data: talk('RUNA') },
    { path: 'talks/2 Ada.txt', data: talk('ADA') },
    { path: 'talks/scan.png', data: '\x89PNG' },
    { path: 'talks/.hidden.txt', data: talk('EVE') },
    { path: '__MACOSX/talks/._2 Ada.txt', data: 'x' },
  ]);
  expect(reports.map(({ file, status }) => [file, status])).toEqual([
    [`${path}/talks/2 Ada.txt`, 'imported'],
    [`${path}/talks/10 Runa.txt`, 'imported'],
  ]);
  const sources = await call('sources.list', {});
  expect(sources.map(({ title, fileName }) => [title, fileName])).toEqual([
    ['2 Ada', '2 Ada.txt'],
    ['10 Runa', '10 Runa.txt'],
  ]);
});

test('the same transcript in another archive is known again', async () => {
  const { call, folder } = await imported([{ path: 'a.txt', data: talk('ADA') }]);
  const other = join(folder, 'other.zip');
  writeFileSync(other, zip([{ path: 'b.txt', data: talk('ADA') }]));
  const { reports } = await call('sources.import', { workId: 'again', paths: [other] });
  expect(reports.map(({ status }) => status)).toEqual(['duplicate']);
});

test('one broken transcript stops none of the others', async () => {
  const { reports } = await imported([
    { path: 'a.txt', data: talk('ADA') },
    { path: 'b.docx', data: 'PK\x03\x04 cut' },
    { path: 'c.txt', data: talk('RUNA'), encrypted: true },
    { path: 'd.zip', data: zip([{ path: 'inner.txt', data: talk('EVE') }]) },
    { path: 'e.txt', data: talk('JO') },
  ]);
  expect(reports.map(({ status, error }) => [status, error?.code])).toEqual([
    ['imported', undefined],
    ['failed', 'damaged-docx'],
    ['failed', 'archive-encrypted'],
    ['failed', 'archive-in-archive'],
    ['imported', undefined],
  ]);
});

test('a document under the name of an archive is read', async () => {
  const office = 'urn:oasis:names:tc:opendocument:xmlns';
  const lines = ['Ada: One?', 'Runa: Two.', 'Ada: So.'].map((text) => `<text:p>${text}</text:p>`);
  const content = `<office:document-content xmlns:office="${office}:office:1.0" xmlns:text="${office}:text:1.0"><office:body><office:text>${lines.join('')}</office:text></office:body></office:document-content>`;
  const { reports } = await imported([
    { path: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true },
    { path: 'content.xml', data: content },
  ]);
  expect(reports).toMatchObject([{ status: 'imported', encoding: 'odt', turns: 3 }]);
});

test('an archive with nothing to read, or made to harm, has its report', async () => {
  const empty = await imported([{ path: 'photo.jpg', data: 'x' }]);
  expect(empty.reports).toMatchObject([{ status: 'failed', error: { code: 'not-a-transcript' } }]);
  for (const path of ['../evil.txt', '/etc/evil.txt', '..\\..\\evil.txt', 'C:/evil.txt']) {
    const evil = await imported([
      { path: 'a.txt', data: talk('ADA') },
      { path, data: talk('EVE') },
    ]);
    expect(evil.reports).toMatchObject([{ status: 'failed', error: { code: 'archive-damaged' } }]);
  }
  const crowd = Array.from({ length: 2001 }, (_, at) => ({ path: `${at}.txt`, data: 'x' }));
  const many = await imported(crowd);
  expect(many.reports).toMatchObject([{ status: 'failed', error: { code: 'archive-too-large' } }]);
});

test('a bomb in an archive is refused, whatever its directory says', async () => {
  const spaces = Buffer.alloc(30 * 1024 * 1024, 0x20);
  const { reports } = await imported([
    { path: 'a.txt', data: talk('ADA') },
    { path: 'bomb.txt', data: spaces },
    { path: 'liar.txt', data: spaces, declares: 100 },
  ]);
  expect(reports.map(({ status, error }) => [status, error?.code])).toEqual([
    ['imported', undefined],
    ['failed', 'archive-too-large'],
    ['failed', 'archive-too-large'],
  ]);
});
