import { createHash } from 'node:crypto';
import { existsSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import type { StudyContext } from '../../electron/core/context';
import { createStudy } from '../../electron/core/db/study-file';
import { plainWriter } from '../../electron/core/export/writer';
import { readableEndings } from '../../electron/core/import/formats/endings';
import { createReader } from '../../electron/core/import/reader';
import { answer } from '../../electron/core/router';
import { createSketches } from '../../electron/core/sketches';
import { createWorks } from '../../electron/core/works';
import { temporaryFolder } from '../db/folder';
import { value } from '../db/study';
import { watchMemory } from '../fuzz/memory';
import { assemble } from '../import/support/pdf';
import { wordParagraph, wordParts, zip } from '../import/support/zip';
import { everyRow } from './every-row';
import { newCore } from './study-core';

const talk = (name: string) =>
  `MO: How was it, ${name}?\n\n${name}: Slow.\n\nMO: Why?\n\n${name}: So.\n`;

test('one file of twenty is broken: nineteen are in, and the report says why of the one', async () => {
  const { call, folder } = newCore();
  const paths = Array.from({ length: 20 }, (_, at) => {
    const path = join(folder, at === 11 ? 'Call 11.docx' : `Call ${at}.txt`);
    writeFileSync(path, at === 11 ? 'PK\x03\x04 cut' : talk(`PERSON ${at}`));
    return path;
  });
  const { reports } = await call('sources.import', { workId: 'twenty', paths });
  expect(reports.map(({ file }) => file)).toEqual(paths);
  expect(reports.filter(({ status }) => status === 'imported')).toHaveLength(19);
  expect(reports[11]).toMatchObject({ status: 'failed', error: { code: 'damaged-docx' } });
  expect(reports[11]?.error?.message).toContain('Call 11.docx');
  expect(await call('sources.list', {})).toHaveLength(19);
});

/** Entities in each other, twelve levels of ten: 200 GB once they are unfolded. */
const levels = Array.from({ length: 12 }, (_, at) =>
  at === 0 ? '<!ENTITY e0 "ha ">' : `<!ENTITY e${at} "${`&e${at - 1};`.repeat(10)}">`,
).join('');
const office = 'urn:oasis:names:tc:opendocument:xmlns';

/** The parts of documents in which XML comes in, with those entities, or any declared, in the text. */
function documents(declared: string, entity: string): Readonly<Record<string, string | Buffer>> {
  const xml = `<?xml version="1.0"?><!DOCTYPE x [${declared}]>`;
  const open = `${xml}<office:document xmlns:office="${office}:office:1.0" xmlns:text="${office}:text:1.0"><office:body><office:text><text:p>A: &${entity};</text:p></office:text></office:body></office:document>`;
  const body = `<w:body><w:p><w:r><w:t>A: &${entity};</w:t></w:r></w:p></w:body>`;
  const word = `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:document>`;
  const docx = wordParts('').map((part) =>
    part.path === 'word/document.xml' ? { ...part, data: word } : part,
  );
  const strings = `${xml}<sst><si><t>&${entity};</t></si></sst>`;
  return {
    'x.docx': zip(docx),
    'x.odt': zip([{ path: 'content.xml', data: open }]),
    'x.ods': zip([{ path: 'content.xml', data: open }]),
    'x.xlsx': zip([
      { path: 'xl/workbook.xml', data: `${xml}<workbook>&${entity};</workbook>` },
      { path: 'xl/sharedStrings.xml', data: strings },
    ]),
    'x.html': `<!DOCTYPE html [${declared}]><html><body><p>A: &${entity};</p><p>B: So?</p></body></html>`,
    'x.xhtml': `${xml}<html xmlns="http://www.w3.org/1999/xhtml"><body><p>A: &${entity};</p></body></html>`,
  };
}

const named = (folder: string, files: Readonly<Record<string, string | Buffer>>) =>
  Object.fromEntries(Object.entries(files).map(([name, data]) => [`${folder}-${name}`, data]));

/** A study with a transcript in it, and what an import into it came to, with all of its rows. */
async function studyWithFiles(files: Readonly<Record<string, string | Buffer>>) {
  const folder = temporaryFolder();
  const file = value(createStudy(join(folder, 'study.throughline'), 'Ana'));
  const reader = createReader({ workerUrl: inject('readerWorker') });
  onTestFinished(async () => {
    await reader.close();
    file.close();
  });
  const study: StudyContext = {
    ...file,
    reader,
    writer: plainWriter,
    works: createWorks(),
    sketches: createSketches(),
    emit: () => {},
    alone: (work) => work(true),
  };
  const paths = Object.entries({ 'sound.txt': talk('ADA'), ...files }).map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
  const bring = async (some: readonly string[]) =>
    value(await answer(study, 'sources.import', { workId: 'hostile', paths: [...some] })).reports;
  await bring(paths.slice(0, 1));
  const rows = () => ({
    ...everyRow(file),
    originals: file.db.all('SELECT id, sha256 FROM original'),
    entries: file.db.all('SELECT * FROM history'),
  });
  return { folder, study, paths: paths.slice(1), bring, rows };
}

test('files made to harm leave every row of the study as it was, within the bounds of memory', {
  timeout: 180_000,
}, async () => {
  const spaces = Buffer.alloc(120 * 1024 * 1024, 0x20);
  const inner = zip([{ path: 'inner.txt', data: talk('EVE') }]);
  const { folder, study, paths, bring, rows } = await studyWithFiles({
    'bomb.zip': zip([{ path: 'bomb.txt', data: spaces }]),
    'bomb.docx': zip([...wordParts(''), { path: 'word/styles.xml', data: spaces }]),
    'nested.zip': zip([{ path: 'inner.zip', data: inner }]),
    'names.zip': zip([{ path: '../evil.txt', data: talk('EVE') }]),
    'names.docx': zip([...wordParts(''), { path: '../../evil.xml', data: 'x' }]),
    'loop.pdf': assemble([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 9 /Kids [3 0 R] >>',
      '<< /Type /Pages /Count 9 /Kids [2 0 R] >>',
    ]),
    'million.docx': zip(wordParts(wordParagraph('word').repeat(1_000_001))),
    'line.txt': '',
    'below.txt': '',
  });
  // A line of 300 MB, and one just below the bound, of which the disk holds nothing.
  truncateSync(join(folder, 'line.txt'), 300 * 1024 * 1024);
  truncateSync(join(folder, 'below.txt'), 250 * 1024 * 1024);
  const before = rows();
  const memory = watchMemory();
  const reports = await bring(paths);
  memory.stop();
  expect(reports.map(({ status }) => status)).toEqual(paths.map(() => 'failed'));
  for (const { error } of reports) expect(error?.message).not.toBe('');
  expect(rows()).toEqual(before);
  expect(existsSync(join(folder, '..', 'evil.txt'))).toBe(false);
  expect(value(await answer(study, 'study.check', {}))).toMatchObject({ problems: [], wrong: [] });
  expect(memory.fault()).toBe(null);
});

test('entities are neither unfolded nor fetched, in any format that has them', async () => {
  const secret = join(temporaryFolder(), 'secret.txt');
  writeFileSync(secret, 'Xanthippe');
  const { paths, bring, rows } = await studyWithFiles({
    ...named('laughs', documents(levels, 'e11')),
    ...named('outside', documents(`<!ENTITY out SYSTEM "file://${secret}">`, 'out')),
    ...named('whole', documents(`<!ENTITY % all SYSTEM "file://${secret}">%all;`, 'all')),
  });
  const before = rows();
  const memory = watchMemory();
  const reports = await bring(paths);
  memory.stop();
  const page = /\.x?html$/;
  for (const { file, status, words } of reports) {
    // A page has no entities of its own: to a browser, and here, they are the words they are.
    if (page.test(file)) expect(words).toBeLessThan(1_000);
    else expect([file, status]).toEqual([file, 'failed']);
  }
  const after = rows();
  expect(JSON.stringify(after)).not.toContain('Xanthippe');
  if (reports.every(({ status }) => status === 'failed')) expect(after).toEqual(before);
  expect(memory.fault()).toBe(null);
});

/** Bytes that differ with the seed and are always the same. */
function noise(seed: string, length: number): Buffer {
  const pieces = Array.from({ length: Math.ceil(length / 64) }, (_, at) =>
    createHash('sha512').update(`${seed} ${at}`).digest(),
  );
  return Buffer.concat(pieces).subarray(0, length);
}

test('random bytes under every ending, bare or behind a true beginning, are refused or read', {
  timeout: 120_000,
}, async () => {
  const beginnings = [
    '',
    'PK\x03\x04',
    '%PDF-1.7\n',
    '{\\rtf1 ',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    'WEBVTT\n\n',
    '[{"text":"',
  ];
  const files = readableEndings.flatMap((ending) =>
    beginnings.map((beginning, at): [string, Buffer] => {
      const name = `noise${at}${ending}`;
      return [name, Buffer.concat([Buffer.from(beginning, 'latin1'), noise(name, 3_000)])];
    }),
  );
  const { study, paths, bring } = await studyWithFiles(Object.fromEntries(files));
  const memory = watchMemory();
  const reports = await bring(paths);
  memory.stop();
  expect(reports).toHaveLength(paths.length);
  for (const { status, turns, error } of reports) {
    if (status === 'imported') expect(turns).toBeGreaterThan(0);
    else expect(error?.message).toMatch(/./);
  }
  const imported = reports.filter(({ status }) => status === 'imported').length;
  expect(value(await answer(study, 'sources.list', {}))).toHaveLength(1 + imported);
  expect(value(await answer(study, 'study.check', {}))).toMatchObject({ problems: [], wrong: [] });
  expect(memory.fault()).toBe(null);
});
