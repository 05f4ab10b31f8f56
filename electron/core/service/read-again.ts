import type { ImportReport, ReadingChoices } from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import type { StudyContext } from '../context';
import { deleteBareParticipants, participantsIn } from '../db/participants';
import { deleteSource, hasNotes, readOriginal, setSourceTitle, sourceTitle } from '../db/sources';
import type { FileToRead } from '../import/reader';
import { quoted } from './labels';
import { missing } from './missing';
import { storeTranscript } from './store-transcript';

/**
 * The file that a source was made of, from the study. Fails with `purged` where a purge took it out:
 * it might bring words back that were redacted.
 */
export function keptFile(study: StudyContext, id: number): Result<FileToRead> {
  const original = readOriginal(study.db, id);
  if (!original) return missing('source');
  const { fileName, bytes } = original;
  if (bytes.length === 0) {
    return fail('purged', 'The file itself is no longer in the study, which was purged.');
  }
  return ok({ path: fileName, name: fileName, bytes: new Uint8Array(bytes) });
}

/**
 * Reads the file of a source as chosen and puts what comes of it in the place of the source, as one
 * change. Only where nobody has worked on it: places of passages mean nothing in another text.
 */
export async function readAgain(
  study: StudyContext,
  id: number,
  choices: ReadingChoices,
  signal: AbortSignal,
): Promise<Result<ImportReport>> {
  const file = keptFile(study, id);
  if (!file.ok) return file;
  const read = await study.reader.read(file.value, signal, { choices });
  if (!read.ok) return read;
  const title = sourceTitle(study.db, id);
  if (title === undefined) return missing('source');
  return study.change(`read ${quoted(title)} otherwise`, (db) => {
    if (hasNotes(db, id)) {
      return fail(
        'has-notes',
        `${quoted(title)} has passages or a memo, which would lose their places. Take them away first.`,
      );
    }
    // The new first: the history tells rows apart by their ids, which the old ones still have.
    const report = storeTranscript(db, file.value, read.value);
    const people = participantsIn(db, id);
    deleteSource(db, id);
    if (report.sourceId !== null) setSourceTitle(db, report.sourceId, title);
    deleteBareParticipants(db, people);
    return ok(report);
  });
}
