import type { Code, Job, JobSlot, JobSlotContent } from '../model';
import { assertNever } from '../result';
import { clauseFromName, hasSubject, joinClauses, tidyClause } from './clauses';
import { asHeadline, soThat, wanted } from './outcome';

/** The forms in which a job can be said. */
export const statementForms = ['switch sentence', 'job story', 'job statement'] as const;
export type StatementForm = (typeof statementForms)[number];

/** A piece of a job's sentence: words of the form, or a slot's. */
export type StatementPiece =
  | { readonly slot: null; readonly text: string; readonly empty: false }
  | {
      readonly slot: JobSlot;
      /** The slot's wording as it fits this place; "…" while the slot is empty. */
      readonly text: string;
      readonly empty: boolean;
    };

/** Stands where a slot has no wording yet. */
export const blank = '…';

/**
 * How a slot reads: what the researcher wrote, else its codes' clauses joined (the name of a code
 * that has no clause). Empty when there is neither.
 */
export function slotWording(slot: JobSlotContent, codes: readonly Code[]): string {
  if (slot.claim.text.trim() !== '') return tidyClause(slot.claim.text, slot.slot);
  return joinClauses(
    slot.codeIds.flatMap((id) => {
      const code = codes.find((candidate) => candidate.id === id);
      if (!code) return [];
      return code.clause.trim() === ''
        ? [clauseFromName(code.name, slot.slot)]
        : [tidyClause(code.clause, slot.slot)];
    }),
  );
}

/** A job as a sentence, in pieces, so that each slot can be shown with what stands behind it. */
export function statement(
  job: Pick<Job, 'slots'>,
  codes: readonly Code[],
  form: StatementForm,
): StatementPiece[] {
  const wording = (slot: JobSlot) => {
    const content = job.slots.find((candidate) => candidate.slot === slot);
    return content ? slotWording(content, codes) : '';
  };
  switch (form) {
    case 'switch sentence':
      return switchSentence(wording);
    case 'job story':
      return jobStory(wording);
    case 'job statement':
      return jobStatement(wording);
    default:
      return assertNever(form);
  }
}

/** A statement as plain text. */
export function statementText(pieces: readonly StatementPiece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

type Wording = (slot: JobSlot) => string;

const words = (text: string): StatementPiece => ({ slot: null, text, empty: false });

function filled(slot: JobSlot, text: string): StatementPiece {
  return { slot, text: text === '' ? blank : text, empty: text === '' };
}

/** When [situation], I struggle because [struggle]; today I [alternative]. I want [outcome]. */
function switchSentence(wording: Wording): StatementPiece[] {
  const alternative = wording('alternative');
  return [
    words('When '),
    filled('situation', wording('situation')),
    words(', I struggle because '),
    filled('struggle', wording('struggle')),
    words(hasSubject(alternative) ? '; today ' : '; today I '),
    filled('alternative', alternative),
    words('. I want '),
    filled('outcome', wanted(wording('outcome'))),
    words('.'),
  ];
}

/** When [situation] and [struggle], I want a better way, so I can [outcome]. */
function jobStory(wording: Wording): StatementPiece[] {
  const outcome = wording('outcome');
  const end = outcome === '' ? { lead: 'so I can', text: '' } : soThat(outcome);
  return [
    words('When '),
    filled('situation', wording('situation')),
    words(' and '),
    filled('struggle', wording('struggle')),
    words(`, I want a better way, ${end.lead} `),
    filled('outcome', end.text),
    words('.'),
  ];
}

/** [Outcome] when [situation]: verb, object, context. */
function jobStatement(wording: Wording): StatementPiece[] {
  return [
    filled('outcome', asHeadline(wording('outcome'))),
    words(' when '),
    filled('situation', wording('situation')),
    words('.'),
  ];
}
