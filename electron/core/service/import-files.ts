import { setImmediate } from 'node:timers/promises';
import type { ImportReport } from '../../../shared/model';
import { type Failure, fail, ok, type Result } from '../../../shared/result';
import type { StudyContext } from '../context';
import { findSourceByHash } from '../db/sources';
import type { FileToRead, ReadTranscript } from '../import/reader';
import { emptyReport, storeTranscript } from './store-transcript';

/** Files that are being read while another is written. */
const ahead = 2;

interface Work {
  readonly signal: AbortSignal;
  readonly progress: (done: number, item: string | null) => void;
}

/**
 * Imports files in order, each as one change. A file that fails has its report and stops no other;
 * once the signal is raised, those not yet written are reported as cancelled.
 */
export async function importFiles(
  study: StudyContext,
  files: readonly FileToRead[],
  { signal, progress }: Work,
): Promise<ImportReport[]> {
  const reading: Promise<Result<ReadTranscript>>[] = [];
  const reports: ImportReport[] = [];
  for (const [index, file] of files.entries()) {
    progress(index, file.name);
    for (const next of files.slice(reading.length, index + 1 + ahead)) {
      reading.push(study.reader.read(next, signal));
    }
    const read = await reading[index];
    // Calls that came meanwhile get their turn.
    await setImmediate();
    reports.push(signal.aborted || !read ? cancelled(file) : storeFile(study, file, read));
    // What is written need not be held until the last file is.
    delete reading[index];
  }
  // What fails here fails again, and is told, when somebody searches.
  study.indexWords();
  progress(files.length, null);
  return reports;
}

function storeFile(
  study: StudyContext,
  file: FileToRead,
  read: Result<ReadTranscript>,
): ImportReport {
  if (!read.ok) return failed(file, read.failure);
  const same = findSourceByHash(study.db, read.value.sha256);
  if (same !== undefined) return { ...emptyReport(file), status: 'duplicate', sourceId: same };
  try {
    const stored = study.change(`import ${file.name}`, (db) =>
      ok(storeTranscript(db, file, read.value)),
    );
    return stored.ok ? stored.value : failed(file, stored.failure);
  } catch (error) {
    // A mistake of ours that shows with this file must not stop the others.
    const failure = fail('internal', `“${file.name}” could not be stored.`, String(error)).failure;
    return failed(file, failure);
  }
}

function failed(file: FileToRead, error: Failure): ImportReport {
  return { ...emptyReport(file), status: 'failed', error };
}

function cancelled(file: FileToRead): ImportReport {
  return { ...emptyReport(file), status: 'cancelled' };
}
