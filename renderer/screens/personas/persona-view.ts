import type { Narrative, Stance } from '../../../shared/model';
import {
  type Sentence,
  type StancedQuote,
  sentencesOf,
  standingOf,
} from '../../../shared/synthesis';
import type { Evidence } from '../../store/use-evidence';

export interface PersonaPerson {
  readonly participantId: number;
  readonly quotes: number;
}

/** What a narrative rests on. */
export interface PersonaView {
  readonly sentences: readonly Sentence[];
  readonly withoutQuote: readonly Sentence[];
  /** People with a quote that supports or qualifies, those with most quotes first. */
  readonly people: readonly PersonaPerson[];
  /** Every quote once, with the stance that says most against the text. */
  readonly quotes: readonly StancedQuote[];
  readonly contradicting: readonly StancedQuote[];
  /** Chips whose passage is not in the study any more. */
  readonly gone: number;
}

/** Works out what a narrative rests on; interviewers' words are left out, as everywhere. */
export function viewNarrative(narrative: Narrative, { quotes }: Evidence): PersonaView {
  const sentences = sentencesOf(narrative);
  const chips = narrative.blocks
    .flatMap((block) => block.children)
    .filter((child) => child.type === 'quote');
  const stances = new Map<number, Stance>();
  for (const { passageId, stance } of chips) {
    const before = stances.get(passageId);
    if (!before || weight[stance] > weight[before]) stances.set(passageId, stance);
  }
  const standing = standingOf(stances, quotes);
  const behind = standing.quotes.filter(({ stance }) => stance !== 'contradicts');
  const people = standing.participants.map((participantId) => ({
    participantId,
    quotes: behind.filter(({ quote }) => quote.participantId === participantId).length,
  }));
  return {
    sentences,
    withoutQuote: sentences.filter((sentence) => sentence.quotes.length === 0),
    people: people.sort((a, b) => b.quotes - a.quotes),
    quotes: standing.quotes,
    contradicting: standing.quotes.filter(({ stance }) => stance === 'contradicts'),
    gone: [...stances.keys()].filter((id) => !quotes.byPassage.has(id)).length,
  };
}

const weight: Readonly<Record<Stance, number>> = { supports: 0, qualifies: 1, contradicts: 2 };
