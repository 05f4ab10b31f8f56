import { fail, ok } from '../../../shared/result';
import {
  deleteAttribute,
  deleteValue,
  findAttribute,
  insertAttribute,
  listAttributes,
  readAttribute,
  setValue,
} from '../db/attributes';
import { participantName } from '../db/participants';
import type { Handlers } from '../handlers';
import { canonicalValue } from './attribute-value';
import { quoted } from './labels';
import { missing } from './missing';

export const attributeHandlers = {
  'attributes.list': (study) => ok(listAttributes(study.db)),

  'attributes.create': (study, { name, type }) =>
    study.change(`add attribute ${quoted(name)}`, (db) => {
      if (findAttribute(db, name) !== undefined) {
        return fail('name-taken', `There is already an attribute called “${name}”.`);
      }
      return ok({ id: insertAttribute(db, name, type) });
    }),

  'attributes.remove': (study, { id }) => {
    const attribute = readAttribute(study.db, id);
    if (!attribute) return missing('attribute');
    return study.change(`remove attribute ${quoted(attribute.name)}`, (db) => {
      deleteAttribute(db, id);
      return ok({});
    });
  },

  'participants.setValue': (study, { value, ...key }) => {
    const attribute = readAttribute(study.db, key.attributeId);
    const person = participantName(study.db, key.participantId);
    if (!attribute) return missing('attribute');
    if (person === undefined) return missing('participant');
    return study.change(`set ${quoted(attribute.name)} of ${quoted(person)}`, (db) => {
      if (value === null || value.trim() === '') {
        deleteValue(db, key);
        return ok({});
      }
      const canonical = canonicalValue(attribute.type, value);
      if (!canonical.ok) return canonical;
      setValue(db, key, canonical.value);
      return ok({});
    });
  },
} satisfies Partial<Handlers>;
