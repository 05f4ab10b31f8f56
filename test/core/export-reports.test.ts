import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asPlainText } from '../../electron/core/export/csv';
import { importReportsCsv } from '../../electron/core/export/import-rows';
import { readDelimited } from '../../electron/core/import/formats/delimited';
import { emptyReport } from '../../electron/core/service/store-transcript';
import { newCore } from './study-core';

const talk = 'Interviewer: How is it?\nMarta: It breaks, every Monday.\n';

function cellsIn(csv: string): (readonly string[])[] {
  const text = csv.replace(/^\ufeff/, '');
  const { rows } = readDelimited(text, { delimiter: ',', quotes: true, most: 10_000 });
  return rows.map(({ cells }) => cells);
}

test('what became of each file of an import is kept as a row', async () => {
  const { call, folder } = newCore();
  const paths = [join(folder, 'Marta.txt'), join(folder, '=1+1.csv'), join(folder, 'gone.txt')];
  writeFileSync(paths[0] ?? '', `---\ntitle: Talk\n---\n${talk}`);
  writeFileSync(paths[1] ?? '', 'speaker,text\n@SUM(1;=2),Hello.\nBo,Yes.\n@SUM(1;=2),Oh.\n');
  const { reports } = await call('sources.import', { workId: 'three', paths });
  const path = join(folder, 'summary.csv');
  expect(await call('sources.exportReports', { path, reports })).toEqual({ path, files: 3 });
  const [head = [], marta = [], formula = [], gone = []] = cellsIn(readFileSync(path, 'utf8'));
  const cell = (row: readonly string[], column: string) => row[head.indexOf(column)];
  expect(cell(marta, 'file')).toBe('Marta.txt');
  expect(cell(marta, 'status')).toBe('imported');
  expect(cell(marta, 'flavour')).toBe('Name: text');
  expect(Number(cell(marta, 'confidence'))).toBeGreaterThan(0.5);
  expect(cell(marta, 'encoding')).toBe('UTF-8');
  expect(cell(marta, 'words')).toBe('7');
  expect(cell(marta, 'turns')).toBe('2');
  expect(cell(marta, 'speakers')).toBe('Interviewer (asks): 1\nMarta: 1');
  expect(cell(marta, 'left-out lines')).toBe('3');
  expect(cell(marta, 'left out')).toContain('front matter, lines 1 to 3');
  expect(cell(marta, 'path')).toBe(paths[0]);
  expect(cell(formula, 'file')).toBe("'=1+1.csv");
  expect(cell(formula, 'speakers')).toMatch(/^'@SUM\(1;'=2\)/);
  expect(cell(gone, 'status')).toBe('failed');
  expect(cell(gone, 'error')).toContain('“gone.txt” is not there any more.');
});

test('of past imports there is a row for each transcript, without the folder it lay in', async () => {
  const { call, importText, folder } = newCore();
  await importText('Marta.txt', talk);
  await importText('Pavel.txt', talk.replaceAll('Marta', 'Pavel'));
  const path = join(folder, 'all.csv');
  expect(await call('sources.exportReports', { path })).toEqual({ path, files: 2 });
  const rows = cellsIn(readFileSync(path, 'utf8'));
  expect(rows.slice(1).map((row) => row.at(-1))).toEqual(['Marta.txt', 'Pavel.txt']);
});

test('a place that cannot be written is named, and nothing is left there', async () => {
  const { core, folder } = newCore();
  const path = join(folder, 'nowhere', 'all.csv');
  expect(await core.callTyped('sources.exportReports', { path })).toMatchObject({
    ok: false,
    failure: { code: 'cannot-write' },
  });
  expect(existsSync(path)).toBe(false);
});

test('no cell is a formula, by whatever its reader parts cells', () => {
  const character = fc.constantFrom(...'=+-@\t\r\n;,"\' a1＝＋－＠');
  const written = fc.string({ unit: character, maxLength: 20 });
  fc.assert(
    fc.property(written, written, (name, message) => {
      const report = {
        ...emptyReport({ path: `/x/${name.replaceAll('/', '')}`, name }),
        flavour: name,
        encoding: message,
        speakers: [{ name, turns: 1, interviewer: false }],
        warnings: [{ line: 0, message }],
        error: { code: 'x', message, detail: name },
      };
      const csv = new TextDecoder().decode(importReportsCsv([report]));
      for (const cell of cellsIn(csv).flat()) {
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
      }
      for (const cell of csv.split(/[;\t\r\n]/)) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
      expect(asPlainText(name).replaceAll("'", '')).toBe(name.replaceAll("'", ''));
    }),
    { numRuns: 500 },
  );
});
