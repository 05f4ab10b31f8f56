import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { watchMemory } from '../fuzz/memory';
import { assemble } from '../import/support/pdf';
import { wordParagraph, wordParts, zip } from '../import/support/zip';
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

test('files made to harm leave the study as it was, within the bounds of memory', {
  timeout: 120_000,
}, async () => {
  const { call, folder } = newCore();
  const laughs =
    '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w>&b;</w>';
  const outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>';
  const spaces = Buffer.alloc(120 * 1024 * 1024, 0x20);
  const inner = zip([{ path: 'inner.txt', data: talk('EVE') }]);
  const million = zip(wordParts(wordParagraph('word').repeat(1_000_001)));
  const loop = assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 9 /Kids [3 0 R] >>',
    '<< /Type /Pages /Count 9 /Kids [2 0 R] >>',
  ]);
  const files: Readonly<Record<string, string | Buffer>> = {
    'bomb.zip': zip([{ path: 'bomb.txt', data: spaces }]),
    'nested.zip': zip([{ path: 'inner.zip', data: inner }]),
    'names.zip': zip([{ path: '../evil.txt', data: talk('EVE') }]),
    'laughs.odt': zip([{ path: 'content.xml', data: laughs }]),
    'outside.xlsx': zip([{ path: 'xl/workbook.xml', data: outside }]),
    'loop.pdf': loop,
    'million.docx': million,
    'line.txt': '',
  };
  const paths = Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
  // A line of 300 MB, of which the disk holds nothing.
  truncateSync(join(folder, 'line.txt'), 300 * 1024 * 1024);
  const before = await call('study.read', {});
  const memory = watchMemory();
  const { reports } = await call('sources.import', { workId: 'hostile', paths });
  memory.stop();
  expect(reports.map(({ status }) => status)).toEqual(paths.map(() => 'failed'));
  for (const { error } of reports) expect(error?.message).not.toBe('');
  expect(await call('study.read', {})).toEqual(before);
  expect(await call('study.check', {})).toMatchObject({ problems: [], wrong: [] });
  expect(memory.fault()).toBe(null);
});
