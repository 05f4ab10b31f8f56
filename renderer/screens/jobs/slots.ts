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
export function hintOf(slot: JobSlot, evidence: Evidence): string {
  return `choose ${kindOfSlot(slot, evidence)?.plural.toLowerCase() ?? 'codes'} below`;
}

/** The kind that the slot is there for. Every study has it. */
export function kindOfSlot(slot: JobSlot, evidence: Evidence): Kind | null {
  return evidence.kindByKey.get(slotKind[slot]) ?? null;
}

/** All kinds whose codes the slot takes: the one that it is there for, and those added for it. */
export function kindsOfSlot(slot: JobSlot, evidence: Evidence): readonly Kind[] {
  return evidence.kinds.filter((kind) => kind.slot === slot);
}
