import {
  type ImportReport,
  importReportSchema,
  type ReadingChoices,
  type Replacement,
} from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import type { StudyContext } from '../context';
import type { Readable } from '../db/handles';
import { wasWrittenOver } from '../db/source-history';
import { readOriginal, readReport, sourceTitle } from '../db/sources';
import { listSpeakers } from '../db/speakers';
import { turnTexts } from '../db/turns';
import type { FileToRead, ReadTranscript } from '../import/reader';
import { quoted } from './labels';
import { missing } from './missing';
import { carryOut } from './replace/carry-out';
import { planReplacement } from './replace/plan';
import { readVersion, standingText } from './replace/standing';
import { reportOf } from './store-transcript';
import { versionOf } from './version';

/**
 * The file that a source was made of, from the study. Fails with `purged` where a purge took it out:
 * it might bring words back that were redacted.
 */
function keptFile(study: StudyContext, id: number): Result<FileToRead> {
  const original = readOriginal(study.db, id);
  if (!original) return missing('source');
  const { fileName, bytes } = original;
  if (bytes.length === 0) {
    return fail('purged', 'The file itself is no longer in the study, which was purged.');
  }
  return ok({ path: fileName, name: fileName, bytes: new Uint8Array(bytes) });
}

/**
 * The same, where words of the source are still those of the file. Fails with `text-changed` where
 * they were corrected or redacted: the file would bring the old ones back.
 */
export async function unchangedFile(
  study: StudyContext,
  id: number,
  signal: AbortSignal,
): Promise<Result<FileToRead>> {
  const file = keptFile(study, id);
  if (!file.ok || !wasWrittenOver(study.db, id)) return file;
  const kept = importReportSchema.parse(JSON.parse(readReport(study.db, id) ?? ''));
  const choosing = kept.chosenBy === 'reader' ? {} : { choices: kept.choices };
  const read = await study.reader.read(file.value, signal, choosing);
  if (!read.ok) return read;
  if (saysTheSame(study.db, id, file.value, read.value)) return file;
  const title = quoted(sourceTitle(study.db, id) ?? '');
  return fail(
    'text-changed',
    `Words of ${title} were corrected or redacted. Its file still has the old ones, which would come back. Undo that first, or correct the file itself and use “Replace with a corrected file…”.`,
  );
}

/** Whether speakers, words, and what was left out of the source are those of the file. */
function saysTheSame(db: Readable, id: number, file: FileToRead, read: ReadTranscript): boolean {
  const report = reportOf(file, read.parsed);
  const { voices, turns } = versionOf(file, read, report);
  const kept = importReportSchema.parse(JSON.parse(readReport(db, id) ?? ''));
  const names = (speakers: readonly { readonly name: string }[]) =>
    JSON.stringify(speakers.map(({ name }) => name).sort());
  return (
    turns.map(({ text }) => text).join('\n') === turnTexts(db, id).join('\n') &&
    names(voices) === names(listSpeakers(db, id)) &&
    JSON.stringify(report.left) === JSON.stringify(kept.left)
  );
}

export interface ReadAgain {
  readonly report: ImportReport;
  readonly replacement: Replacement;
}

/**
 * Reads the file of a source as chosen and gives the source what comes of it, as one change; passages
 * follow as into a corrected file. Fails as `unchangedFile` and as reading do.
 */
export async function readAgain(
  study: StudyContext,
  id: number,
  choices: ReadingChoices,
  signal: AbortSignal,
): Promise<Result<ReadAgain>> {
  const kept = keptFile(study, id);
  if (!kept.ok) return kept;
  const read = await study.reader.read(kept.value, signal, { choices });
  if (!read.ok) return read;
  // Asked last: the source may be corrected while the file is read.
  const file = await unchangedFile(study, id, signal);
  if (!file.ok) return file;
  const standing = standingText(study.db, id);
  if (!standing) return missing('source');
  const version = readVersion(study.db, file.value, read.value);
  const plan = planReplacement(standing, version, { keepOldTimes: false });
  return study.change(`read ${quoted(standing.source.title)} otherwise`, (db) => {
    carryOut(db, standing.source, version, plan, {
      keepOldTimes: false,
      interviewersChosen: choices.interviewers !== undefined,
    });
    const report = importReportSchema.parse(JSON.parse(version.fields.report));
    return ok({ report: { ...report, sourceId: id }, replacement: plan.replacement });
  });
}
