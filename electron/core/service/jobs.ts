import type { JobSlot } from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import { jobOfClaim, linkEvidence, passageExists, unlinkEvidence } from '../db/evidence';
import type { Readable } from '../db/handles';
import {
  deleteJob,
  insertJob,
  jobTitle,
  listJobs,
  renameJob,
  setSlotCodes,
  setSlotText,
  slotsOfCodes,
  touchJob,
} from '../db/jobs';
import { listKinds } from '../db/kinds';
import { deleteBarePassages } from '../db/passages';
import type { Handlers } from '../handlers';
import { quoted } from './labels';
import { missing } from './missing';

export const jobHandlers = {
  'jobs.list': ({ db }) => ok(listJobs(db)),

  'jobs.create': (study, { title }) =>
    study.change(`add job ${quoted(title)}`, (db) => ok({ id: insertJob(db, title) })),

  'jobs.rename': (study, { id, title }) =>
    onJob(study.db, id, () =>
      study.change(`name job ${quoted(title)}`, (db) => {
        if (renameJob(db, id, title)) touchJob(db, id);
        return ok({});
      }),
    ),

  'jobs.remove': (study, { id }) =>
    onJob(study.db, id, (title) =>
      study.change(`remove job ${quoted(title)}`, (db) => {
        deleteJob(db, id);
        return ok({});
      }),
    ),

  'jobs.setCodes': (study, { id, slot, codeIds }) =>
    onJob(study.db, id, (title) => {
      const refusal = unfitting(study.db, slot, codeIds);
      if (refusal) return refusal;
      return study.change(`choose the ${slot} codes of ${quoted(title)}`, (db) => {
        if (setSlotCodes(db, id, slot, [...new Set(codeIds)])) touchJob(db, id);
        return ok({});
      });
    }),

  'jobs.setText': (study, { id, slot, text }) =>
    onJob(study.db, id, (title) =>
      study.change(`word the ${slot} of ${quoted(title)}`, (db) => {
        if (setSlotText(db, id, slot, text)) touchJob(db, id);
        return ok({});
      }),
    ),

  'jobs.setEvidence': (study, { claimId, passageId, stance }) => {
    const jobId = jobOfClaim(study.db, claimId);
    if (typeof jobId !== 'number') return missing('claim');
    if (!passageExists(study.db, passageId)) return missing('passage');
    return onJob(study.db, jobId, (title) => {
      const label =
        stance === null
          ? `take a quote’s mark off ${quoted(title)}`
          : `let a quote ${evidenceVerbs[stance]} ${quoted(title)}`;
      return study.change(label, (db) => {
        const changed =
          stance === null
            ? unlinkEvidence(db, claimId, passageId)
            : linkEvidence(db, claimId, passageId, stance);
        if (changed) touchJob(db, jobId);
        if (stance === null) deleteBarePassages(db, [passageId]);
        return ok({});
      });
    });
  },
} satisfies Partial<Handlers>;

const evidenceVerbs = {
  supports: 'support',
  qualifies: 'qualify',
  contradicts: 'contradict',
} as const;

/** Goes on with the job's title, or says that the job is gone. */
function onJob<T>(db: Readable, id: number, go: (title: string) => Result<T>): Result<T> {
  const title = jobTitle(db, id);
  return title === undefined ? missing('job') : go(title);
}

/** The refusal of codes that are gone or of a kind that the slot does not take; null when all fit. */
function unfitting(db: Readable, slot: JobSlot, codeIds: readonly number[]) {
  const slots = slotsOfCodes(db, codeIds);
  for (const id of codeIds) {
    const fits = slots.get(id);
    if (fits === undefined) return missing('code');
    if (fits !== slot) {
      const names = listKinds(db).flatMap((kind) => (kind.slot === slot ? [kind.name] : []));
      return fail(
        'wrong-kind',
        `The ${slot} of a job takes codes of the kind ${names.join(', ')}.`,
      );
    }
  }
  return null;
}
