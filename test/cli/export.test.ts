import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openCore } from '../../electron/core/core';
import { readBriefQuotes } from '../../electron/core/export/read-brief';
import { briefFormats } from '../../shared/model';
import { plainReader } from '../core/plain-reader';
import { studyOnDisk } from './study';

const words = '*two* evenings <copying> numbers 👩‍👩‍👧 — שלום';

test.each(briefFormats)(
  'a study with one tag and no job gives a %s that holds it',
  async (format) => {
    const { folder, run, tag } = await studyOnDisk();
    await tag(1, words, 'struggle/Copying');
    const ran = await run('export', '--to', `brief.${format}`, '--what', 'brief');
    expect(ran.code).toBe(0);
    const quotes = await readBriefQuotes(readFileSync(join(folder, `brief.${format}`)), format);
    expect(quotes).toEqual([{ number: 1, text: words }]);
  },
);

test('quotes are written as JSON and as CSV, with attributes beside the person', async () => {
  const { folder, run, tag } = await studyOnDisk();
  await tag(1, words, 'struggle/Copying');
  await tag(1, 'The bank asked me on Friday', 'trigger/Bank "asks", often');
  expect((await run('export', '--to', 'quotes.json')).code).toBe(0);
  expect((await run('export', '--to', 'quotes.csv')).code).toBe(0);
  const json = z
    .array(z.looseObject({ quote: z.string(), participant: z.string() }))
    .parse(JSON.parse(readFileSync(join(folder, 'quotes.json'), 'utf8')));
  expect(json.map(({ quote, participant }) => [quote, participant])).toEqual([
    ['The bank asked me on Friday', 'Marta'],
    [words, 'Marta'],
  ]);
  const csv = readFileSync(join(folder, 'quotes.csv'), 'utf8');
  expect(csv.startsWith('\ufeffkind,code,code path,coder,participant,')).toBe(true);
  expect(csv).toContain('trigger,"Bank ""asks"", often",');
  expect(csv).toContain(`,${words},`);
});

test('quotes of one coder are written alone', async () => {
  const { folder, run, tag } = await studyOnDisk();
  await tag(1, words, 'struggle/Copying');
  await tag(1, 'The bank asked me on Friday', 'trigger/Asked', '--coder', 'Bo');
  expect((await run('export', '--to', 'bo.csv', '--coder', 'bo')).code).toBe(0);
  const csv = readFileSync(join(folder, 'bo.csv'), 'utf8');
  expect(csv).toContain(',Bo,Marta,');
  expect(csv).not.toContain(words);
  expect((await run('quotes', '--coder', 'Bo')).stdout).toContain('The bank asked me on Friday');
  expect((await run('export', '--to', 'x.csv', '--coder', 'Cleo')).code).toBe(1);
  expect((await run('export', '--to', 'x.docx', '--coder', 'Bo')).code).toBe(2);
});

test('memos are written as JSON and as CSV', async () => {
  const { folder, run, tag } = await studyOnDisk();
  await tag(1, words, 'struggle/Copying');
  const opened = openCore({
    path: join(folder, 'study.throughline'),
    create: false,
    reader: plainReader(),
  });
  if (!opened.ok) throw new Error(opened.failure.message);
  await opened.value.callTyped('memos.set', { about: { type: 'passage', id: 1 }, text: 'Twice.' });
  await opened.value.close();
  expect((await run('export', '--to', 'memos.json', '--what', 'memos')).code).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'memos.json'), 'utf8'))).toMatchObject([
    { about: 'passage', subject: words, participant: 'Marta', memo: 'Twice.' },
  ]);
  expect((await run('export', '--to', 'memos.csv', '--what', 'memos')).code).toBe(0);
  expect(readFileSync(join(folder, 'memos.csv'), 'utf8')).toContain(`passage,${words},,Marta,`);
});

test('the codebook is written as CSV', async () => {
  const { folder, run, tag } = await studyOnDisk();
  await tag(1, words, 'struggle/Copying');
  expect((await run('export', '--to', 'codes.csv', '--what', 'codebook')).code).toBe(0);
  const csv = readFileSync(join(folder, 'codes.csv'), 'utf8');
  expect(csv).toContain('\r\nstruggle,Copying,,,,,,,,1,1,1\r\n');
});

test('reports of imports are written as CSV and as JSON', async () => {
  const { folder, run, reports } = await studyOnDisk();
  expect((await run('export', '--to', 'imports.csv', '--what', 'imports')).code).toBe(0);
  const csv = readFileSync(join(folder, 'imports.csv'), 'utf8');
  expect(csv).toContain('\r\nmarta.txt,imported,Name: text,');
  expect((await run('export', '--to', 'imports.json', '--what', 'imports')).code).toBe(0);
  const json: unknown = JSON.parse(readFileSync(join(folder, 'imports.json'), 'utf8'));
  expect(json).toEqual(reports.map((report) => ({ ...report, file: basename(report.file) })));
});

test.each([
  ['brief.xlsx', undefined],
  ['brief', undefined],
  ['quotes.docx', 'quotes'],
  ['study.qdpx', 'project'],
])('%s (%s) is wrong usage, and the message says what works', async (file, what) => {
  const { folder, run } = await studyOnDisk();
  const before = readdirSync(folder);
  const ran = await run('export', '--to', file, ...(what === undefined ? [] : ['--what', what]));
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain('brief as md, html, docx; quotes as csv, json; codebook as csv');
  expect(readdirSync(folder)).toEqual(before);
});

test('a place that cannot be written is named, and nothing is left there', async () => {
  const { folder, run } = await studyOnDisk();
  const before = readdirSync(folder);
  const ran = await run('export', '--to', join('nowhere', 'brief.md'));
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain(join(folder, 'nowhere', 'brief.md'));
  expect(readdirSync(folder)).toEqual(before);
});
