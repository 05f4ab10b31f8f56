import { join } from 'node:path';
import type { Core } from '../core';
import { step, stop } from '../steps';
import { idOf } from './ids';
import { type QuoteFinder, quoteFinder } from './locate-quote';
import type { StudyPlan } from './plan';

/** The plan's transcripts and people, as they are in the study. */
export interface Transcripts {
  /** Ids by file. */
  readonly sources: ReadonlyMap<string, number>;
  readonly finders: ReadonlyMap<string, QuoteFinder>;
  /** Ids by key. */
  readonly participants: ReadonlyMap<string, number>;
}

/** Imports the transcripts, then says who asks in them, who answers, and what is known of those. */
export async function buildTranscripts(
  core: Core,
  plan: StudyPlan,
  folder: string,
): Promise<Transcripts> {
  const sources = await importSources(core, plan, folder);
  const finders = new Map<string, QuoteFinder>();
  const participants = new Map<string, number>();
  for (const { file, title, recordedOn } of plan.sources) {
    const id = idOf(sources, file, 'source');
    await step(core, 'sources.update', { id, title, recordedOn });
    const { turns, speakers } = await step(core, 'sources.read', { id });
    finders.set(file, quoteFinder(turns.map((turn) => turn.text).join('\n')));
    const people = plan.participants.filter(({ source }) => source === file);
    for (const speaker of speakers) {
      const interviewer = plan.interviewers.includes(speaker.name);
      if (speaker.interviewer !== interviewer) {
        await step(core, 'speakers.update', { id: speaker.id, interviewer });
      }
    }
    for (const person of people) {
      const speaker = speakers.find(({ name }) => name === person.speakerName);
      if (!speaker) return stop('bad-plan', `${file} has no speaker “${person.speakerName}”.`);
      participants.set(person.key, await nameParticipant(core, speaker, person.name));
    }
  }
  await removeOthers(core, new Set(participants.values()));
  await describe(core, plan, participants);
  return { sources, finders, participants };
}

async function importSources(core: Core, plan: StudyPlan, folder: string) {
  const paths = plan.sources.map(({ file }) => join(folder, file));
  const { reports } = await step(core, 'sources.import', { workId: 'sample', paths });
  const ids = new Map<string, number>();
  plan.sources.forEach(({ file }, place) => {
    const report = reports[place];
    if (report?.status !== 'imported' || report.sourceId === null) {
      const reason = report?.error?.message ?? report?.status ?? 'no report';
      stop('bad-plan', `${file} could not be imported: ${reason}`);
    }
    ids.set(file, report.sourceId);
  });
  return ids;
}

/** The person behind a speaker, under the name that leaves the study. */
async function nameParticipant(
  core: Core,
  speaker: { readonly id: number; readonly participantId: number | null },
  name: string,
): Promise<number> {
  if (speaker.participantId === null) {
    const { id } = await step(core, 'participants.create', { name });
    await step(core, 'speakers.update', { id: speaker.id, participantId: id });
    return id;
  }
  const { participantId: id } = speaker;
  const people = await step(core, 'participants.list', {});
  if (people.find((person) => person.id === id)?.name !== name) {
    await step(core, 'participants.update', { id, name });
  }
  return id;
}

/** A voice that the plan says nothing of is in the room, but nobody of the study. */
async function removeOthers(core: Core, planned: ReadonlySet<number>): Promise<void> {
  for (const { id } of await step(core, 'participants.list', {})) {
    if (!planned.has(id)) await step(core, 'participants.remove', { id });
  }
}

async function describe(
  core: Core,
  plan: StudyPlan,
  participants: ReadonlyMap<string, number>,
): Promise<void> {
  const attributes = new Map<string, number>();
  for (const { name, type } of plan.attributes) {
    attributes.set(name, (await step(core, 'attributes.create', { name, type })).id);
  }
  for (const { key, attributes: values } of plan.participants) {
    for (const [name, value] of Object.entries(values)) {
      await step(core, 'participants.setValue', {
        participantId: idOf(participants, key, 'participant'),
        attributeId: idOf(attributes, name, 'attribute'),
        value: String(value),
      });
    }
  }
}
