import { ok } from '../../../shared/result';
import { currentCoderId, listCoders } from '../db/coders';
import { listCodes } from '../db/codes';
import type { Readable } from '../db/handles';
import { listKinds } from '../db/kinds';
import { deleteMemo, listMemos, memoText, setMemo, subjectExists } from '../db/memos';
import { listParticipants } from '../db/participants';
import { deleteBarePassages } from '../db/passages';
import { listQuotes } from '../db/quotes';
import { listSources } from '../db/sources';
import { readStudy } from '../db/study-row';
import { type MemoRow, memoRows, memoRowsCsv } from '../export/memo-rows';
import { writeFileAtomically } from '../export/write-file';
import type { Handlers } from '../handlers';
import { missing } from './missing';

export const memoHandlers = {
  'memos.list': (study) => ok(listMemos(study.db)),

  'memos.export': async (study, { path }) => {
    const rows = rowsOf(study.db);
    const written = await writeFileAtomically(path, memoRowsCsv(rows));
    return written.ok ? ok({ path, memos: rows.length }) : written;
  },

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

function rowsOf(db: Readable): MemoRow[] {
  const study = {
    title: readStudy(db).title,
    sources: listSources(db),
    participants: listParticipants(db),
    kinds: listKinds(db),
    codes: listCodes(db),
    quotes: listQuotes(db, {}),
  };
  return memoRows(listMemos(db), study, listCoders(db));
}
