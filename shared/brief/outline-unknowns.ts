import type { BriefDocument, Citation } from '../model';
import { sentencesOf } from '../synthesis';
import { type OutlineBlock, type OutlineRun, strong, words } from './outline';
import { type BriefPersona, numberOf } from './outline-persona';
import { slotNames, unworded } from './phrases';

type Item = readonly OutlineRun[];

/**
 * What a reader must know before believing the rest: claims that quotes contradict, and claims that
 * no quote stands behind. Said even when there are none. Nothing for a brief that claims nothing.
 */
export function outlineUnknowns(document: BriefDocument): OutlineBlock[] {
  if (document.jobs.length + document.personas.length === 0) return [];
  const against = [
    ...document.jobs.flatMap(contradictedSlots),
    ...document.personas.flatMap(contradictedSentences),
  ];
  const without = [
    ...document.jobs.flatMap(bareSlots),
    ...document.personas.flatMap(bareSentences),
  ];
  return [
    ...listed('Contradicted by a quote', against, 'No quote of this brief contradicts it.'),
    ...listed('Without evidence', without, 'Every sentence has a quote behind it.'),
  ];
}

function listed(heading: string, items: readonly Item[], none: string): OutlineBlock[] {
  return items.length === 0
    ? [{ type: 'paragraph', role: 'plain', runs: [words(none)] }]
    : [
        { type: 'heading', level: 2, text: heading },
        { type: 'list', items },
      ];
}

function item(where: string, text: string, citations: readonly Citation[] = []): Item {
  return [
    strong(where),
    words(`: ${text}`),
    ...citations.flatMap((citation): OutlineRun[] => [
      words(' '),
      { type: 'citation', ...citation },
    ]),
  ];
}

function contradictedSlots(job: BriefDocument['jobs'][number]): Item[] {
  return job.slots.flatMap((slot) => {
    const against = slot.citations.filter(({ stance }) => stance === 'contradicts');
    const where = `${job.title}, ${slotNames[slot.slot].toLowerCase()}`;
    return against.length === 0 ? [] : [item(where, slot.text, against)];
  });
}

function bareSlots(job: BriefDocument['jobs'][number]): Item[] {
  return job.slots
    .filter((slot) => slot.citations.length === 0)
    .map((slot) =>
      item(
        `${job.title}, ${slotNames[slot.slot].toLowerCase()}`,
        slot.text === '' ? unworded : slot.text,
      ),
    );
}

function contradictedSentences(persona: BriefPersona): Item[] {
  return sentencesOf({ version: 1, blocks: persona.blocks }).flatMap(({ text, quotes }) => {
    const against = quotes.flatMap(({ passageId, stance }) => {
      const number = numberOf(persona, passageId);
      return number === null || stance !== 'contradicts' ? [] : [{ number, stance }];
    });
    return against.length === 0 ? [] : [item(persona.name, text, against)];
  });
}

function bareSentences(persona: BriefPersona): Item[] {
  return persona.withoutEvidence.map((sentence) => item(persona.name, sentence));
}
