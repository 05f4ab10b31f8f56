import { fail, ok } from '../../../shared/result';
import { nameKey } from '../../../shared/text/name-key';
import { findParticipant, freeNames, readPerson, updatePerson } from '../db/participants';
import { setSourceTitle, sourceTitle } from '../db/sources';
import type { Handlers } from '../handlers';
import { missing } from './missing';

export const pseudonymHandlers = {
  'participants.setPseudonyms': (study, { names, titles = [] }) => {
    const people = names.flatMap(({ id }) => readPerson(study.db, id) ?? []);
    if (people.length < names.length) return missing('participant');
    if (titles.some(({ id }) => sourceTitle(study.db, id) === undefined)) return missing('source');
    const who = names.length === 1 ? '1 person' : `${names.length} people`;
    return study.change(`give ${who} pseudonyms`, (db) => {
      freeNames(
        db,
        names.map(({ id }) => id),
      );
      for (const { id, name } of names) {
        const taken = findParticipant(db, name);
        if (taken !== undefined && taken !== id) {
          return fail('name-taken', `Two people would be called “${name}”.`);
        }
        const before = people.find((person) => person.id === id);
        if (!before) return missing('participant');
        const same = nameKey(before.name) === nameKey(name);
        const realName = before.realName ?? (same ? null : before.name);
        updatePerson(db, { id, name, realName });
      }
      for (const { id, title } of titles) setSourceTitle(db, id, title);
      return ok({});
    });
  },
} satisfies Partial<Handlers>;
