import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { importReportSchema } from '../../shared/model';
import { temporaryFolder } from '../db/folder';
import { marta } from './interviews';
import { jsonLine, jsonLines, runCli } from './run-cli';
import { studyOnDisk } from './study';

test('new makes an empty study and never writes over a file', async () => {
  const folder = temporaryFolder();
  const made = await runCli(['new', 'Invoices.throughline', '--json'], folder);
  expect(made.code).toBe(0);
  const answer = jsonLine(made, z.strictObject({ path: z.string(), title: z.string() }));
  expect(answer).toEqual({ path: join(folder, 'Invoices.throughline'), title: 'Invoices' });
  const before = readFileSync(answer.path);

  const again = await runCli(['new', 'Invoices.throughline'], folder);
  expect(again.code).toBe(1);
  expect(again.stdout).toBe('');
  expect(again.stderr).toContain('already a file “Invoices.throughline”');
  expect(readFileSync(answer.path)).toEqual(before);
});

test('import says of each file what came of it', async () => {
  const { reports, folder } = await studyOnDisk();
  expect(reports).toMatchObject([
    { file: join(folder, 'marta.txt'), status: 'imported', sourceId: 1, turns: 4, error: null },
    { file: join(folder, 'pavel.vtt'), status: 'imported', sourceId: 2, turns: 2, error: null },
  ]);
  expect(reports[0]?.speakers).toEqual([
    { name: 'Interviewer', turns: 2, interviewer: true },
    { name: 'Marta', turns: 2, interviewer: false },
  ]);
});

test('a file that fails stops no other: exit code 1, the rest is done', async () => {
  const { run, folder } = await studyOnDisk();
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'new.txt'), marta.replaceAll('Marta', 'Ilkka'));
  const ran = await run('import', 'empty.txt', 'marta.txt', 'nowhere.txt', 'new.txt', '--json');
  expect(ran.code).toBe(1);
  const reports = jsonLines(ran, importReportSchema);
  expect(reports.map(({ status, sourceId }) => [status, sourceId])).toEqual([
    ['failed', null],
    ['duplicate', 1],
    ['failed', null],
    ['imported', 3],
  ]);
  expect(reports[2]?.error?.message).toContain('nowhere.txt');
  expect(ran.stderr).toContain('nowhere.txt');
});

test('without --json there is a table, and messages go to the other stream', async () => {
  const { run } = await studyOnDisk();
  const ran = await run('import', 'marta.txt');
  expect(ran.code).toBe(0);
  expect(ran.stdout).toMatch(/^source {2}result/);
  expect(ran.stdout).toContain('duplicate');
  expect(ran.stderr).toBe('');
});

test('a newer version is imported; how it takes the place of the old one is said, and works', async () => {
  const { run, folder } = await studyOnDisk();
  writeFileSync(join(folder, 'marta v2.txt'), `${marta}\nMarta: And one thing more.\n`);
  const ran = await run('import', 'marta v2.txt', '--json');
  expect(ran.code).toBe(0);
  const [report] = jsonLines(ran, importReportSchema);
  expect(report).toMatchObject({ status: 'imported', newerOf: { sourceId: 1 } });
  expect(ran.stderr).toContain('--replace 1');
  expect((await run('import', 'marta v2.txt', '--replace', '1')).code).toBe(0);
  const again = await run('import', 'marta v2.txt', '--json');
  expect(jsonLines(again, importReportSchema)).toMatchObject([
    { status: 'duplicate', sourceId: 1 },
  ]);
});

test('a study that is not there is not made by the way', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'marta.txt'), marta);
  const ran = await runCli(['import', 'none.throughline', 'marta.txt'], folder);
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain('none.throughline');
  expect(existsSync(join(folder, 'none.throughline'))).toBe(false);
});

test('a file that is no study is refused and left alone', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'notes.throughline'), 'my notes');
  const ran = await runCli(['codes', 'notes.throughline'], folder);
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain('is not a Throughline study');
  expect(readFileSync(join(folder, 'notes.throughline'), 'utf8')).toBe('my notes');
});

test('flavour and encoding can be said; what does not fit is refused', async () => {
  const { run, folder } = await studyOnDisk();
  const path = join(folder, 'mac.txt');
  writeFileSync(path, new Uint8Array([...Buffer.from('Zo'), 0x8e, ...Buffer.from(': Yes.\n')]));
  const as = async (...options: string[]) => {
    const result = await run('import', path, '--json', ...options);
    return { result, report: result.stdout === '' ? null : jsonLine(result, importReportSchema) };
  };
  const misfit = await as('--flavour', 'otter');
  expect(misfit.result.code).toBe(1);
  expect(misfit.report?.error?.code).toBe('choice-does-not-fit');
  const unknown = await as('--encoding', 'klingon');
  expect(unknown.result.code).toBe(2);
  const read = await as('--flavour', 'paragraphs', '--encoding', 'MACINTOSH');
  expect(read.report).toMatchObject({
    status: 'imported',
    flavour: 'Paragraphs',
    encoding: 'macintosh',
    chosenBy: 'person',
  });
});

test('a summary is kept as CSV, also where a file failed; where it cannot be, the import says so', async () => {
  const { run, folder } = await studyOnDisk();
  writeFileSync(join(folder, 'new.txt'), marta.replaceAll('Marta', 'Ilkka'));
  const ran = await run('import', 'new.txt', 'nowhere.txt', '--summary', 'summary.csv');
  expect(ran.code).toBe(1);
  const lines = readFileSync(join(folder, 'summary.csv'), 'utf8').trimEnd().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^\ufefffile,status,flavour,confidence,/);
  expect(lines[1]).toMatch(/^new\.txt,imported,/);
  expect(lines[2]).toMatch(/^nowhere\.txt,failed,/);
  const lost = await run('import', 'new.txt', '--summary', 'not/there.csv', '--json');
  expect(lost.code).toBe(1);
  expect(jsonLine(lost, importReportSchema).status).toBe('duplicate');
  expect(lost.stderr).toContain('there.csv');
  const both = await run('import', 'new.txt', '--replace', '1', '--summary', 'summary.csv');
  expect(both.code).toBe(2);
});
