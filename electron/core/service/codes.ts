import { ok } from '../../../shared/result';
import { deleteCode, insertCode, listCodes, readCode, setKind, updateCode } from '../db/codes';
import { deleteBarePassages } from '../db/passages';
import { passagesWithCode } from '../db/tags';
import type { Handlers } from '../handlers';
import { branchForKind, checkName, checkParent, kindOf } from './code-rules';
import { quoted } from './labels';
import { missing } from './missing';

export const codeHandlers = {
  'codes.list': (study, { withoutCoderIds }) => ok(listCodes(study.db, withoutCoderIds)),

  'codes.create': (study, params) =>
    study.change(`add code ${quoted(params.name)}`, (db) => {
      const kind = kindOf(db, params.kind);
      if (!kind.ok) return kind;
      const name = checkName(db, kind.value, params.name, null);
      if (!name.ok) return name;
      const parentId = params.parentId ?? null;
      const parent = checkParent(db, params.kind, parentId, null);
      if (!parent.ok) return parent;
      const id = insertCode(db, {
        kindId: kind.value.id,
        parentId,
        name: params.name,
        description: params.description ?? '',
        clause: params.clause ?? '',
        force: params.force ?? null,
        moment: params.moment ?? null,
        include: params.include ?? '',
        exclude: params.exclude ?? '',
        archived: params.archived ?? false,
      });
      return ok({ id });
    }),

  /**
   * A code that goes to another kind takes its sub-codes with it, and leaves its parent unless
   * the call names one of that kind.
   */
  'codes.update': (study, { id, ...changes }) => {
    const before = readCode(study.db, id);
    if (!before) return missing('code');
    const after = {
      kind: changes.kind ?? before.kind,
      name: changes.name ?? before.name,
      parentId: changes.parentId === undefined ? before.parentId : changes.parentId,
      description: changes.description ?? before.description,
      clause: changes.clause ?? before.clause,
      force: changes.force === undefined ? before.force : changes.force,
      moment: changes.moment === undefined ? before.moment : changes.moment,
      include: changes.include ?? before.include,
      exclude: changes.exclude ?? before.exclude,
      archived: changes.archived ?? before.archived,
    };
    const moves = after.kind !== before.kind;
    const parentId = moves && changes.parentId === undefined ? null : after.parentId;
    const verb = after.name === before.name ? 'edit' : 'rename';
    return study.change(`${verb} code ${quoted(before.name)}`, (db) => {
      const kind = kindOf(db, after.kind);
      if (!kind.ok) return kind;
      const name = checkName(db, kind.value, after.name, id);
      if (!name.ok) return name;
      const parent = checkParent(db, after.kind, parentId, id);
      if (!parent.ok) return parent;
      const branch = moves ? branchForKind(db, id, kind.value) : ok([]);
      if (!branch.ok) return branch;
      updateCode(db, id, { ...after, parentId, kindId: kind.value.id });
      for (const below of branch.value) setKind(db, below, kind.value.id);
      return ok({});
    });
  },

  'codes.remove': (study, { id }) => {
    const code = readCode(study.db, id);
    if (!code) return missing('code');
    return study.change(`remove code ${quoted(code.name)}`, (db) => {
      const passages = passagesWithCode(db, id);
      deleteCode(db, id);
      deleteBarePassages(db, passages);
      return ok({});
    });
  },
} satisfies Partial<Handlers>;
