import type { BriefDocument } from '../model';
import { excerptsOf, type QuotesByNumber } from './excerpts';
import { type OutlineBlock, type OutlineRun, strong, words } from './outline';
import { count, slotNames, unworded } from './phrases';

type BriefJob = BriefDocument['jobs'][number];
type BriefSlot = BriefJob['slots'][number];

/** A job: its sentence, then each slot with the people and quotes behind it. */
export function outlineJob(job: BriefJob, quotes: QuotesByNumber): OutlineBlock[] {
  return [
    { type: 'heading', level: 2, text: job.title },
    { type: 'paragraph', role: 'statement', runs: [words(job.statement)] },
    ...job.slots.flatMap((slot) => outlineSlot(slot, quotes)),
  ];
}

function outlineSlot(slot: BriefSlot, quotes: QuotesByNumber): OutlineBlock[] {
  return [
    { type: 'heading', level: 3, text: slotNames[slot.slot] },
    { type: 'paragraph', role: 'plain', runs: [words(slot.text === '' ? unworded : slot.text)] },
    { type: 'paragraph', role: 'note', runs: [...behind(slot), ...fromCodes(slot)] },
    ...excerptsOf(slot.citations, quotes),
  ];
}

function behind(slot: BriefSlot): OutlineRun[] {
  if (slot.citations.length === 0) return [strong('No quote stands behind this.')];
  const against = slot.citations.filter(({ stance }) => stance === 'contradicts').length;
  const people = count(slot.participants, 'person', 'people');
  const quotes = count(slot.citations.length - against, 'quote', 'quotes');
  const opposed = against === 0 ? '' : `, ${count(against, 'quote', 'quotes')} against`;
  return [
    words(`${people}, ${quotes} behind it${opposed}:`),
    ...slot.citations.flatMap((citation): OutlineRun[] => [
      words(' '),
      { type: 'citation', ...citation },
    ]),
  ];
}

function fromCodes({ codes }: BriefSlot): OutlineRun[] {
  return codes.length === 0 ? [] : [words(` · Codes: ${codes.join(', ')}`)];
}
