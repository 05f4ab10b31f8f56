import type { Participant } from '../../../shared/model';
import { namesOf } from '../../../shared/people/likely-same';
import { likenessOf, wordsOfName } from '../../../shared/people/likeness';
import type { Readable } from '../db/handles';
import { listParticipants, personKnownAs } from '../db/participants';

/** Who a name in a table is: a participant, nobody known, or several of them. */
export type Match =
  | { readonly type: 'known'; readonly id: number }
  | { readonly type: 'nobody' }
  | { readonly type: 'several'; readonly names: readonly string[] };

/**
 * Finds people by name, as transcripts that come later find theirs (`personKnownAs`), else by a
 * name that is the same but for accents, marks and the order of its words. A short form is not
 * enough: it is only ever proposed.
 */
export function personMatcher(db: Readable): (name: string) => Match {
  const byWord = new Map<string, Set<Participant>>();
  for (const person of listParticipants(db)) {
    for (const key of namesOf(person).flatMap(keysOf)) {
      byWord.set(key, (byWord.get(key) ?? new Set()).add(person));
    }
  }
  return (name) => {
    const id = personKnownAs(db, name);
    if (id !== undefined) return { type: 'known', id };
    const near = new Set(keysOf(name).flatMap((key) => [...(byWord.get(key) ?? [])]));
    const alike = [...near].filter((person) =>
      namesOf(person).some((other) => likenessOf(name, other) === 'same'),
    );
    const [one, another] = alike;
    if (!one) return { type: 'nobody' };
    if (another) return { type: 'several', names: alike.map((person) => person.name) };
    return { type: 'known', id: one.id };
  };
}

/** Names that are the same share their words or all letters. */
function keysOf(name: string): string[] {
  const words = wordsOfName(name);
  return [...words, words.join('')];
}
