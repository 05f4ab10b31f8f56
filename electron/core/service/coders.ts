import { fail, ok } from '../../../shared/result';
import {
  coderName,
  countCoders,
  currentCoderId,
  deleteCoder,
  findCoder,
  insertCoder,
  renameCoder,
} from '../db/coders';
import type { Writable } from '../db/handles';
import { deleteMemo, memosOfCoder, memoText, setMemo } from '../db/memos';
import { setCoder } from '../db/study-row';
import { moveTagsOfCoder } from '../db/tags';
import type { Handlers } from '../handlers';
import { joined } from './join-memos';
import { quoted } from './labels';
import { missing } from './missing';

export const coderHandlers = {
  'coders.list': (study) => ok(countCoders(study.db)),

  'coders.use': (study, { name }) =>
    study.change(`work as ${quoted(name)}`, (db) => {
      const coder = findCoder(db, name) ?? insertCoder(db, name);
      setCoder(db, coder.id);
      return ok(coder);
    }),

  'coders.rename': (study, { id, name }) => {
    const before = coderName(study.db, id);
    if (before === undefined) return missing('coder');
    return study.change(`rename coder ${quoted(before)}`, (db) => {
      const other = findCoder(db, name);
      if (other && other.id !== id) {
        const message = `There is already a coder called “${other.name}”. If they are one person, merge the two.`;
        return fail('name-taken', message);
      }
      renameCoder(db, id, name);
      return ok({});
    });
  },

  'coders.merge': (study, { id, intoId }) => {
    const name = coderName(study.db, id);
    const into = coderName(study.db, intoId);
    if (name === undefined || into === undefined) return missing('coder');
    if (id === intoId) return ok({});
    return study.change(`merge coder ${quoted(name)} into ${quoted(into)}`, (db) => {
      moveTagsOfCoder(db, id, intoId);
      moveMemos(db, id, intoId);
      if (currentCoderId(db) === id) setCoder(db, intoId);
      deleteCoder(db, id);
      return ok({});
    });
  },
} satisfies Partial<Handlers>;

function moveMemos(db: Writable, fromId: number, intoId: number): void {
  for (const { about, text } of memosOfCoder(db, fromId)) {
    setMemo(db, about, intoId, joined(memoText(db, about, intoId) ?? '', text));
    deleteMemo(db, about, fromId);
  }
}
