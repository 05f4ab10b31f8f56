import { ok } from '../../../shared/result';
import { currentCoderId } from '../db/coders';
import { deleteMemo, listMemos, memoText, setMemo, subjectExists } from '../db/memos';
import { deleteBarePassages } from '../db/passages';
import type { Handlers } from '../handlers';
import { missing } from './missing';

export const memoHandlers = {
  'memos.list': (study) => ok(listMemos(study.db)),

  /** The memo is that of the study's coder: what others wrote on the same thing stays. */
  'memos.set': (study, { about, text }) => {
    if (!subjectExists(study.db, about)) return missing(about.type);
    const coderId = currentCoderId(study.db);
    const before = memoText(study.db, about, coderId);
    if (before === text) return ok({});
    const empty = text.trim() === '';
    const verb = empty ? 'remove' : before === undefined ? 'write' : 'edit';
    return study.change(`${verb} memo on ${about.type}`, (db) => {
      if (!empty) {
        setMemo(db, about, coderId, text);
        return ok({});
      }
      deleteMemo(db, about, coderId);
      if (about.type === 'passage') deleteBarePassages(db, [about.id]);
      return ok({});
    });
  },
} satisfies Partial<Handlers>;
