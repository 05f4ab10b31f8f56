import { fail, ok, type Result } from '../../../shared/result';
import { keepApart } from '../db/apart';
import { listAttributes } from '../db/attributes';
import type { Readable } from '../db/handles';
import {
  deleteParticipant,
  findParticipant,
  insertParticipant,
  listParticipants,
  participantName,
  readPerson,
  updatePerson,
} from '../db/participants';
import { listSources } from '../db/sources';
import { peopleCsv } from '../export/people-rows';
import { writeFileAtomically } from '../export/write-file';
import type { Handlers } from '../handlers';
import { quoted } from './labels';
import { mergePerson, takeValues } from './merge-people';
import { missing } from './missing';

export const participantHandlers = {
  'participants.list': (study, { withoutCoderIds }) =>
    ok(listParticipants(study.db, withoutCoderIds)),

  'participants.export': async (study, { path }) => {
    const people = listParticipants(study.db);
    const csv = peopleCsv(people, listAttributes(study.db), listSources(study.db));
    const written = await writeFileAtomically(path, csv);
    return written.ok ? ok({ path, people: people.length }) : written;
  },

  'participants.create': (study, { name }) =>
    study.change(`add participant ${quoted(name)}`, (db) => {
      const free = nameIsFree(db, name, null);
      return free.ok ? ok({ id: insertParticipant(db, name) }) : free;
    }),

  'participants.update': (study, { id, name, realName }) => {
    const before = readPerson(study.db, id);
    if (before === undefined) return missing('participant');
    const after = {
      id,
      name: name ?? before.name,
      realName: realName === undefined ? before.realName : realName,
    };
    const label =
      after.name === before.name
        ? `set the real name of ${quoted(before.name)}`
        : `rename participant ${quoted(before.name)}`;
    return study.change(label, (db) => {
      const free = nameIsFree(db, after.name, id);
      if (!free.ok) return free;
      updatePerson(db, after);
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

  'participants.merge': (study, { ids, intoId, take = [] }) => {
    const into = participantName(study.db, intoId);
    if (into === undefined) return missing('participant');
    const others = [...new Set(ids)].filter((id) => id !== intoId);
    const [first] = others;
    if (first === undefined) return ok({});
    const one = participantName(study.db, first) ?? '';
    const what =
      others.length === 1 ? `participant ${quoted(one)}` : `${others.length} participants`;
    return study.change(`merge ${what} into ${quoted(into)}`, (db) => {
      takeValues(db, intoId, take);
      for (const id of others) {
        const merged = mergePerson(db, id, intoId);
        if (!merged.ok) return merged;
      }
      return ok({});
    });
  },

  'participants.keepApart': (study, { ids }) => {
    const names = ids.map((id) => participantName(study.db, id));
    const [one, other] = names;
    if (names.includes(undefined)) return missing('participant');
    const who =
      names.length === 2
        ? `${quoted(one ?? '')} and ${quoted(other ?? '')}`
        : `${names.length} people`;
    return study.change(`keep ${who} apart`, (db) => {
      for (const [place, id] of ids.entries()) {
        for (const another of ids.slice(place + 1)) keepApart(db, id, another);
      }
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
    `There is already a participant called “${name}”. If they are one person, merge the two.`,
  );
}
