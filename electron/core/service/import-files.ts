import { setImmediate } from 'node:timers/promises';
import { type ImportReport, type ReadingChoices, sureConfidence } from '../../../shared/model';
import { type Failure, fail, ok, type Result } from '../../../shared/result';
import type { StudyContext } from '../context';
import { findSourceByHash } from '../db/sources';
import type { FileToRead, ReadTranscript } from '../import/reader';
import { type ImportProgress, progressOver } from './import-progress';
import { type VersionFinder, versionFinder } from './newer-version';
import { rememberedReadings } from './remembered-readings';
import { emptyReport, reportOf, storeTranscript } from './store-transcript';

/** Files that are being read while another is written. */
const ahead = 2;

/** Which files are read but not stored, so that a person looks at them first. */
export type Waiting = 'never' | 'unsure' | 'always';

interface Work {
  readonly choices?: ReadingChoices | undefined;
  readonly wait: Waiting;
  /** `keep`: newer versions of what the study has are wanted beside it. */
  readonly versions: 'notice' | 'keep';
  readonly signal: AbortSignal;
  readonly tell: (progress: ImportProgress) => void;
}

/**
 * Imports files in order, each as one change. A file that fails has its report and stops no other;
 * once the signal is raised, those not yet written are reported as cancelled. What was chosen for a
 * file of the same shape holds for the next, unless `choices` says otherwise.
 */
export async function importFiles(
  study: StudyContext,
  files: readonly FileToRead[],
  { choices, wait, versions, signal, tell }: Work,
): Promise<ImportReport[]> {
  const reading: Promise<Result<ReadTranscript>>[] = [];
  const reports: ImportReport[] = [];
  const choosing = choices
    ? { choices }
    : {
        remembered: rememberedReadings(study),
        shaped: wait === 'always',
        offer: wait !== 'never',
      };
  const finder = versions === 'notice' ? versionFinder(study) : null;
  const progress = await progressOver(files);
  let words = 0;
  for (const [index, file] of files.entries()) {
    if (signal.aborted) {
      reports.push(cancelled(file));
      continue;
    }
    tell(progress(index, words));
    for (const next of files.slice(reading.length, index + 1 + ahead)) {
      reading.push(study.reader.read(next, signal, choosing));
    }
    const read = await reading[index];
    // Calls that came meanwhile get their turn.
    await setImmediate();
    const report =
      signal.aborted || !read ? cancelled(file) : storeFile(study, file, read, { wait, finder });
    if (report.status === 'imported') words += report.words;
    reports.push(report);
    // What is written need not be held until the last file is.
    delete reading[index];
  }
  if (signal.aborted) return reports;
  tell(progress(files.length, words));
  // What fails here fails again, and is told, when somebody searches.
  study.indexWords();
  return reports;
}

function storeFile(
  study: StudyContext,
  file: FileToRead,
  read: Result<ReadTranscript>,
  { wait, finder }: { readonly wait: Waiting; readonly finder: VersionFinder | null },
): ImportReport {
  if (!read.ok) return failed(file, read.failure);
  const same = findSourceByHash(study.db, read.value.sha256);
  if (same !== undefined) return { ...emptyReport(file), status: 'duplicate', sourceId: same };
  const newerOf = finder?.find(file, read.value) ?? null;
  if (waits(read.value, wait) || (newerOf && wait !== 'never')) {
    return { ...reportOf(file, read.value.parsed), status: 'waiting', newerOf };
  }
  try {
    const stored = study.change(`import ${file.name}`, (db) =>
      ok(storeTranscript(db, file, read.value)),
    );
    if (!stored.ok) return failed(file, stored.failure);
    const { sourceId } = stored.value;
    if (sourceId !== null) finder?.add(sourceId, file, read.value);
    return { ...stored.value, newerOf };
  } catch (error) {
    // A mistake of ours that shows with this file must not stop the others.
    const failure = fail('internal', `“${file.name}” could not be stored.`, String(error)).failure;
    return failed(file, failure);
  }
}

function waits({ parsed }: ReadTranscript, wait: Waiting): boolean {
  if (wait === 'always') return true;
  return wait === 'unsure' && parsed.chosenBy === 'reader' && parsed.confidence < sureConfidence;
}

function failed(file: FileToRead, error: Failure): ImportReport {
  return { ...emptyReport(file), status: 'failed', error };
}

function cancelled(file: FileToRead): ImportReport {
  return { ...emptyReport(file), status: 'cancelled' };
}
