import type { Code, Job, JobSlot, Persona, Quote, Stance } from '../model';
import { indexQuotes, type QuoteIndex } from './quote-index';
import { rollUpSlot } from './roll-up';
import { type Standing, standingOf } from './standing';
import { slotWording } from './statement';
import { type Grade, gradeOf } from './strength';

/** Where a claim stands. */
export type ClaimPlace =
  | { readonly type: 'job'; readonly id: number; readonly title: string; readonly slot: JobSlot }
  | { readonly type: 'persona'; readonly id: number; readonly title: string };

/** A claim of the study with all that stands behind it and against it. */
export interface LedgerEntry {
  readonly claimId: number;
  readonly about: ClaimPlace;
  readonly text: string;
  readonly standing: Standing;
  readonly grade: Grade;
}

/** What the evidence of a study is worked out from. */
export interface StudyEvidence {
  readonly jobs: readonly Job[];
  readonly personas: readonly Persona[];
  readonly codes: readonly Code[];
  readonly quotes: readonly Quote[];
}

/**
 * Every claim of a study: the four slots of each job, then the sentences of each persona. A slot
 * without codes, wording or quotes claims nothing and is left out.
 */
export function evidenceLedger(study: StudyEvidence): LedgerEntry[] {
  const quotes = indexQuotes(study.quotes);
  return [
    ...study.jobs.flatMap((job) => jobEntries(job, study.codes, quotes)),
    ...study.personas.flatMap((persona) => personaEntries(persona, quotes)),
  ];
}

/** The claims of one job, for who has the index of the study's quotes already. */
export function jobEntries(job: Job, codes: readonly Code[], quotes: QuoteIndex): LedgerEntry[] {
  return job.slots.flatMap((content) => {
    const standing = rollUpSlot(content, codes, quotes);
    const text = slotWording(content, codes);
    if (text === '' && standing.quotes.length === 0) return [];
    const { id, title } = job;
    return [
      {
        claimId: content.claim.id,
        about: { type: 'job' as const, id, title, slot: content.slot },
        text,
        standing,
        grade: gradeOf(standing),
      },
    ];
  });
}

function personaEntries(persona: Persona, quotes: QuoteIndex): LedgerEntry[] {
  return persona.claims.map((claim) => {
    const stances = new Map<number, Stance>(
      claim.evidence.map(({ passageId, stance }) => [passageId, stance]),
    );
    const standing = standingOf(stances, quotes);
    return {
      claimId: claim.id,
      about: { type: 'persona' as const, id: persona.id, title: persona.name },
      text: claim.text,
      standing,
      grade: gradeOf(standing),
    };
  });
}
