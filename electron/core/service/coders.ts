import { ok } from '../../../shared/result';
import { findCoder, insertCoder } from '../db/coders';
import { setCoder } from '../db/study-row';
import type { Handlers } from '../handlers';
import { quoted } from './labels';

export const coderHandlers = {
  'coders.use': (study, { name }) =>
    study.change(`work as ${quoted(name)}`, (db) => {
      const coder = findCoder(db, name) ?? insertCoder(db, name);
      setCoder(db, coder.id);
      return ok(coder);
    }),
} satisfies Partial<Handlers>;
