import { ok, type Result } from '../../../shared/result';
import { moveApart } from '../db/apart';
import { setValue, type ValueKey, valuesOf } from '../db/attributes';
import type { Writable } from '../db/handles';
import { deleteParticipant, readPerson, updatePerson } from '../db/participants';
import { moveSpeakers } from '../db/speakers';
import { joinMemos } from './join-memos';
import { missing } from './missing';

/**
 * Makes one person of two and takes the first away. What was known of the other stays where both
 * have it, a real name too. Fails with `no-such-participant`.
 */
export function mergePerson(db: Writable, fromId: number, intoId: number): Result<null> {
  const from = readPerson(db, fromId);
  const into = readPerson(db, intoId);
  if (!from || !into) return missing('participant');
  moveSpeakers(db, fromId, intoId);
  const known = new Set(valuesOf(db, intoId).map(({ attributeId }) => attributeId));
  for (const { attributeId, value } of valuesOf(db, fromId)) {
    if (!known.has(attributeId)) setValue(db, { participantId: intoId, attributeId }, value);
  }
  joinMemos(db, { type: 'participant', id: fromId }, { type: 'participant', id: intoId });
  moveApart(db, fromId, intoId);
  deleteParticipant(db, fromId);
  updatePerson(db, { ...into, realName: into.realName ?? from.realName });
  return ok(null);
}

/** Gives a person the values that others have, before they are merged. */
export function takeValues(db: Writable, intoId: number, take: readonly ValueKey[]): void {
  for (const { attributeId, participantId } of take) {
    const taken = valuesOf(db, participantId).find((value) => value.attributeId === attributeId);
    if (taken) setValue(db, { participantId: intoId, attributeId }, taken.value);
  }
}
