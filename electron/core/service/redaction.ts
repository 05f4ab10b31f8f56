import { rm } from 'node:fs/promises';
import { extname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { RedactionEntry } from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import { findWords, searchOf } from '../../../shared/text/redact';
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

export const redactionHandlers = {
  'redaction.preview': async (study, { workId, entries }) => {
    const planned = await plan(study, workId, entries);
    return planned.ok ? ok(previewOf(planned.value)) : planned;
  },

  'redaction.apply': async (study, { workId, entries, leftOut, stamp, keyPath }) => {
    if (keyPath !== null && extname(keyPath).toLowerCase() !== '.csv') {
      return fail('not-csv', 'A key is written as a table: its name ends in .csv.');
    }
    const planned = await plan(study, workId, entries);
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
    const changed = change(study, `redact ${counted(places.length)}`, rows, places.length);
    // A key to a change that was not made would open nothing, and name everybody.
    if (!changed.ok && keyPath !== null) await rm(keyPath, { force: true });
    return changed;
  },

  'redaction.restore': async (study, { path }) => {
    const key = await readKeyFile(path, readStudy(study.db).createdAt);
    if (!key.ok) return key;
    const { rows, lost } = planRestoring(study.db, key.value);
    const places = key.value.length - lost.length;
    const changed = change(
      study,
      `put back ${counted(places)}`,
      withFreeNames(study.db, rows),
      places,
    );
    if (!changed.ok) return changed;
    return ok({
      ...changed.value,
      lost: lost.map(({ where, replacement }) => ({ where, replacement })),
    });
  },
} satisfies Partial<Handlers>;

/** Neither label holds the words: the history is shown, and outlives the redaction. */
function counted(places: number): string {
  return places === 1 ? 'words at 1 place' : `words at ${places} places`;
}

function change(
  study: StudyContext,
  label: string,
  rows: readonly PlannedRow[],
  places: number,
): Result<{ places: number }> {
  return study.change(label, (db) => {
    const applied = applyRows(db, rows);
    return applied.ok ? ok({ places }) : applied;
  });
}

/** Goes through the study with a pause after each transcript, in which it can be stopped. */
function plan(
  study: StudyContext,
  workId: string,
  entries: readonly RedactionEntry[],
): Promise<Result<PlannedGroup[]>> {
  const endless = entries.find((entry) => {
    return findWords(entry.replacement, [searchOf(entry)]).length > 0;
  });
  if (endless) {
    const { words, replacement } = endless;
    const failed = fail(
      'holds-its-words',
      `“${replacement}” still holds “${words}”. Choose other words to stand there.`,
    );
    return Promise.resolve(failed);
  }
  return study.works.run(workId, async (signal) => {
    const groups: PlannedGroup[] = [];
    const total = countGroups(study.db);
    for (const group of planRedaction(study.db, entries)) {
      groups.push(group);
      const item = group.title;
      study.emit({ type: 'progress', workId, done: groups.length, total, item });
      await setImmediate();
      if (signal.aborted) return fail('cancelled', 'Stopped. Nothing was changed.');
    }
    return ok(groups);
  });
}
