import SearchableMap from 'minisearch/SearchableMap';
import type { Readable } from '../db/handles';
import { indexStamp, listVocabulary, turnsWithWord } from '../db/word-index';
import type { Widened } from './match';
import { type Query, type Term, wantedTerms } from './query';
import { foldWord } from './rare-words';

interface Vocabulary {
  readonly stamp: string;
  /** In how many turns each word stands. */
  readonly words: SearchableMap<number>;
}

/** Made when first needed: studies that are searched for words as they are never pay for it. */
const vocabularies = new WeakMap<Readable, Vocabulary>();

/** As many other spellings as count for a word. */
const most = 8;

/**
 * Other spellings for the words that have no hit, or that were marked with ~: the nearest by edit
 * distance, of the same distance the more frequent first. With ~ other endings come before them.
 */
export function widen(db: Readable, query: Query): Widened {
  const widened = new Map<string, readonly string[]>();
  for (const term of wantedTerms(query)) {
    const word = singleWord(term);
    if (word === null || widened.has(term.words)) continue;
    if (!term.fuzzy && turnsWithWord(db, word) > 0) continue;
    const { words } = vocabularyOf(db);
    const family = term.fuzzy ? sameStem(words, word) : [];
    const near = [...new Set([...family, ...nearest(words, word)])].slice(0, most);
    if (near.length > 0) widened.set(term.words, near);
  }
  return widened;
}

/** The term as the index would have it, null where it is more than one word, or a number. */
function singleWord({ words, prefix, quoted }: Term): string | null {
  if (prefix || quoted) return null;
  const folded = foldWord(words);
  const [, word = ''] = /^[^\p{L}\p{N}]*(\p{L}+)[^\p{L}\p{N}]*$/u.exec(folded) ?? [];
  return word === '' ? null : word;
}

function nearest(words: SearchableMap<number>, word: string): readonly string[] {
  const distance = word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
  if (distance === 0) return [];
  return [...words.fuzzyGet(word, distance)]
    .filter(([term]) => term !== word)
    .sort(([, [turnsA, a]], [, [turnsB, b]]) => a - b || turnsB - turnsA)
    .slice(0, most)
    .map(([term]) => term);
}

/** Letters that a word may have behind its stem: -s, -ed, -ing. */
const ending = 3;
const shortestStem = 4;

/** Words with the same beginning and another ending, the more frequent first: waiting, waited. */
function sameStem(words: SearchableMap<number>, word: string): readonly string[] {
  if (word.length < shortestStem) return [];
  const stem = word.slice(0, Math.max(shortestStem, word.length - ending));
  return [...words.atPrefix(stem)]
    .filter(([term]) => term !== word && term.length <= stem.length + ending)
    .sort(([, a], [, b]) => b - a)
    .map(([term]) => term);
}

function vocabularyOf(db: Readable): Vocabulary {
  const stamp = indexStamp(db);
  const known = vocabularies.get(db);
  if (known?.stamp === stamp) return known;
  const words = new SearchableMap<number>();
  for (const { term, turns } of listVocabulary(db)) {
    if (/^\p{L}+$/u.test(term)) words.set(term, turns);
  }
  const made = { stamp, words };
  vocabularies.set(db, made);
  return made;
}
