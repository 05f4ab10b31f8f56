import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importReportSchema } from '../../shared/model';
import { temporaryFolder } from '../db/folder';
import { jsonLine, runCli, shownSchema } from './run-cli';

const file = join(import.meta.dirname, '../../../shared/corpus/md/mismatches_ernest-1-full.md');

test.runIf(existsSync(file))(
  'a real interview is imported, and its turns tile its text',
  async () => {
    const folder = temporaryFolder();
    const run = (command: string, ...words: string[]) =>
      runCli([command, 'study.throughline', ...words, '--json'], folder);
    await run('new');
    const imported = await run('import', file);
    expect(imported.code).toBe(0);
    const report = jsonLine(imported, importReportSchema);
    expect(report).toMatchObject({ status: 'imported', flavour: expect.any(String) });
    expect(report.words).toBeGreaterThan(5000);
    const { text, turns } = jsonLine(
      await run('show', '--source', String(report.sourceId)),
      shownSchema,
    );
    expect(turns.length).toBe(report.turns);
    expect(turns.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  },
);
