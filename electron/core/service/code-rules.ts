import type { Code, JobSlot } from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import { branchOf, findCode, jobsWithCode, readCode, setKind } from '../db/codes';
import type { Readable, Writable } from '../db/handles';
import { findKind, type KindOfCodes, listKinds } from '../db/kinds';
import { noSuchKind } from '../export/written-kind';
import { missing } from './missing';

export function kindOf(db: Readable, key: string): Result<KindOfCodes> {
  const kind = findKind(db, key);
  return kind ? ok(kind) : { ok: false, failure: noSuchKind(listKinds(db), key) };
}

/** Fails with `name-taken` if a code of the kind, other than `own`, has the name. */
export function checkName(
  db: Readable,
  kind: KindOfCodes,
  name: string,
  own: number | null,
): Result<null> {
  const other = findCode(db, kind.id, name);
  if (other === undefined || other === own) return ok(null);
  const word = kind.name.toLowerCase();
  return fail('name-taken', `There is already a code “${name}” among those of kind ${word}.`);
}

/** Fails with `wrong-kind` for a parent of another kind, `inside-itself` for one from below. */
export function checkParent(
  db: Readable,
  kind: string,
  parentId: number | null,
  own: number | null,
): Result<null> {
  if (parentId === null) return ok(null);
  const parent = readCode(db, parentId);
  if (!parent) return missing('code');
  if (own !== null && branchOf(db, own).some((below) => below.id === parentId)) {
    return fail('inside-itself', `A code cannot be moved below itself.`);
  }
  if (parent.kind === kind) return ok(null);
  return fail(
    'wrong-kind',
    `“${parent.name}” is of another kind: a code and its parent share one.`,
  );
}

/** Fails with `in-a-job` where a job holds the code in another slot than that one, or with null in any. */
export function checkSlot(
  db: Readable,
  code: { readonly id: number; readonly name: string },
  slot: JobSlot | null,
): Result<null> {
  const [job] = jobsWithCode(db, code.id, slot);
  if (job === undefined) return ok(null);
  return fail(
    'in-a-job',
    `“${code.name}” has its place in the job “${job}” by its kind. Take it out there first.`,
  );
}

/**
 * The codes below the one that goes to another kind. Fails if one of them, or it itself, would
 * meet its own name there (`name-taken`) or words a job's slot that the new kind does not fit
 * (`in-a-job`).
 */
export function branchForKind(db: Readable, id: number, kind: KindOfCodes): Result<number[]> {
  const branch = branchOf(db, id);
  for (const code of branch) {
    const fits = checkSlot(db, code, kind.slot);
    if (!fits.ok) return fits;
    if (code.id === id) continue;
    const free = checkName(db, kind, code.name, code.id);
    if (!free.ok) return free;
  }
  return ok(branch.filter((code) => code.id !== id).map((code) => code.id));
}

/** The codes of those ids, each once, in that order. */
export function codesOf(db: Readable, ids: readonly number[]): Result<Code[]> {
  const codes: Code[] = [];
  for (const id of new Set(ids)) {
    const code = readCode(db, id);
    if (!code) return missing('code');
    codes.push(code);
  }
  return ok(codes);
}

/** Those that are not below another one of them: they take the others along. */
export function topmost(db: Readable, codes: readonly Code[]): Code[] {
  const below = new Set<number>();
  for (const code of codes) {
    for (const { id } of branchOf(db, code.id)) if (id !== code.id) below.add(id);
  }
  return codes.filter((code) => !below.has(code.id));
}

/** Makes a code and all below it of that kind. Fails as `branchForKind`, and with `name-taken`. */
export function changeKind(db: Writable, code: Code, kind: KindOfCodes): Result<null> {
  const name = checkName(db, kind, code.name, code.id);
  if (!name.ok) return name;
  const branch = branchForKind(db, code.id, kind);
  if (!branch.ok) return branch;
  for (const id of [code.id, ...branch.value]) setKind(db, id, kind.id);
  return ok(null);
}
