import type { Participant } from '../model';
import { isGenericName } from './generic-name';
import { namesOf } from './likely-same';

type Person = Pick<Participant, 'id' | 'name' | 'realName' | 'spellings' | 'sourceIds'>;

export interface PseudonymScheme {
  /** What stands before the number: "P", "Participant ". */
  readonly before: string;
  /** Whether those who have a pseudonym get another one. */
  readonly all: boolean;
}

/**
 * A numbered pseudonym for each person, in the order given. Without `all`, not for those who have
 * one, or whose name already fits anybody. A name that stays somebody's is passed over.
 */
export function proposePseudonyms(
  people: readonly Person[],
  { before, all }: PseudonymScheme,
): readonly { readonly id: number; readonly name: string }[] {
  const given = people.filter(
    ({ name, realName }) => all || (realName === null && !isGenericName(name)),
  );
  const staying = people.filter((person) => !given.includes(person));
  const taken = new Set(staying.map(({ name }) => name.trim().toLowerCase()));
  let number = 0;
  return given.map(({ id }) => {
    let name: string;
    do {
      number += 1;
      name = `${before}${number}`;
    } while (taken.has(name.trim().toLowerCase()));
    return { id, name };
  });
}

/**
 * A transcript's title without the names of those who get pseudonyms. Whole names go from every
 * title; of names in words alone ("Marta Holm"), a single word goes where that person speaks.
 */
export function titleWithPseudonyms(
  { id, title }: { readonly id: number; readonly title: string },
  people: readonly Person[],
  pseudonyms: ReadonlyMap<number, string>,
): string {
  const names = new Map<string, string>();
  for (const person of people) {
    const pseudonym = pseudonyms.get(person.id);
    if (pseudonym === undefined) continue;
    for (const name of namesOf(person)) {
      if (isGenericName(name)) continue;
      names.set(keyOf(name), pseudonym);
      if (!person.sourceIds.includes(id) || /[\p{N}()[\]]/u.test(name)) continue;
      for (const word of name.split(/\s+/)) {
        const key = keyOf(word);
        if (word.length > 2 && !names.has(key)) names.set(key, pseudonym);
      }
    }
  }
  if (names.size === 0) return title;
  const longestFirst = [...names.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return title.replace(pattern, (found) => names.get(keyOf(found)) ?? found);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

const keyOf = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
