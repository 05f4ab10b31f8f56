import type { PersonaFields } from '../../../shared/model';
import { ok, type Result } from '../../../shared/result';
import { sentencesOf } from '../../../shared/synthesis';
import type { Readable } from '../db/handles';
import { replacePersonaClaims } from '../db/persona-claims';
import {
  deletePersona,
  insertPersona,
  listPersonas,
  personaName,
  setNarrative,
  touchPersona,
  updatePersona,
} from '../db/personas';
import type { Handlers } from '../handlers';
import { quoted } from './labels';
import { missing } from './missing';

export const personaHandlers = {
  'personas.list': ({ db }) => ok(listPersonas(db)),

  'personas.create': (study, { name }) =>
    study.change(`add persona ${quoted(name)}`, (db) => ok({ id: insertPersona(db, name) })),

  'personas.update': (study, { id, ...changes }) => {
    const persona = find(study.db, id);
    if (!persona) return missing('persona');
    const fields: PersonaFields = {
      name: changes.name ?? persona.name,
      type: changes.type ?? persona.type,
      summary: changes.summary ?? persona.summary,
      status: changes.status ?? persona.status,
    };
    const label =
      fields.name === persona.name
        ? `change persona ${quoted(persona.name)}`
        : `name persona ${quoted(fields.name)}`;
    return study.change(label, (db) => {
      if (updatePersona(db, id, fields)) touchPersona(db, id);
      return ok({});
    });
  },

  'personas.write': (study, { id, narrative }) =>
    onPersona(study.db, id, (name) =>
      study.change(`write narrative of ${quoted(name)}`, (db) => {
        const written = setNarrative(db, id, narrative);
        const claimed = replacePersonaClaims(db, id, sentencesOf(narrative));
        if (written || claimed) touchPersona(db, id);
        const persona = find(db, id);
        return persona ? ok(persona) : missing('persona');
      }),
    ),

  'personas.remove': (study, { id }) =>
    onPersona(study.db, id, (name) =>
      study.change(`remove persona ${quoted(name)}`, (db) => {
        deletePersona(db, id);
        return ok({});
      }),
    ),
} satisfies Partial<Handlers>;

function find(db: Readable, id: number) {
  return listPersonas(db).find((persona) => persona.id === id);
}

/** Goes on with the persona's name, or says that the persona is gone. */
function onPersona<T>(db: Readable, id: number, go: (name: string) => Result<T>): Result<T> {
  const name = personaName(db, id);
  return name === undefined ? missing('persona') : go(name);
}
