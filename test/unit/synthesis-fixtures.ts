import type { Code, Job, JobSlot, JobSlotContent, Persona, Quote } from '../../shared/model';
import { jobSlots, slotKind } from '../../shared/model';

/** A quote of participant `by` (null: nobody known), tagged with `codeIds`. */
export function quote(
  id: number,
  by: number | null,
  codeIds: readonly number[],
  more: Partial<Quote> = {},
): Quote {
  return {
    id,
    sourceId: 1,
    start: id * 100,
    end: id * 100 + 10,
    quote: `words ${id}`,
    previousQuote: null,
    tags: codeIds.map((codeId, place) => ({ id: id * 10 + place, codeId, coderId: 1 })),
    memo: null,
    sourceTitle: 'Interview',
    turnNumber: id,
    speakerName: null,
    interviewer: false,
    participantId: by,
    participantName: by === null ? null : `P${by}`,
    startMs: null,
    hash: `hash-${id}`,
    ...more,
  };
}

export function code(id: number, kind: string, name: string, clause = ''): Code {
  return {
    id,
    kind,
    parentId: null,
    name,
    description: '',
    clause,
    force: null,
    moment: null,
    include: '',
    exclude: '',
    archived: false,
  };
}

/** The slot, with evidence by hand given as passage → stance. */
export function slotContent(
  slot: JobSlot,
  codeIds: number[],
  options: { text?: string; evidence?: JobSlotContent['claim']['evidence'] } = {},
): JobSlotContent {
  const { text = '', evidence = [] } = options;
  return { slot, codeIds, claim: { id: 10 + jobSlots.indexOf(slot), ordinal: 0, text, evidence } };
}

/** A job whose slots are worded as given; the others are empty. */
export function job(slots: Partial<Record<JobSlot, string>>, id = 1): Job {
  return {
    id,
    title: 'Know who owes us',
    updatedAt: '2026-01-01T00:00:00.000Z',
    slots: jobSlots.map((slot) => slotContent(slot, [], { text: slots[slot] ?? '' })),
  };
}

/** One code for each slot, ids 1 to 4, with the given clauses. */
export function codesForSlots(clauses: Record<JobSlot, string>): Code[] {
  return jobSlots.map((slot, place) =>
    code(place + 1, slotKind[slot], `${slot} code`, clauses[slot]),
  );
}

export function persona(narrative: Persona['narrative'], claims: Persona['claims']): Persona {
  return {
    id: 1,
    name: 'Hands-on lead',
    type: 'user',
    summary: '',
    status: 'draft',
    narrative,
    claims,
    updatedAt: '2026-01-01T00:00:00.000Z',
  };
}
