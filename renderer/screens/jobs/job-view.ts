import type { Force, Job, JobSlot, JobSlotContent } from '../../../shared/model';
import { forces } from '../../../shared/model';
import {
  type Finding,
  findingsOf,
  type Grade,
  gradeOf,
  jobEntries,
  rollUpSlot,
  type SlotRollUp,
  slotWording,
  weakestGrade,
} from '../../../shared/synthesis';
import type { Evidence } from '../../store/use-evidence';

/** A slot with all that stands behind it. */
export interface SlotView {
  readonly content: JobSlotContent;
  readonly rollUp: SlotRollUp;
  /** Its words as they would be edited; empty when it has none. */
  readonly wording: string;
  /** Whether the researcher wrote them, rather than its codes. */
  readonly own: boolean;
  readonly grade: Grade;
}

/** A person, and the slots that they stand behind. */
export interface JobPerson {
  readonly participantId: number;
  readonly slots: readonly JobSlot[];
}

export interface JobView {
  readonly job: Job;
  readonly slots: readonly SlotView[];
  /** That of its weakest slot. */
  readonly grade: Grade;
  readonly findings: readonly Finding[];
  /** Those who stand behind most slots first; whoever stands behind none is left out. */
  readonly people: readonly JobPerson[];
}

/** Works out what a job rests on. */
export function viewJob(job: Job, evidence: Evidence): JobView {
  const slots = job.slots.map((content) => viewSlot(content, evidence));
  const { codes, quotes, nameOf } = evidence;
  return {
    job,
    slots,
    grade: weakestGrade(slots.map((slot) => slot.grade)),
    findings: findingsOf(jobEntries(job, codes, quotes), nameOf),
    people: peopleOf(slots),
  };
}

function viewSlot(content: JobSlotContent, evidence: Evidence): SlotView {
  const rollUp = rollUpSlot(content, evidence.codes, evidence.quotes);
  return {
    content,
    rollUp,
    wording: slotWording(content, evidence.codes),
    own: content.claim.text.trim() !== '',
    grade: gradeOf(rollUp),
  };
}

function peopleOf(slots: readonly SlotView[]): readonly JobPerson[] {
  const byPerson = new Map<number, JobSlot[]>();
  for (const { content, rollUp } of slots) {
    for (const id of rollUp.participants) {
      byPerson.set(id, [...(byPerson.get(id) ?? []), content.slot]);
    }
  }
  return [...byPerson]
    .map(([participantId, behind]) => ({ participantId, slots: behind }))
    .sort((a, b) => b.slots.length - a.slots.length);
}

/** How many people a force has among a job's quotes. */
export interface ForceWeight {
  readonly force: Force;
  readonly people: number;
}

/**
 * The forces at work in a job, weighed in people: who has a quote behind one of its slots that
 * carries a code of that force. Empty when none of those codes has a force.
 */
export function forcesOf(view: JobView, evidence: Evidence): readonly ForceWeight[] {
  const people = new Map<Force, Set<number>>();
  for (const { quote, stance } of view.slots.flatMap((slot) => slot.rollUp.quotes)) {
    if (stance === 'contradicts' || quote.participantId === null) continue;
    for (const { codeId } of quote.tags) {
      const force = evidence.codeById.get(codeId)?.force;
      if (!force) continue;
      people.set(force, (people.get(force) ?? new Set()).add(quote.participantId));
    }
  }
  if (people.size === 0) return [];
  return forces.map((force) => ({ force, people: people.get(force)?.size ?? 0 }));
}
