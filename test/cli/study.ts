import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importReportSchema } from '../../shared/model';
import { temporaryFolder } from '../db/folder';
import { marta, pavel } from './interviews';
import { jsonLine, jsonLines, runCli, shownSchema } from './run-cli';

/** A study made by the command line, with two transcripts in it; gone when the test ends. */
export async function studyOnDisk() {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'marta.txt'), marta);
  writeFileSync(join(folder, 'pavel.vtt'), pavel);
  const study = join(folder, 'study.throughline');
  const run = (command: string, ...words: string[]) =>
    runCli([command, 'study.throughline', ...words], folder);
  await run('new');
  const reports = jsonLines(
    await run('import', 'marta.txt', 'pavel.vtt', '--json'),
    importReportSchema,
  );
  const show = async (id: number) =>
    jsonLine(await run('show', '--source', String(id), '--json'), shownSchema);
  /** Tags the words of a source and says where they are. */
  const tag = async (sourceId: number, words: string, code: string, ...more: string[]) => {
    const { text } = await show(sourceId);
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`Not in source ${sourceId}: ${words}`);
    const span = `${start}:${start + words.length}`;
    return run('tag', '--source', String(sourceId), '--span', span, '--code', code, ...more);
  };
  return { folder, study, run, reports, show, tag };
}
