import type { Code } from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import { branchOf, insertCode, readCode, setArchived, setParent } from '../db/codes';
import type { Writable } from '../db/handles';
import { readTag, setTagCode } from '../db/tags';
import type { Handlers } from '../handlers';
import { changeKind, checkName, checkParent, codesOf, kindOf, topmost } from './code-rules';
import { quoted } from './labels';
import { mergeCode } from './merge-code';
import { missing } from './missing';

/** Changes to the shape of the codebook. Each is one change, of however many codes. */
export const codebookHandlers = {
  'codes.merge': (study, { ids, intoId }) => {
    const into = readCode(study.db, intoId);
    const found = codesOf(study.db, ids);
    if (!into) return missing('code');
    if (!found.ok) return found;
    const codes = found.value.filter((code) => code.id !== intoId);
    if (codes.length === 0) {
      return fail('nothing-to-merge', 'Choose another code to merge with this one.');
    }
    return study.change(`merge ${named(codes)} into ${quoted(into.name)}`, (db) => {
      for (const code of codes) {
        const merged = mergeCode(db, code.id, intoId);
        if (!merged.ok) return merged;
      }
      return ok({});
    });
  },

  'codes.move': (study, { ids, parentId, kind }) => {
    const found = codesOf(study.db, ids);
    if (!found.ok) return found;
    const parent = parentId === null ? null : readCode(study.db, parentId);
    if (parent === undefined) return missing('code');
    const codes = topmost(study.db, found.value);
    const to = parent ? `under ${quoted(parent.name)}` : 'to the top';
    return study.change(`move ${named(codes)} ${to}`, (db) => {
      for (const code of codes) {
        const moved = moveCode(db, code, parentId, kind ?? parent?.kind ?? code.kind);
        if (!moved.ok) return moved;
      }
      return ok({});
    });
  },

  'codes.split': (study, { id, name, tagIds }) => {
    const code = readCode(study.db, id);
    if (!code) return missing('code');
    return study.change(`split ${quoted(name)} from code ${quoted(code.name)}`, (db) => {
      const kind = kindOf(db, code.kind);
      if (!kind.ok) return kind;
      const free = checkName(db, kind.value, name, null);
      if (!free.ok) return free;
      const empty = { description: '', clause: '', include: '', exclude: '' };
      const made = insertCode(db, { ...code, ...empty, name, kindId: kind.value.id });
      for (const tagId of tagIds) {
        const tag = readTag(db, tagId);
        if (tag?.codeId === made) continue;
        if (tag?.codeId !== id) return missing('tag');
        setTagCode(db, tagId, made);
      }
      return ok({ id: made });
    });
  },

  'codes.archive': (study, { ids, archived }) => {
    const codes = codesOf(study.db, ids);
    if (!codes.ok) return codes;
    const verb = archived ? 'archive' : 'bring back';
    return study.change(`${verb} ${named(topmost(study.db, codes.value))}`, (db) => {
      for (const { id } of codes.value) {
        for (const below of branchOf(db, id)) setArchived(db, below.id, archived);
      }
      return ok({});
    });
  },
} satisfies Partial<Handlers>;

/** How a label names what was changed: `code “Late reports”`, `3 codes`. */
function named(codes: readonly Code[]): string {
  const [first] = codes;
  return codes.length === 1 && first ? `code ${quoted(first.name)}` : `${codes.length} codes`;
}

function moveCode(
  db: Writable,
  code: Code,
  parentId: number | null,
  kindKey: string,
): Result<null> {
  const kind = kindOf(db, kindKey);
  if (!kind.ok) return kind;
  const parent = checkParent(db, kindKey, parentId, code.id);
  if (!parent.ok) return parent;
  const changed = code.kind === kindKey ? ok(null) : changeKind(db, code, kind.value);
  if (changed.ok) setParent(db, code.id, parentId);
  return changed;
}
