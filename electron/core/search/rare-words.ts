import type { Readable } from '../db/handles';
import { indexStamp, turnsAtMost, turnsWithWordUpTo } from '../db/word-index';

/** A word of a passage, as the index has it, and in how many turns it stands. */
export interface RareWord {
  readonly word: string;
  readonly turns: number;
}

/** As many words as are looked for, and of a long passage looked at. */
const most = 12;
const mostLookedAt = 400;
/** A word in more than this part of all turns says nothing; in a small study, in more than so many. */
const rarePart = 0.03;
const rareAnyway = 6;

/**
 * The words of a passage that are the rarest in the study, the rarest first: those with the highest
 * inverse document frequency. A word that stands in one turn alone leads nowhere and is left out.
 */
export function rareWords(db: Readable, text: string): readonly RareWord[] {
  const bound = Math.max(rareAnyway, turnsAtMost(db) * rarePart);
  const { turns: known } = countedOf(db);
  const turnsWith = (word: string) => {
    const turns = known.get(word) ?? turnsWithWordUpTo(db, word, bound);
    known.set(word, turns);
    return turns;
  };
  return foldedWords(text)
    .slice(0, mostLookedAt)
    .map((word) => ({ word, turns: turnsWith(word) }))
    .filter(({ turns }) => turns > 1 && turns <= bound)
    .sort((a, b) => a.turns - b.turns)
    .slice(0, most);
}

interface Counted {
  /** Of the index that the counts are of. */
  readonly stamp: string;
  readonly turns: Map<string, number>;
}

/** Frequent words take long to count and come again with every passage. */
const counted = new WeakMap<Readable, Counted>();

function countedOf(db: Readable): Counted {
  const stamp = indexStamp(db);
  const known = counted.get(db);
  if (known?.stamp === stamp) return known;
  const made = { stamp, turns: new Map<string, number>() };
  counted.set(db, made);
  return made;
}

/** The different words of a text as the index has them; single letters and numbers are left out. */
export function foldedWords(text: string): readonly string[] {
  const words = foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => word.length > 1 && /\p{L}/u.test(word));
}

/** Small letters without accents. */
export function foldWord(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
