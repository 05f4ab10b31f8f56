import type { BriefDocument } from '../model';
import { type OutlineBlock, words } from './outline';
import { outlineJob } from './outline-job';
import { outlinePersona } from './outline-persona';
import { outlineUnknowns } from './outline-unknowns';
import { count, longDate, provenance } from './phrases';

/** Lays a brief out: what every format then writes. */
export function outlineBrief(document: BriefDocument): OutlineBlock[] {
  const { title, studyTitle, date } = document;
  const quotes = new Map(document.quotes.map((quote) => [quote.number, quote]));
  const under = title === studyTitle ? longDate(date) : `${studyTitle} · ${longDate(date)}`;
  return [
    { type: 'title', text: title, under },
    ...section('Purpose', paragraphs(document.purpose)),
    ...section('Decision', paragraphs(document.decision)),
    ...section('Sample', sample(document)),
    ...section(
      'Jobs',
      document.jobs.flatMap((job) => outlineJob(job, quotes)),
    ),
    ...section(
      'Personas',
      document.personas.flatMap((persona) => outlinePersona(persona, quotes)),
    ),
    ...section('What speaks against it, and what is not known', outlineUnknowns(document)),
    ...section('Appendix: quotes', appendix(document)),
  ];
}

/** A heading with what stands under it; nothing where nothing does. */
function section(heading: string, blocks: readonly OutlineBlock[]): OutlineBlock[] {
  return blocks.length === 0 ? [] : [{ type: 'heading', level: 1, text: heading }, ...blocks];
}

/** Text as a person typed it: an empty line starts a paragraph. */
function paragraphs(text: string): OutlineBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ type: 'paragraph', role: 'plain', runs: [words(paragraph)] }));
}

function sample({ sample: of }: BriefDocument): OutlineBlock[] {
  const attributes = [
    ...new Set(of.participants.flatMap((person) => person.attributes.map(({ name }) => name))),
  ];
  const summary = [
    count(of.sources, 'interview', 'interviews'),
    count(of.words, 'word', 'words'),
    count(of.participants.length, 'participant', 'participants'),
  ].join(', ');
  const rows = of.participants.map((person) => [
    person.name,
    ...attributes.map((name) => person.attributes.find((has) => has.name === name)?.value ?? ''),
    String(person.quotes),
  ]);
  return [
    { type: 'paragraph', role: 'plain', runs: [words(`${summary}.`)] },
    ...(rows.length === 0
      ? []
      : [{ type: 'table' as const, header: ['Participant', ...attributes, 'Quotes'], rows }]),
  ];
}

function appendix({ quotes }: BriefDocument): OutlineBlock[] {
  if (quotes.length === 0) return [];
  const explanation =
    'Each quote is word for word, under the number by which the brief cites it. Positions count UTF-16 units from the start of the transcript; the hash is the beginning of the SHA-256 of the quoted words.';
  return [
    { type: 'paragraph', role: 'note', runs: [words(explanation)] },
    ...quotes.map((quote) => ({
      type: 'entry' as const,
      entry: {
        number: quote.number,
        text: quote.text,
        participant: quote.participant,
        provenance: provenance(quote),
      },
    })),
  ];
}
