import { basename } from 'node:path';
import { type ImportReport, importReportSchema } from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import type { StudyContext } from '../context';
import {
  listReports,
  listSources,
  readReport,
  readSource,
  setRecordedOn,
  setSourceTitle,
  sourceTitle,
} from '../db/sources';
import { listSpeakers } from '../db/speakers';
import { listTurns } from '../db/turns';
import { importReportsCsv } from '../export/import-rows';
import { writeFileAtomically } from '../export/write-file';
import type { Handlers } from '../handlers';
import type { FileToRead } from '../import/reader';
import { expandPaths, fileAt } from './expand-paths';
import { importFiles } from './import-files';
import type { ImportProgress } from './import-progress';
import { quoted } from './labels';
import { missing } from './missing';
import { readAgain, unchangedFile } from './read-again';
import { rememberedReadings } from './remembered-readings';
import { removeSource } from './remove-source';

export const sourceHandlers = {
  'sources.list': (study, { withoutCoderIds }) => ok(listSources(study.db, withoutCoderIds)),

  'sources.read': (study, { id }) => {
    const source = readSource(study.db, id);
    if (!source) return missing('source');
    return ok({
      source,
      speakers: listSpeakers(study.db, id),
      turns: listTurns(study.db, id),
    });
  },

  'sources.report': (study, { id }) => {
    const report = readReport(study.db, id);
    if (report === undefined) return missing('source');
    return ok(keptReport(id, report));
  },

  'sources.reports': (study) => ok(keptReports(study)),

  'sources.exportReports': async (study, { path, reports = keptReports(study) }) => {
    const written = await writeFileAtomically(path, importReportsCsv(reports));
    return written.ok ? ok({ path, files: reports.length }) : written;
  },

  'sources.import': (study, { workId, paths, choices, wait, versions }) =>
    study.works.run(workId, async (signal) => {
      const files = await expandPaths(paths, study.reader, signal);
      const tell = (progress: ImportProgress) =>
        study.emit({ type: 'progress', workId, ...progress });
      const reports = await importFiles(study, files, { choices, wait, versions, signal, tell });
      return ok({
        reports,
        cancelled: reports.some((report) => report.status === 'cancelled'),
      });
    }),

  'sources.preview': (study, { workId, file: wanted, choices }) =>
    study.works.run(workId, async (signal) => {
      const file =
        'path' in wanted
          ? found(wanted.path, await fileAt(wanted.path, study.reader, signal))
          : await unchangedFile(study, wanted.sourceId, signal);
      if (!file.ok) return file;
      const choosing = choices
        ? { choices }
        : { remembered: rememberedReadings(study), shaped: true };
      return study.reader.preview(file.value, signal, choosing);
    }),

  'sources.readAgain': (study, { workId, id, choices }) =>
    study.works.run(workId, (signal) => readAgain(study, id, choices, signal)),

  'work.cancel': (study, { workId }) => {
    study.works.cancel(workId);
    return ok({});
  },

  'sources.update': (study, { id, title, recordedOn }) => {
    const before = sourceTitle(study.db, id);
    if (before === undefined) return missing('source');
    const verb = title === undefined ? 'set date of' : 'rename';
    return study.change(`${verb} transcript ${quoted(before)}`, (db) => {
      if (title !== undefined) setSourceTitle(db, id, title);
      if (recordedOn !== undefined) setRecordedOn(db, id, recordedOn);
      return ok({});
    });
  },

  'sources.remove': (study, { id }) => {
    const title = sourceTitle(study.db, id);
    if (title === undefined) return missing('source');
    return study.change(`remove transcript ${quoted(title)}`, (db) => {
      removeSource(db, id);
      return ok({});
    });
  },
} satisfies Partial<Handlers>;

function keptReports({ db }: StudyContext): ImportReport[] {
  return listReports(db).map(({ id, report }) => keptReport(id, report));
}

function keptReport(id: number, report: string): ImportReport {
  return { ...importReportSchema.parse(JSON.parse(report)), sourceId: id };
}

function found(path: string, file: FileToRead | null): Result<FileToRead> {
  if (file) return ok(file);
  return fail('file-not-found', `“${basename(path)}” is not there any more.`, path);
}
