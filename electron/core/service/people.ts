import { isGenericName } from '../../../shared/people/generic-name';
import type { Writable } from '../db/handles';
import { findParticipant, insertParticipant, personKnownAs } from '../db/participants';

interface Voice {
  readonly name: string;
  /** Title of the source in which it speaks. */
  readonly title: string;
  /** Whether it is the only one in it that is not an interviewer's. */
  readonly alone: boolean;
}

/**
 * The participant for a voice. The same name is the same person in every source, also where that
 * person has a pseudonym by now; but a generic one ("Speaker 1") is somebody else in each: they are
 * called after the source.
 */
export function personBehind(db: Writable, { name, title, alone }: Voice): number {
  if (!isGenericName(name)) {
    return personKnownAs(db, name) ?? insertParticipant(db, freeName(db, name.trim()));
  }
  return insertParticipant(db, freeName(db, alone ? title : `${title} (${name.trim()})`));
}

function freeName(db: Writable, wanted: string): string {
  let name = wanted;
  for (let number = 2; findParticipant(db, name) !== undefined; number += 1) {
    name = `${wanted} ${number}`;
  }
  return name;
}
