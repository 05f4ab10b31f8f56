import { basename } from 'node:path';
import { fail, ok, type Result } from '../../../shared/result';
import type { StudyContext } from '../context';
import { listTimes } from '../db/cues';
import type { Readable } from '../db/handles';
import { listPassages } from '../db/passages';
import { findSourceByHash, readSource, sourceTitle } from '../db/sources';
import { listSpeakers } from '../db/speakers';
import { listTurns } from '../db/turns';
import type { Handlers } from '../handlers';
import { quoted } from './labels';
import { missing } from './missing';
import { carryOut } from './replace/carry-out';
import { planReplacement, type StandingText } from './replace/plan';
import { reportOf } from './store-transcript';
import { type Version, versionOf } from './version';

export const replacingHandlers = {
  'sources.replace': (study, { workId, id, path }) =>
    study.works.run(workId, async (signal) => {
      if (!readSource(study.db, id)) return missing('source');
      const version = await readVersion(study, id, path, signal);
      if (!version.ok) return version;
      // The source may have changed, or gone, while the file was read.
      const standing = standingText(study.db, id);
      if (!standing) return missing('source');
      const { source } = standing;
      const plan = planReplacement(standing, version.value);
      return study.change(`replace the text of ${quoted(source.title)}`, (db) => {
        carryOut(db, source, version.value, plan);
        return ok(plan.replacement);
      });
    }),
} satisfies Partial<Handlers>;

/** Fails as reading a file does; with `already-in` for a file that is another source. */
async function readVersion(
  study: StudyContext,
  id: number,
  path: string,
  signal: AbortSignal,
): Promise<Result<Version>> {
  const file = { path, name: basename(path) };
  const read = await study.reader.read(file, signal);
  if (!read.ok) return read;
  const same = findSourceByHash(study.db, read.value.sha256);
  if (same !== undefined && same !== id) {
    const title = quoted(sourceTitle(study.db, same) ?? '');
    return fail(
      'already-in',
      `“${file.name}” is in the study already, as the transcript ${title}. Remove that one first.`,
    );
  }
  return ok(versionOf(file, read.value, reportOf(file, read.value.parsed)));
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
