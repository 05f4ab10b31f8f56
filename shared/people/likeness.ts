import { isGenericName } from './generic-name';

/** How two names can be one person's. */
export type Likeness = 'same' | 'short';

/**
 * Whether two names can be one person's. `same`: they differ only in case, accents, marks, spaces
 * or the order of their words. `short`: word for word, each is the other's or begins it, and one
 * word at least is the same ("Ana", "Ana M.", "A. Moreno" and "Ana Moreno"). Numbers are never
 * short for anything, and a label that fits anybody ("Speaker 1") is like no other.
 */
export function likenessOf(a: string, b: string): Likeness | null {
  if (isGenericName(a) || isGenericName(b)) return null;
  const [one, other] = [wordsOfName(a), wordsOfName(b)];
  if (one.length === 0 || other.length === 0) return null;
  if (one.join('') === other.join('') || sorted(one) === sorted(other)) return 'same';
  return one.length <= other.length ? shortFor(one, other) : shortFor(other, one);
}

function shortFor(short: readonly string[], long: readonly string[]): Likeness | null {
  const whole = short.some((word, place) => word.length > 1 && word === long[place]);
  const fits = short.every((word, place) => agree(word, long[place] ?? ''));
  return whole && fits && !long.slice(short.length).some(hasDigit) ? 'short' : null;
}

function agree(word: string, other: string): boolean {
  if (word === other) return true;
  if (hasDigit(word) || hasDigit(other)) return false;
  return word.startsWith(other) || other.startsWith(word);
}

const hasDigit = (word: string): boolean => /\p{N}/u.test(word);
const sorted = (words: readonly string[]): string => words.toSorted().join(' ');

const titles = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'herr', 'frau', 'madame', 'sra', 'sr']);

/** The words of a name as they are compared: lower case, without accents, marks and titles. */
export function wordsOfName(name: string): readonly string[] {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const bare = words.filter((word) => !titles.has(word));
  return bare.length > 0 ? bare : words;
}
