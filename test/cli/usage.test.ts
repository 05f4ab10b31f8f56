import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBriefQuotes } from '../../electron/core/export/read-brief';
import { temporaryFolder } from '../db/folder';
import { runCli } from './run-cli';

test.each([
  [[]],
  [['fly']],
  [['new']],
  [['import', 'study.throughline']],
  [['show', 'study.throughline']],
  [['show', 'study.throughline', '--source', 'one']],
  [['tag', 'study.throughline', '--source', '1', '--span', '3', '--code', 'trigger/Asked']],
  [['tag', 'study.throughline', '--source', '1', '--span', '3:9', '--code', 'Asked']],
  [['export', 'study.throughline']],
  [['codes', 'study.throughline', '--jsno']],
  [['codes', 'study.throughline', 'another.throughline']],
])('%j is wrong usage', async (words) => {
  const ran = await runCli(words, temporaryFolder());
  expect(ran.code).toBe(2);
  expect(ran.stdout).toBe('');
  expect(ran.stderr.trim()).not.toBe('');
});

test('help is an answer, not a complaint', async () => {
  const ran = await runCli(['--help']);
  expect(ran.code).toBe(0);
  expect(ran.stdout).toContain('import');
  expect(ran.stderr).toBe('');
});

test('the sample study comes with its brief', async () => {
  const folder = temporaryFolder();
  const words = ['sample', '--study', 'made/sample.throughline', '--brief', 'brief.docx'];
  const ran = await runCli(words, folder);
  expect(ran.stderr).toContain('sample.throughline');
  expect(ran.code).toBe(0);
  const quotes = await readBriefQuotes(readFileSync(join(folder, 'brief.docx')), 'docx');
  expect(quotes.length).toBeGreaterThan(100);
  expect((await runCli(words, folder)).code).toBe(1);
});
