import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fail, ok, type Result } from '../../../shared/result';
import type { StudyContext } from '../context';
import { findSourceByHash, hasNotes, readSource, sourceTitle } from '../db/sources';
import type { Handlers } from '../handlers';
import { fileAt } from './expand-paths';
import { quoted } from './labels';
import { missing } from './missing';
import { rememberedReadings } from './remembered-readings';
import { removeSource } from './remove-source';
import { carryOut } from './replace/carry-out';
import { pictureOf, stampOf } from './replace/picture';
import { type Plan, planReplacement, type StandingText } from './replace/plan';
import { readVersion, standingText } from './replace/standing';
import type { Version } from './version';

export const replacingHandlers = {
  'sources.compare': (study, { workId, id, path }) =>
    study.works.run(workId, async (signal) => {
      const worked = await workOut(study, { workId, id, path }, signal);
      return worked.ok ? ok(pictureOf(worked.value.plan)) : worked;
    }),

  'sources.replace': (study, { workId, id, path, stamp }) =>
    study.works.run(workId, async (signal) => {
      const worked = await workOut(study, { workId, id, path }, signal);
      if (!worked.ok) return worked;
      const { standing, version, plan } = worked.value;
      if (stamp !== undefined && stamp !== stampOf(plan)) {
        return fail(
          'changed-meanwhile',
          'The file or the transcript was changed meanwhile. Compare them again, as they are now.',
        );
      }
      const { source } = standing;
      const { removes } = plan.replacement;
      return study.change(`replace the text of ${quoted(source.title)}`, (db) => {
        // The new first: the history tells rows apart by their ids, which the old ones still have.
        carryOut(db, source, version, plan);
        if (removes) removeSource(db, removes.id);
        return ok(plan.replacement);
      });
    }),
} satisfies Partial<Handlers>;

interface Wanted {
  readonly workId: string;
  readonly id: number;
  readonly path: string;
}

interface WorkedOut {
  readonly standing: StandingText;
  readonly version: Version;
  readonly plan: Plan;
}

/** Reads the file and works out what it does to the source; changes nothing. */
async function workOut(
  study: StudyContext,
  { workId, id, path }: Wanted,
  signal: AbortSignal,
): Promise<Result<WorkedOut>> {
  if (!readSource(study.db, id)) return missing('source');
  const progress = (done: number) =>
    study.emit({ type: 'progress', workId, done, total: 2, item: basename(path) });
  progress(0);
  const read = await readFile(study, path, signal);
  if (!read.ok) return read;
  const version = read.value;
  progress(1);
  // What was asked meanwhile, to stop above all, is heard before the long part.
  await setImmediate();
  if (signal.aborted) return fail('cancelled', 'Stopped. Nothing was changed.');
  // The source may have changed, or gone, while the file was read.
  const standing = standingText(study.db, id);
  if (!standing) return missing('source');
  const twin = twinOf(study, id, version);
  if (!twin.ok) return twin;
  const plan = planReplacement(standing, version);
  return ok({
    standing,
    version,
    plan: { ...plan, replacement: { ...plan.replacement, removes: twin.value } },
  });
}

async function readFile(
  study: StudyContext,
  path: string,
  signal: AbortSignal,
): Promise<Result<Version>> {
  const name = basename(path);
  const file = await fileAt(path, study.reader, signal);
  if (!file) return fail('file-not-found', `“${name}” is not there any more.`, path);
  const read = await study.reader.read(file, signal, { remembered: rememberedReadings(study) });
  if (!read.ok) return read;
  return ok(readVersion(study.db, file, read.value));
}

/** The other source that was made of the file. Fails with `already-in` where somebody worked on it. */
function twinOf(study: StudyContext, id: number, { sha256, fields }: Version) {
  const same = findSourceByHash(study.db, sha256);
  if (same === undefined || same === id) return ok(null);
  const title = sourceTitle(study.db, same) ?? '';
  if (!hasNotes(study.db, same)) return ok({ id: same, title });
  return fail(
    'already-in',
    `“${fields.fileName}” is in the study already, as the transcript ${quoted(title)}, which has passages or a memo. Remove that one first.`,
  );
}
