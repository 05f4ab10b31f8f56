import type { Participant } from '../model';
import { type Likeness, likenessOf, wordsOfName } from './likeness';

/** People who may be one, each like each other, and the two names that say so. */
export interface LikelySame {
  readonly ids: readonly number[];
  readonly likeness: Likeness;
  readonly names: readonly [string, string];
}

type Person = Pick<
  Participant,
  'id' | 'name' | 'realName' | 'spellings' | 'sourceIds' | 'apartFrom'
>;

/**
 * People whose names can be one person's, in the order given. Not those who were said to be
 * different; and whoever talks in the same transcript as the other is the same only by a name that
 * is the same.
 */
export function likelySame(people: readonly Person[]): readonly LikelySame[] {
  const pairs = likelyPairs(people);
  const found: LikelySame[] = [];
  for (const pair of pairs.values()) {
    const [a, b] = pair.ids;
    if (found.some(({ ids }) => ids.includes(a) && ids.includes(b))) continue;
    const ids = [a, b];
    for (const { id } of people) {
      if (ids.includes(id)) continue;
      if (ids.every((other) => pairs.has(keyOf(id, other)))) ids.push(id);
    }
    found.push({ ...pair, ids });
  }
  return found;
}

interface Pair extends LikelySame {
  readonly ids: readonly [number, number];
}

const keyOf = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;

/** Only names with a word, or all letters, in common are held against each other. */
function likelyPairs(people: readonly Person[]): ReadonlyMap<string, Pair> {
  const sharing = new Map<string, Set<Person>>();
  for (const person of people) {
    for (const name of namesOf(person)) {
      const words = wordsOfName(name);
      for (const word of [...words, words.join('')]) {
        const known = sharing.get(word) ?? new Set();
        sharing.set(word, known.add(person));
      }
    }
  }
  const pairs = new Map<string, Pair>();
  for (const group of sharing.values()) {
    const members = [...group];
    for (const [place, one] of members.entries()) {
      for (const other of members.slice(place + 1)) {
        const key = keyOf(one.id, other.id);
        const pair = pairs.has(key) ? null : pairOf(one, other);
        if (pair) pairs.set(key, pair);
      }
    }
  }
  return pairs;
}

function pairOf(one: Person, other: Person): Pair | null {
  if (one.apartFrom.includes(other.id)) return null;
  const together = one.sourceIds.some((id) => other.sourceIds.includes(id));
  let best: Pair | null = null;
  for (const name of namesOf(one)) {
    for (const otherName of namesOf(other)) {
      const likeness = likenessOf(name, otherName);
      if (likeness === null || (together && likeness !== 'same')) continue;
      if (best && likeness !== 'same') continue;
      best = { ids: [one.id, other.id], likeness, names: [name, otherName] };
      if (likeness === 'same') return best;
    }
  }
  return best;
}

/** Every name under which files may know a person, each once. */
export function namesOf({
  name,
  realName,
  spellings,
}: Pick<Person, 'name' | 'realName' | 'spellings'>): readonly string[] {
  return [...new Set([name, ...(realName === null ? [] : [realName]), ...spellings])];
}
