import { resolve } from 'node:path';
import type { Encoding, ImportReport, ReadingChoices } from '../../shared/model';
import { step } from '../core/steps';
import { type Context, type Outcome, withStudy } from './context';
import type { Output } from './output';

interface ImportOptions {
  readonly json?: true;
  readonly flavour?: string;
  readonly encoding?: Encoding;
}

/**
 * `import STUDY FILE…`: a line per file; a file that fails stops no other. Nobody is asked: how
 * sure the reader was stands in the report, and `--flavour` and `--encoding` hold for all files.
 */
export async function importCommand(
  context: Context,
  path: string,
  files: readonly string[],
  { json, flavour, encoding }: ImportOptions,
): Promise<Outcome> {
  const { output } = context;
  const paths = files.map((file) => resolve(file));
  const choices: ReadingChoices = {
    ...(flavour === undefined ? {} : { how: { by: 'flavour', key: flavour } }),
    ...(encoding === undefined ? {} : { encoding }),
  };
  const chosen = Object.keys(choices).length > 0 ? { choices } : {};
  const { reports } = await withStudy(context, path, (core) =>
    step(core, 'sources.import', { workId: 'import', paths, ...chosen }),
  );
  if (json) for (const report of reports) output.json(report);
  else tellReports(output, reports);
  for (const { file, error } of reports) {
    if (error) output.tell(`${file}: ${error.message}`);
  }
  if (reports.length === 0) output.tell('There is nothing to import there.');
  const whole = reports.every(({ status }) => status === 'imported' || status === 'duplicate');
  return whole && reports.length > 0 ? 'done' : 'failed';
}

function tellReports(output: Output, reports: readonly ImportReport[]): void {
  output.table(
    ['source', 'result', 'words', 'turns', 'flavour', 'speakers', 'file'],
    reports.map((report) => [
      report.sourceId === null ? '-' : String(report.sourceId),
      report.status,
      String(report.words),
      String(report.turns),
      report.flavour ?? '-',
      report.speakers
        .map(({ name, interviewer }) => (interviewer ? `${name} (asks)` : name))
        .join(', ') || '-',
      report.file,
    ]),
  );
  for (const { file, warnings, left } of reports) {
    for (const { line, message } of warnings) {
      output.tell(line > 0 ? `${file}:${line}: ${message}` : `${file}: ${message}`);
    }
    for (const { what, lines, text } of left) {
      const where = lines.length === 0 ? '' : ` (line ${lines.join(', ')})`;
      output.tell(`${file}: left out${where}, ${what}: ${text}`);
    }
  }
}
