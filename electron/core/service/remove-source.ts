import type { Writable } from '../db/handles';
import { deleteMemosOfSource } from '../db/memos';
import { deleteBareParticipants, participantsIn } from '../db/participants';
import { deleteSource } from '../db/sources';

/** The people who speak nowhere else, and of whom nothing else is known, go with it. */
export function removeSource(db: Writable, id: number): void {
  const people = participantsIn(db, id);
  deleteMemosOfSource(db, id);
  deleteSource(db, id);
  deleteBareParticipants(db, people);
}
