import type { CoreMethod, CoreParams, CoreResult } from '../../shared/contract';
import type { ImportReport } from '../../shared/model';

export type Call = <M extends CoreMethod>(
  method: M,
  params: CoreParams<M>,
) => Promise<CoreResult<M>>;

/** Something that importing a file, however broken, must not end in. */
export interface Fault {
  readonly path: string;
  readonly what: string;
}

/** Outcomes that are mistakes of ours, whatever the file holds: small files need little of anything. */
const ours = ['internal', 'reader-crashed', 'reader-timeout', 'reader-out-of-memory'];

export interface Judged {
  /** Transcripts that were imported; the others were refused, or were there already. */
  readonly imported: number;
  readonly faults: readonly Fault[];
}

/** Imports files and says what is wrong with how that ended: each has its report, and its turns. */
export async function importAndJudge(call: Call, paths: readonly string[]): Promise<Judged> {
  const before = await call('sources.list', {});
  const { reports } = await call('sources.import', { workId: 'fuzz', paths: [...paths] });
  const faults: Fault[] = [];
  for (const path of paths) {
    const own = reports.filter(({ file }) => file === path || file.startsWith(`${path}/`));
    if (own.length === 0) faults.push({ path, what: 'has no report' });
    for (const report of own) {
      const what = faultIn(report) ?? (await faultInSource(call, report));
      if (what !== null) faults.push({ path, what });
    }
  }
  const imported = reports.filter(({ status }) => status === 'imported').length;
  const after = await call('sources.list', {});
  if (after.length !== before.length + imported) {
    const came = after.length - before.length;
    faults.push({ path: paths[0] ?? '', what: `${imported} reported, ${came} imported` });
  }
  return { imported, faults };
}

function faultIn({ status, sourceId, error, file }: ImportReport): string | null {
  if (status === 'imported' || status === 'duplicate') {
    return sourceId === null ? `${status}, but nowhere` : null;
  }
  if (status !== 'failed' || error === null) return `ended as ${status}, without a reason`;
  if (sourceId !== null) return 'failed, and has a source';
  if (ours.includes(error.code)) return `${error.code}: ${error.message} ${error.detail ?? ''}`;
  const name = file.slice(file.lastIndexOf('/') + 1);
  return error.message.includes(name) ? null : `does not say of which file: ${error.message}`;
}

/** The source holds what the report says of it, and its turns tile its text. */
async function faultInSource(call: Call, report: ImportReport): Promise<string | null> {
  if (report.status !== 'imported' || report.sourceId === null) return null;
  const { source, turns } = await call('sources.read', { id: report.sourceId });
  if (turns.length === 0) return 'was imported without a turn';
  if (turns.length !== report.turns) return `has ${turns.length} turns, reported ${report.turns}`;
  if (source.words !== report.words) return `has ${source.words} words, reported ${report.words}`;
  let end = 0;
  for (const turn of turns) {
    if (turn.start !== end) return `has a gap before turn ${turn.ordinal}`;
    if (turn.text.trim() === '') return `has an empty turn ${turn.ordinal}`;
    end = turn.end;
  }
  return null;
}

/** What is wrong with a study into which all of this was imported, and after all is taken back. */
export async function judgeStudy(call: Call): Promise<string[]> {
  const check = await call('study.check', {});
  const problems = [...check.problems];
  while ((await call('study.read', {})).history.undo !== null) await call('history.undo', {});
  const left = await call('sources.list', {});
  const people = await call('participants.list', {});
  if (left.length > 0) problems.push(`${left.length} sources stay after all was undone`);
  if (people.length > 0) problems.push(`${people.length} people stay after all was undone`);
  return [...problems, ...(await call('study.check', {})).problems];
}
