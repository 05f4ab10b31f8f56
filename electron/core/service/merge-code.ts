import type { Code } from '../../../shared/model';
import { ok, type Result } from '../../../shared/result';
import {
  branchOf,
  childrenOf,
  deleteCode,
  readCode,
  setKind,
  setParent,
  updateCode,
} from '../db/codes';
import type { Writable } from '../db/handles';
import { moveSlotCodes, touchJob } from '../db/jobs';
import { moveTags } from '../db/tags';
import { branchForKind, kindOf } from './code-rules';
import { joined, joinMemos } from './join-memos';
import { missing } from './missing';

/**
 * Merges one code into another and takes it away. What was said of both is kept; its clause, force
 * and moment count only where the other has none. If the other stands below it, that one takes its
 * place. Fails with `in-a-job` or `name-taken` where kinds differ and something is in the way.
 */
export function mergeCode(db: Writable, fromId: number, intoId: number): Result<null> {
  const from = readCode(db, fromId);
  const into = readCode(db, intoId);
  if (!from || !into) return missing('code');
  const kind = kindOf(db, into.kind);
  if (!kind.ok) return kind;
  const branch = from.kind === into.kind ? ok([]) : branchForKind(db, fromId, kind.value);
  if (!branch.ok) return branch;
  if (branchOf(db, fromId).some(({ id }) => id === intoId)) setParent(db, intoId, from.parentId);
  moveTags(db, fromId, intoId);
  for (const jobId of moveSlotCodes(db, fromId, intoId)) touchJob(db, jobId);
  joinMemos(db, { type: 'code', id: fromId }, { type: 'code', id: intoId });
  for (const id of branch.value) setKind(db, id, kind.value.id);
  for (const id of childrenOf(db, fromId)) setParent(db, id, intoId);
  deleteCode(db, fromId);
  return joinWords(db, from, intoId, kind.value.id);
}

function joinWords(db: Writable, from: Code, intoId: number, kindId: number): Result<null> {
  const into = readCode(db, intoId);
  if (!into) return missing('code');
  updateCode(db, intoId, {
    ...into,
    kindId,
    description: joined(into.description, from.description),
    include: joined(into.include, from.include),
    exclude: joined(into.exclude, from.exclude),
    clause: into.clause || from.clause,
    force: into.force ?? from.force,
    moment: into.moment ?? from.moment,
  });
  return ok(null);
}
