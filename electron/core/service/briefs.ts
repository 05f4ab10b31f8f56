import { randomUUID } from 'node:crypto';
import { extname } from 'node:path';
import {
  type Brief,
  type BriefDocument,
  type BriefFields,
  type BriefFormat,
  briefFormatSchema,
  briefFormats,
} from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import { composeBrief } from '../../../shared/synthesis';
import { listAttributes } from '../db/attributes';
import { briefTitle, deleteBrief, insertBrief, listBriefs, updateBrief } from '../db/briefs';
import { listCodes } from '../db/codes';
import type { Readable } from '../db/handles';
import { jobTitle, listJobs } from '../db/jobs';
import { listKinds } from '../db/kinds';
import { listParticipants } from '../db/participants';
import { listPersonas, personaName } from '../db/personas';
import { listQuotes } from '../db/quotes';
import { listSources } from '../db/sources';
import { readStudy } from '../db/study-row';
import { writeFileAtomically } from '../export/write-file';
import type { Handlers } from '../handlers';
import { quoted } from './labels';
import { missing } from './missing';

export const briefHandlers = {
  'briefs.list': ({ db }) => ok(listBriefs(db)),

  'briefs.create': (study, given) => {
    const fields = changedFields(study.db, emptyBrief, given);
    if (!fields.ok) return fields;
    return study.change(`begin brief ${quoted(given.title)}`, (db) => {
      const id = insertBrief(db, given.title);
      updateBrief(db, id, fields.value);
      return ok({ id });
    });
  },

  'briefs.update': (study, { id, ...changes }) => {
    const brief = find(study.db, id);
    if (!brief) return missing('brief');
    const fields = changedFields(study.db, brief, changes);
    if (!fields.ok) return fields;
    return study.change(`change brief ${quoted(fields.value.title)}`, (db) => {
      updateBrief(db, id, fields.value);
      return ok({});
    });
  },

  'briefs.remove': (study, { id }) => {
    const title = briefTitle(study.db, id);
    if (title === undefined) return missing('brief');
    return study.change(`remove brief ${quoted(title)}`, (db) => {
      deleteBrief(db, id);
      return ok({});
    });
  },

  'briefs.compose': ({ db }, { id }) => compose(db, id),

  'briefs.export': async ({ db, works, writer }, { id, path, workId = randomUUID() }) => {
    const format = formatOf(path);
    if (!format.ok) return format;
    const document = id === null ? ok(composeWhole(db)) : compose(db, id);
    if (!document.ok) return document;
    const write = async (signal: AbortSignal) => {
      const bytes = await writer.write(document.value, format.value, signal);
      if (!bytes.ok) return bytes;
      const written = await writeFileAtomically(path, bytes.value);
      return written.ok ? ok({ path, quotes: document.value.quotes.length }) : written;
    };
    return works.run(workId, write, { finishes: true });
  },
} satisfies Partial<Handlers>;

const emptyBrief: BriefFields = {
  title: '',
  purpose: '',
  decision: '',
  jobIds: [],
  personaIds: [],
  appendix: 'cited',
};

type BriefChanges = { readonly [F in keyof BriefFields]?: BriefFields[F] | undefined };

/** The brief's fields after the changes; fails when it would hold what the study does not. */
function changedFields(
  db: Readable,
  brief: BriefFields,
  changes: BriefChanges,
): Result<BriefFields> {
  const fields: BriefFields = {
    title: changes.title ?? brief.title,
    purpose: changes.purpose ?? brief.purpose,
    decision: changes.decision ?? brief.decision,
    jobIds: [...new Set(changes.jobIds ?? brief.jobIds)],
    personaIds: [...new Set(changes.personaIds ?? brief.personaIds)],
    appendix: changes.appendix ?? brief.appendix,
  };
  if (fields.jobIds.some((id) => jobTitle(db, id) === undefined)) return missing('job');
  if (fields.personaIds.some((id) => personaName(db, id) === undefined)) return missing('persona');
  return ok(fields);
}

function find(db: Readable, id: number): Brief | undefined {
  return listBriefs(db).find((brief) => brief.id === id);
}

function compose(db: Readable, id: number): Result<BriefDocument> {
  const brief = find(db, id);
  return brief ? ok(composeFrom(db, brief)) : missing('brief');
}

/** Every job, persona and tagged quote of the study, under its title. */
function composeWhole(db: Readable): BriefDocument {
  return composeFrom(db, {
    title: readStudy(db).title,
    purpose: '',
    decision: '',
    jobIds: listJobs(db).map((job) => job.id),
    personaIds: listPersonas(db).map((persona) => persona.id),
    appendix: 'all',
  });
}

function composeFrom(db: Readable, brief: BriefFields): BriefDocument {
  return composeBrief({
    brief,
    studyTitle: readStudy(db).title,
    date: today(),
    sources: listSources(db),
    participants: listParticipants(db),
    attributes: listAttributes(db),
    kinds: listKinds(db),
    codes: listCodes(db),
    quotes: listQuotes(db, {}),
    jobs: listJobs(db),
    personas: listPersonas(db),
  });
}

/** The date where the researcher is: `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function formatOf(path: string): Result<BriefFormat> {
  const format = briefFormatSchema.safeParse(extname(path).slice(1).toLowerCase());
  if (format.success) return ok(format.data);
  const endings = briefFormats.map((ending) => `.${ending}`).join(', ');
  return fail(
    'unknown-format',
    `A brief is written as one of ${endings}; “${path}” ends otherwise.`,
  );
}
