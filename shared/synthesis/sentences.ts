import type { Narrative, NarrativeBlock, Stance } from '../model';

/** A chip's link: which passage, and what it does to the sentence. */
export interface SentenceQuote {
  readonly passageId: number;
  readonly stance: Stance;
}

/** A sentence of a narrative with the quotes that stand in it. */
export interface Sentence {
  /** Place of its block in the narrative. */
  readonly block: number;
  /**
   * UTF-16 units of the block's text (its text pieces joined, chips left out), end-exclusive. The
   * sentences of a block tile its text, so a sentence holds the spaces after it.
   */
  readonly start: number;
  readonly end: number;
  /** The words, without the spaces around them and those that parted a chip from a full stop. */
  readonly text: string;
  /** Each passage once; where a sentence quotes it twice the last stance stands. */
  readonly quotes: readonly SentenceQuote[];
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Ends in a short form after which a sentence goes on, whatever its next letter. */
const endsInShortForm = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|vs|e\.g|i\.e|cf|approx)\.\s*$/;

/**
 * The sentences of a narrative. A chip belongs to the sentence in which it stands; one after the
 * full stop, with a space before it or not, belongs to the sentence that ended there.
 *
 * A heading says what a stretch is about and claims nothing, unless a quote stands in it. A block
 * without words has no sentence, whatever it quotes.
 */
export function sentencesOf(narrative: Narrative): Sentence[] {
  return narrative.blocks.flatMap((block, place) =>
    block.type === 'heading' && !block.children.some((child) => child.type === 'quote')
      ? []
      : sentencesOfBlock(block, place),
  );
}

interface PlacedChip extends SentenceQuote {
  readonly position: number;
}

function sentencesOfBlock(block: NarrativeBlock, place: number): Sentence[] {
  const { text, chips } = flatten(block);
  if (!hasWords(text)) return [];
  return sentenceSpans(text, chips).map(([start, end]) => {
    const stanceByPassage = new Map<number, Stance>();
    for (const chip of chips) {
      const anchor = Math.max(chip.position - 1, 0);
      if (anchor >= start && anchor < end) stanceByPassage.set(chip.passageId, chip.stance);
    }
    return {
      block: place,
      start,
      end,
      text: wordsOf(text, start, end, chips),
      quotes: [...stanceByPassage].map(([passageId, stance]) => ({ passageId, stance })),
    };
  });
}

/** "by hand [1]." is "by hand." to a reader: the space was the chip's. */
function wordsOf(text: string, start: number, end: number, chips: readonly PlacedChip[]): string {
  let words = '';
  let from = start;
  for (const { position } of chips) {
    if (position <= from || position >= end || !/^[.,;:!?…]/.test(text.slice(position))) continue;
    words += text.slice(from, position).trimEnd();
    from = position;
  }
  return (words + text.slice(from, end)).trim();
}

function flatten(block: NarrativeBlock): { text: string; chips: PlacedChip[] } {
  let text = '';
  const chips: PlacedChip[] = [];
  for (const child of block.children) {
    if (child.type === 'text') text += child.text;
    else {
      const { passageId, stance } = child;
      chips.push({ passageId, stance, position: text.length });
    }
  }
  return { text, chips };
}

/** A stretch of stops and spaces says nothing. */
function hasWords(text: string): boolean {
  return /[^\p{P}\s]/u.test(text);
}

/** Spans that tile `text`, each with words. */
function sentenceSpans(text: string, chips: readonly PlacedChip[]): [number, number][] {
  const spans: [number, number][] = [];
  for (const boundary of boundaries(text, chips)) {
    const last = spans.at(-1);
    const start = last?.[1] ?? 0;
    if (boundary <= start) continue;
    const blank = !hasWords(text.slice(start, boundary));
    const goesOn = last && endsInShortForm.test(text.slice(last[0], last[1]));
    if (last && (blank || goesOn)) last[1] = boundary;
    else spans.push([start, boundary]);
  }
  return mergeBlankHead(text, spans);
}

function mergeBlankHead(text: string, spans: [number, number][]): [number, number][] {
  const [first, second, ...others] = spans;
  if (!first || !second || hasWords(text.slice(...first))) return spans;
  return [[first[0], second[1]], ...others];
}

/**
 * Ends of sentences, in units of `text`. While they are looked for, a space stands for each chip:
 * "…by hand.[1]Then she…" is two sentences although nothing but the chip is between them.
 */
function boundaries(text: string, chips: readonly PlacedChip[]): number[] {
  let spaced = '';
  let from = 0;
  for (const { position } of chips) {
    spaced += `${text.slice(from, position)} `;
    from = position;
  }
  spaced += text.slice(from);
  return [...segmenter.segment(spaced)].map(({ index, segment }) => {
    const end = index + segment.length;
    return end - chips.filter((chip, before) => chip.position + before < end).length;
  });
}
