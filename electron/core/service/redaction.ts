import { rm } from 'node:fs/promises';
import { extname } from 'node:path';
import type { RedactionEntry } from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import { findWords, searchFor } from '../../../shared/text/redact';
import type { StudyContext } from '../context';
import { readStudy } from '../db/study-row';
import { writeFileAtomically } from '../export/write-file';
import type { Handlers } from '../handlers';
import { applyRows } from '../redaction/apply';
import { withFreeNames } from '../redaction/free-names';
import { keyCsv, keyPlaces, readKeyFile } from '../redaction/key-file';
import { countGroups, type PlannedGroup, type PlannedRow, planRedaction } from '../redaction/plan';
import { previewOf, withoutLeftOut } from '../redaction/preview';
import { planRestoring } from '../redaction/restore';
import type { Pause } from '../slices';
import { pausesOf } from './pauses';

export const redactionHandlers = {
  'redaction.preview': (study, { workId, entries }) =>
    study.works.run(workId, async (signal) => {
      const planned = await plan(study, pausesOf(study, workId, signal), entries);
      return planned.ok ? ok(previewOf(planned.value)) : planned;
    }),

  'redaction.apply': async (study, { workId, entries, leftOut, stamp, keyPath }) => {
    if (keyPath !== null && extname(keyPath).toLowerCase() !== '.csv') {
      return fail('not-csv', 'A key is written as a table: its name ends in .csv.');
    }
    return study.works.run(workId, async (signal) => {
      const planned = await plan(study, pausesOf(study, workId, signal), entries);
      if (!planned.ok) return planned;
      if (previewOf(planned.value).stamp !== stamp) {
        return fail(
          'changed-meanwhile',
          'The study was changed meanwhile. Look at the places again, as they are now.',
        );
      }
      const chosen = withoutLeftOut(planned.value, leftOut).flatMap(({ rows }) => rows);
      const rows = withFreeNames(study.db, chosen);
      const places = keyPlaces(rows);
      if (places.length === 0) return fail('nothing-to-redact', 'These words stand nowhere.');
      if (keyPath !== null) {
        const key = keyCsv(readStudy(study.db).createdAt, places);
        const written = await writeFileAtomically(keyPath, key);
        if (!written.ok) return written;
      }
      const pause = pausesOf(study, workId, signal);
      const changed = await change(study, 'redact', rows, places.length, pause);
      // A key to a change that was not made would open nothing, and name everybody.
      if (!changed.ok && keyPath !== null) await rm(keyPath, { force: true });
      return changed;
    });
  },

  'redaction.restore': async (study, { path }) => {
    const key = await readKeyFile(path, readStudy(study.db).createdAt);
    if (!key.ok) return key;
    const { rows, lost } = planRestoring(study.db, key.value);
    const places = key.value.length - lost.length;
    const changed = await change(study, 'put back', withFreeNames(study.db, rows), places, null);
    if (!changed.ok) return changed;
    return ok({
      ...changed.value,
      lost: lost.map(({ where, replacement }) => ({ where, replacement })),
    });
  },
} satisfies Partial<Handlers>;

/** The label does not hold the words: the history is shown, and outlives the redaction. */
function change(
  study: StudyContext,
  what: 'redact' | 'put back',
  rows: readonly PlannedRow[],
  places: number,
  pause: Pause | null,
): Promise<Result<{ places: number }>> {
  const label = `${what} words at ${places === 1 ? '1 place' : `${places} places`}`;
  return study.alone((mayPause) =>
    study.changeInSlices(
      label,
      function* (db) {
        const applied = yield* applyRows(db, rows);
        return applied.ok ? ok({ places }) : applied;
      },
      mayPause ? pause : null,
    ),
  );
}

/** Goes through the study with pauses between transcripts, in which it can be stopped. */
async function plan(
  study: StudyContext,
  pause: Pause,
  entries: readonly RedactionEntry[],
): Promise<Result<PlannedGroup[]>> {
  const endless = entries.find((entry) => {
    return findWords(entry.replacement, searchFor([entry])).length > 0;
  });
  if (endless) {
    const { words, replacement } = endless;
    return fail(
      'holds-its-words',
      `“${replacement}” still holds “${words}”. Choose other words to stand there.`,
    );
  }
  const groups: PlannedGroup[] = [];
  const total = countGroups(study.db);
  for (const group of planRedaction(study.db, entries)) {
    groups.push(group);
    const goesOn = await pause({ done: groups.length, total, item: group.title });
    if (!goesOn) return fail('cancelled', 'Stopped. Nothing was changed.');
  }
  return ok(groups);
}
