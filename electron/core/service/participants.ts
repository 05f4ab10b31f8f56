import { fail, ok, type Result } from '../../../shared/result';
import type { Readable } from '../db/handles';
import {
  deleteParticipant,
  findParticipant,
  insertParticipant,
  listParticipants,
  participantName,
  renameParticipant,
} from '../db/participants';
import type { Handlers } from '../handlers';
import { quoted } from './labels';
import { missing } from './missing';

export const participantHandlers = {
  'participants.list': (study, { withoutCoderIds }) =>
    ok(listParticipants(study.db, withoutCoderIds)),

  'participants.create': (study, { name }) =>
    study.change(`add participant ${quoted(name)}`, (db) => {
      const free = nameIsFree(db, name, null);
      return free.ok ? ok({ id: insertParticipant(db, name) }) : free;
    }),

  'participants.rename': (study, { id, name }) => {
    const old = participantName(study.db, id);
    if (old === undefined) return missing('participant');
    return study.change(`rename participant ${quoted(old)}`, (db) => {
      const free = nameIsFree(db, name, id);
      if (!free.ok) return free;
      renameParticipant(db, id, name);
      return ok({});
    });
  },

  'participants.remove': (study, { id }) => {
    const name = participantName(study.db, id);
    if (name === undefined) return missing('participant');
    return study.change(`remove participant ${quoted(name)}`, (db) => {
      deleteParticipant(db, id);
      return ok({});
    });
  },
} satisfies Partial<Handlers>;

/** Two people under one name could not be told apart in what leaves the program. */
function nameIsFree(db: Readable, name: string, own: number | null): Result<null> {
  const other = findParticipant(db, name);
  if (other === undefined || other === own) return ok(null);
  return fail(
    'name-taken',
    `There is already a participant called “${name}”. If they are one person, give that participant to the speakers of both.`,
  );
}
