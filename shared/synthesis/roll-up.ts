import type { Code, JobSlotContent, Stance } from '../model';
import type { QuoteIndex } from './quote-index';
import { type Standing, standingOf } from './standing';

/** How much one code brings to a slot. A quote that contradicts the slot is not in it. */
export interface CodeShare {
  readonly code: Code;
  readonly participants: number;
  readonly quotes: number;
}

export interface SlotRollUp extends Standing {
  /** The slot's codes in its order; one that the study no longer has is left out. */
  readonly codes: readonly CodeShare[];
}

/**
 * Rolls up a slot of a job: every quote that carries one of its codes supports it unless a link
 * made by hand says otherwise, and quotes linked by hand from elsewhere join them.
 */
export function rollUpSlot(
  slot: JobSlotContent,
  codes: readonly Code[],
  quotes: QuoteIndex,
): SlotRollUp {
  const stanceByPassage = new Map<number, Stance>();
  for (const codeId of slot.codeIds) {
    for (const quote of quotes.byCode.get(codeId) ?? []) stanceByPassage.set(quote.id, 'supports');
  }
  for (const link of slot.claim.evidence) stanceByPassage.set(link.passageId, link.stance);
  return {
    ...standingOf(stanceByPassage, quotes),
    codes: slot.codeIds.flatMap((id) => {
      const code = codes.find((candidate) => candidate.id === id);
      return code ? [shareOf(code, stanceByPassage, quotes)] : [];
    }),
  };
}

function shareOf(
  code: Code,
  stanceByPassage: ReadonlyMap<number, Stance>,
  quotes: QuoteIndex,
): CodeShare {
  const counted = (quotes.byCode.get(code.id) ?? []).filter(
    (quote) => !quote.interviewer && stanceByPassage.get(quote.id) !== 'contradicts',
  );
  const people = new Set(counted.map((quote) => quote.participantId).filter((id) => id !== null));
  return { code, participants: people.size, quotes: counted.length };
}
