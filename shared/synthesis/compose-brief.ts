import type {
  Attribute,
  BriefDocument,
  BriefFields,
  Citation,
  CitedQuote,
  Code,
  Job,
  Kind,
  Participant,
  Persona,
  Quote,
  SourceSummary,
} from '../model';
import { indexQuotes, type QuoteIndex } from './quote-index';
import { rollUpSlot } from './roll-up';
import { sentencesOf } from './sentences';
import type { StancedQuote } from './standing';
import { slotWording, statement, statementText } from './statement';

/** A brief's own fields with the whole study they choose from. */
export interface BriefInput {
  readonly brief: BriefFields;
  readonly studyTitle: string;
  /** ISO date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly sources: readonly SourceSummary[];
  readonly participants: readonly Participant[];
  readonly attributes: readonly Attribute[];
  readonly kinds: readonly Kind[];
  readonly codes: readonly Code[];
  readonly quotes: readonly Quote[];
  readonly jobs: readonly Job[];
  readonly personas: readonly Persona[];
}

/**
 * Composes a brief: the chosen jobs and personas in the brief's order, and an appendix that numbers
 * every quote in the order in which the brief first cites it; then, if the brief asks for all, the
 * other tagged quotes in the study's order. Chosen things that the study no longer has are left out.
 */
export function composeBrief(input: BriefInput): BriefDocument {
  const index = indexQuotes(input.quotes);
  const numbers = new Map<number, number>();
  const numberOf = (passageId: number) => {
    const number = numbers.get(passageId) ?? numbers.size + 1;
    numbers.set(passageId, number);
    return number;
  };
  const jobs = chosen(input.brief.jobIds, input.jobs).map((job) =>
    briefJob(job, input.codes, index, numberOf),
  );
  const personas = chosen(input.brief.personaIds, input.personas).map((persona) =>
    briefPersona(persona, index, numberOf),
  );
  if (input.brief.appendix === 'all') {
    for (const quote of index.all) if (quote.tags.length > 0) numberOf(quote.id);
  }
  const codeLabels = labelsOf(input.codes, input.kinds);
  return {
    title: input.brief.title,
    studyTitle: input.studyTitle,
    date: input.date,
    purpose: input.brief.purpose,
    decision: input.brief.decision,
    sample: sampleOf(input),
    jobs,
    personas,
    quotes: [...numbers].flatMap(([passageId, number]) => {
      const quote = index.byPassage.get(passageId);
      return quote ? [citedQuote(quote, number, codeLabels)] : [];
    }),
  };
}

function chosen<T extends { readonly id: number }>(
  ids: readonly number[],
  from: readonly T[],
): T[] {
  return ids.flatMap((id) => from.find((candidate) => candidate.id === id) ?? []);
}

function briefJob(
  job: Job,
  codes: readonly Code[],
  index: QuoteIndex,
  numberOf: (passageId: number) => number,
): BriefDocument['jobs'][number] {
  const citation = ({ quote, stance }: StancedQuote): Citation => ({
    number: numberOf(quote.id),
    stance,
  });
  return {
    id: job.id,
    title: job.title,
    statement: statementText(statement(job, codes, 'switch sentence')),
    slots: job.slots.map((content) => {
      const rolled = rollUpSlot(content, codes, index);
      return {
        slot: content.slot,
        text: slotWording(content, codes),
        codes: rolled.codes.map(({ code }) => code.name),
        participants: rolled.participants.length,
        citations: rolled.quotes.map(citation),
      };
    }),
  };
}

function briefPersona(
  persona: Persona,
  index: QuoteIndex,
  numberOf: (passageId: number) => number,
): BriefDocument['personas'][number] {
  const quoted = new Set(
    persona.narrative.blocks.flatMap((block) =>
      block.children.flatMap((child) =>
        child.type === 'quote' && index.byPassage.has(child.passageId) ? [child.passageId] : [],
      ),
    ),
  );
  const isWords = (passageId: number) => index.byPassage.get(passageId)?.interviewer === false;
  return {
    id: persona.id,
    name: persona.name,
    type: persona.type,
    summary: persona.summary,
    status: persona.status,
    blocks: [...persona.narrative.blocks],
    numbers: [...quoted].map((passageId) => ({ passageId, number: numberOf(passageId) })),
    withoutEvidence: sentencesOf(persona.narrative)
      .filter(({ quotes }) => !quotes.some(({ passageId }) => isWords(passageId)))
      .map(({ text }) => text),
  };
}

function labelsOf(codes: readonly Code[], kinds: readonly Kind[]): Map<number, string> {
  const kindNames = new Map(kinds.map((kind) => [kind.key, kind.name]));
  return new Map(
    codes.map((code) => [code.id, `${kindNames.get(code.kind) ?? code.kind}: ${code.name}`]),
  );
}

/** Only the participant's pseudonym leaves: a speaker's name in the file may be a real one. */
function citedQuote(
  quote: Quote,
  number: number,
  codeLabels: ReadonlyMap<number, string>,
): CitedQuote {
  const codeIds = new Set(quote.tags.map((tag) => tag.codeId));
  return {
    number,
    passageId: quote.id,
    text: quote.quote,
    changed: quote.previousQuote !== null,
    participant: quote.interviewer ? 'Interviewer' : (quote.participantName ?? 'Unknown person'),
    source: quote.sourceTitle,
    startMs: quote.startMs,
    turnNumber: quote.turnNumber,
    start: quote.start,
    end: quote.end,
    codes: [...codeIds].flatMap((id) => codeLabels.get(id) ?? []),
    hash: quote.hash,
  };
}

function sampleOf(input: BriefInput): BriefDocument['sample'] {
  const attributes = new Map(input.attributes.map((attribute) => [attribute.id, attribute]));
  return {
    sources: input.sources.length,
    words: input.sources.reduce((sum, source) => sum + source.words, 0),
    participants: input.participants.map((participant) => ({
      name: participant.name,
      attributes: participant.values.flatMap(({ attributeId, value }) => {
        const attribute = attributes.get(attributeId);
        if (!attribute) return [];
        return { name: attribute.name, value: readable(attribute, value) };
      }),
      quotes: participant.quotes,
    })),
  };
}

/** A value as a reader of the brief sees it. */
function readable({ type }: Attribute, value: string): string {
  if (type !== 'boolean') return value;
  return value === 'true' ? 'yes' : 'no';
}
