import { type JobSlot, type Kind, slotKind } from '../../../shared/model';
import type { Evidence } from '../../store/use-evidence';

/** What each slot is called at the head of its column. */
export const slotNames: Readonly<Record<JobSlot, string>> = {
  situation: 'Situation',
  struggle: 'Struggle',
  alternative: 'Today',
  outcome: 'Outcome',
};

/** What an empty slot says in the sentence: where its words come from. */
export const slotHints: Readonly<Record<JobSlot, string>> = {
  situation: 'choose triggers below',
  struggle: 'choose struggles below',
  alternative: 'choose alternatives below',
  outcome: 'choose outcomes below',
};

/** The kind of a slot's codes. Every study has it. */
export function kindOfSlot(slot: JobSlot, evidence: Evidence): Kind | null {
  return evidence.kindByKey.get(slotKind[slot]) ?? null;
}
