import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fail, ok, type Result } from '../../../shared/result';
import type { StudyContext } from '../context';
import { listTimes } from '../db/cues';
import type { Readable } from '../db/handles';
import { listPassages } from '../db/passages';
import { findSourceByHash, readSource, sourceTitle } from '../db/sources';
import { listSpeakers } from '../db/speakers';
import { listTurns } from '../db/turns';
import type { Handlers } from '../handlers';
import { fileAt } from './expand-paths';
import { quoted } from './labels';
import { missing } from './missing';
import { rememberedReadings } from './remembered-readings';
import { carryOut } from './replace/carry-out';
import { pictureOf, stampOf } from './replace/picture';
import { type Plan, planReplacement, type StandingText } from './replace/plan';
import { reportOf, withKnownInterviewers } from './store-transcript';
import { type Version, versionOf } from './version';

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
      return study.change(`replace the text of ${quoted(source.title)}`, (db) => {
        carryOut(db, source, version, plan);
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
  const version = await readVersion(study, id, path, signal);
  if (!version.ok) return version;
  progress(1);
  // What was asked meanwhile, to stop above all, is heard before the long part.
  await setImmediate();
  if (signal.aborted) return fail('cancelled', 'Stopped. Nothing was changed.');
  // The source may have changed, or gone, while the file was read.
  const standing = standingText(study.db, id);
  if (!standing) return missing('source');
  const plan = planReplacement(standing, version.value);
  return ok({ standing, version: version.value, plan });
}

/** Fails as reading a file does; with `already-in` for a file that is another source. */
async function readVersion(
  study: StudyContext,
  id: number,
  path: string,
  signal: AbortSignal,
): Promise<Result<Version>> {
  const name = basename(path);
  const file = await fileAt(path, study.reader, signal);
  if (!file) return fail('file-not-found', `“${name}” is not there any more.`, path);
  const read = await study.reader.read(file, signal, { remembered: rememberedReadings(study) });
  if (!read.ok) return read;
  const same = findSourceByHash(study.db, read.value.sha256);
  if (same !== undefined && same !== id) {
    const title = quoted(sourceTitle(study.db, same) ?? '');
    return fail(
      'already-in',
      `“${file.name}” is in the study already, as the transcript ${title}. Remove that one first.`,
    );
  }
  const speakers = withKnownInterviewers(study.db, read.value.parsed.speakers);
  const parsed = { ...read.value.parsed, speakers };
  return ok(versionOf(file, { ...read.value, parsed }, reportOf(file, parsed)));
}

function standingText(db: Readable, id: number): StandingText | undefined {
  const source = readSource(db, id);
  if (!source) return undefined;
  return {
    source,
    speakers: listSpeakers(db, id),
    turns: listTurns(db, id),
    times: listTimes(db, id),
    passages: listPassages(db, id),
  };
}
