import { resolve } from 'node:path';
import type { Encoding, ImportReport, ReadingChoices } from '../../shared/model';
import type { Core } from '../core/core';
import { step } from '../core/steps';
import { type Context, type Outcome, WrongUsage, withStudy } from './context';
import type { Output } from './output';

interface ImportOptions {
  readonly json?: true;
  readonly flavour?: string;
  readonly encoding?: Encoding;
  /** The transcript whose text the file replaces. */
  readonly replace?: number;
  /** Where what became of each file is kept as CSV. */
  readonly summary?: string;
}

/**
 * `import STUDY FILE…`: a line per file; a file that fails stops no other. Nobody is asked: how
 * sure the reader was stands in the report, and `--flavour` and `--encoding` hold for all files.
 */
export async function importCommand(
  context: Context,
  path: string,
  files: readonly string[],
  { json, flavour, encoding, replace, summary }: ImportOptions,
): Promise<Outcome> {
  if (replace !== undefined && summary !== undefined) {
    throw new WrongUsage('--summary is of an import, --replace is none.');
  }
  if (replace !== undefined) return replaceText(context, path, files, { id: replace, json });
  const { output } = context;
  const paths = files.map((file) => resolve(file));
  const choices: ReadingChoices = {
    ...(flavour === undefined ? {} : { how: { by: 'flavour', key: flavour } }),
    ...(encoding === undefined ? {} : { encoding }),
  };
  const chosen = Object.keys(choices).length > 0 ? { choices } : {};
  const { reports, kept } = await withStudy(context, path, async (core) => {
    const { reports } = await step(core, 'sources.import', { workId: 'import', paths, ...chosen });
    if (summary === undefined) return { reports, kept: null };
    // The transcripts are in, whatever becomes of the summary: their reports are told first.
    return { reports, kept: await keep(core, resolve(summary), reports) };
  });
  if (json) for (const report of reports) output.json(report);
  else tellReports(output, reports);
  for (const { file, error } of reports) {
    if (error) output.tell(`${file}: ${error.message}`);
  }
  for (const { file, status, newerOf } of reports) {
    if (status !== 'imported' || !newerOf) continue;
    const { sourceId, title, share } = newerOf;
    output.tell(
      `${file}: likely a newer version of source ${sourceId}, “${title}” (${Math.round(share * 100)} % of the words are in both). With --replace ${sourceId} it takes its place, and tags stay.`,
    );
  }
  if (kept && !kept.ok) output.tell(kept.failure.message);
  if (reports.length === 0) output.tell('There is nothing to import there.');
  const whole = reports.every(({ status }) => status === 'imported' || status === 'duplicate');
  return whole && reports.length > 0 && kept?.ok !== false ? 'done' : 'failed';
}

function keep(core: Core, path: string, reports: readonly ImportReport[]) {
  return core.callTyped('sources.exportReports', { path, reports: [...reports] });
}

/** `import STUDY FILE --replace ID`: the corrected file takes the place of the transcript's text. */
async function replaceText(
  context: Context,
  path: string,
  files: readonly string[],
  { id, json }: { readonly id: number; readonly json: true | undefined },
): Promise<Outcome> {
  const [file, another] = files;
  if (file === undefined || another !== undefined) {
    throw new WrongUsage('One file replaces the text of a transcript.');
  }
  const { output } = context;
  const replaced = await withStudy(context, path, (core) =>
    step(core, 'sources.replace', { workId: 'replace', id, path: resolve(file) }),
  );
  if (json) {
    output.json({ sourceId: id, ...replaced });
    return 'done';
  }
  const { turns, passages, moved } = replaced;
  output.text(
    `Turns: ${turns.same} as they were, ${turns.changed} changed, ${turns.added} new, ${turns.removed} gone.`,
  );
  output.text(`Passages: ${passages - moved.length} of ${passages} as they were.`);
  output.table(
    ['passage', 'what', 'was', 'is'],
    moved.map((passage) => [String(passage.id), passage.fate, passage.was, passage.quote]),
  );
  return 'done';
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
