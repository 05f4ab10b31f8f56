import { jobSlots, type NarrativeInline } from '../../../shared/model';
import type { Core } from '../core';
import { step } from '../steps';
import { type Codes, placeOf } from './build-codes';
import type { Transcripts } from './build-transcripts';
import { idOf } from './ids';
import type { PlannedQuote, StudyPlan } from './plan';

/** Makes the jobs; returns their ids. */
export async function buildJobs(
  core: Core,
  plan: StudyPlan,
  transcripts: Transcripts,
  codes: Codes,
): Promise<number[]> {
  const ids: number[] = [];
  for (const planned of plan.jobs) {
    const { id } = await step(core, 'jobs.create', { title: planned.title });
    ids.push(id);
    for (const slot of jobSlots) {
      const codeIds = planned.slots[slot].codes.map((key) => idOf(codes, key, 'code'));
      await step(core, 'jobs.setCodes', { id, slot, codeIds });
      await step(core, 'jobs.setText', { id, slot, text: planned.slots[slot].text });
    }
    const job = (await step(core, 'jobs.list', {})).find((made) => made.id === id);
    for (const { slot, stance, ...quote } of planned.evidence ?? []) {
      const claim = job?.slots.find((content) => content.slot === slot)?.claim;
      if (!claim) throw new Error(`The job was made without its ${slot}.`);
      const passage = await step(core, 'passages.mark', placeOf(transcripts, quote));
      await step(core, 'jobs.setEvidence', { claimId: claim.id, passageId: passage.id, stance });
    }
  }
  return ids;
}

/** Makes the personas with their narratives; returns their ids. */
export async function buildPersonas(
  core: Core,
  plan: StudyPlan,
  transcripts: Transcripts,
): Promise<number[]> {
  const ids: number[] = [];
  for (const { name, role: type, summary, narrative } of plan.personas) {
    const { id } = await step(core, 'personas.create', { name });
    ids.push(id);
    await step(core, 'personas.update', { id, type, summary });
    const blocks = [];
    for (const paragraph of narrative) {
      const children: NarrativeInline[] = [];
      for (const piece of paragraph) {
        children.push(
          'text' in piece ? { type: 'text', ...piece } : await chip(core, piece, transcripts),
        );
      }
      blocks.push({ type: 'paragraph' as const, children });
    }
    await step(core, 'personas.write', { id, narrative: { version: 1, blocks } });
  }
  return ids;
}

async function chip(
  core: Core,
  planned: PlannedQuote,
  transcripts: Transcripts,
): Promise<NarrativeInline> {
  const { id, quote } = await step(core, 'passages.mark', placeOf(transcripts, planned));
  return { type: 'quote', passageId: id, stance: planned.stance, quote };
}
