import type { Code, CountedCode, JobSlot } from '../../../shared/model';
import { nameKey } from '../../../shared/text/name-key';
import { tagCounts, type WithoutCoders } from './counted-tags';
import type { Readable, Writable } from './handles';
import { joinVoice, personOfVoice } from './voice';

const columns = `c.id, k.key AS kind, c.parent_id AS parentId, c.name, c.description, c.clause,
  c.force, c.moment, c.include, c.exclude, c.archived`;

/** SQLite has no booleans. */
type Stored<T extends Code> = Omit<T, 'archived'> & { readonly archived: 0 | 1 };

/**
 * Every code, by kind and then by name. `quotes` counts passages, whoever speaks; `participants`
 * leaves interviewers out. Passages are gone through once, in order, before tags are: by code they
 * lie all over the file.
 */
export function listCodes(db: Readable, without: WithoutCoders = []): CountedCode[] {
  const counts = tagCounts('tag', without);
  const rows = db.all<Stored<CountedCode>>(
    `WITH voiced AS MATERIALIZED (
       SELECT p.id, p.source_id, ${personOfVoice} AS person FROM passage AS p ${joinVoice}
     ), counted AS (
       SELECT tag.code_id, count(DISTINCT p.id) AS quotes,
         count(DISTINCT p.person) AS participants, count(DISTINCT p.source_id) AS sources
       FROM tag JOIN voiced AS p ON p.id = tag.passage_id WHERE ${counts.sql}
       GROUP BY tag.code_id
     )
     SELECT ${columns}, coalesce(n.quotes, 0) AS quotes,
       coalesce(n.participants, 0) AS participants, coalesce(n.sources, 0) AS sources
     FROM code AS c JOIN kind AS k ON k.id = c.kind_id
     LEFT JOIN counted AS n ON n.code_id = c.id
     ORDER BY k.ordinal, k.id, c.name_key`,
    ...counts.values,
  );
  return rows.map((row) => ({ ...row, archived: row.archived === 1 }));
}

export function readCode(db: Readable, id: number): Code | undefined {
  const row = db.get<Stored<Code>>(
    `SELECT ${columns} FROM code AS c JOIN kind AS k ON k.id = c.kind_id WHERE c.id = ?`,
    id,
  );
  return row && { ...row, archived: row.archived === 1 };
}

/** The code of that kind and name, whatever the case. */
export function findCode(db: Readable, kindId: number, name: string): number | undefined {
  return db.get<{ id: number }>(
    'SELECT id FROM code WHERE kind_id = ? AND name_key = ?',
    kindId,
    nameKey(name),
  )?.id;
}

/** The code and all below it, from the top down. */
export function branchOf(db: Readable, id: number): { id: number; name: string }[] {
  return db.all(
    `WITH RECURSIVE branch (id, depth) AS (
       SELECT ?, 0
       UNION SELECT c.id, b.depth + 1 FROM code AS c JOIN branch AS b ON c.parent_id = b.id
     )
     SELECT c.id, c.name FROM branch AS b JOIN code AS c ON c.id = b.id ORDER BY b.depth, c.id`,
    id,
  );
}

/** Every code of a kind, archived ones too. */
export function codesOfKind(db: Readable, kindId: number): { id: number; name: string }[] {
  return db.all('SELECT id, name FROM code WHERE kind_id = ? ORDER BY id', kindId);
}

/** Titles of the jobs with a slot, other than `but`, that the code words. */
export function jobsWithCode(db: Readable, id: number, but: JobSlot | null): string[] {
  return db
    .all<{ title: string }>(
      `SELECT DISTINCT j.title FROM job_code AS jc JOIN job AS j ON j.id = jc.job_id
       WHERE jc.code_id = ? AND jc.slot IS NOT ? ORDER BY j.id`,
      id,
      but,
    )
    .map((row) => row.title);
}

export interface CodeRow extends Omit<Code, 'id' | 'kind'> {
  readonly kindId: number;
}

export function insertCode(db: Writable, code: CodeRow): number {
  return db.run(
    `INSERT INTO code (kind_id, parent_id, name, name_key, description, clause, force, moment,
       include, exclude, archived)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...valuesOf(code),
  ).id;
}

export function updateCode(db: Writable, id: number, code: CodeRow): void {
  db.run(
    `UPDATE code SET kind_id = ?, parent_id = ?, name = ?, name_key = ?, description = ?,
       clause = ?, force = ?, moment = ?, include = ?, exclude = ?, archived = ? WHERE id = ?`,
    ...valuesOf(code),
    id,
  );
}

function valuesOf(code: CodeRow) {
  return [
    code.kindId,
    code.parentId,
    code.name,
    nameKey(code.name),
    code.description,
    code.clause,
    code.force,
    code.moment,
    code.include,
    code.exclude,
    code.archived ? 1 : 0,
  ];
}

export function setKind(db: Writable, id: number, kindId: number): void {
  db.run('UPDATE code SET kind_id = ? WHERE id = ?', kindId, id);
}

export function setParent(db: Writable, id: number, parentId: number | null): void {
  db.run('UPDATE code SET parent_id = ? WHERE id = ?', parentId, id);
}

export function setArchived(db: Writable, id: number, archived: boolean): void {
  db.run('UPDATE code SET archived = ? WHERE id = ?', archived ? 1 : 0, id);
}

/** The codes right below. */
export function childrenOf(db: Readable, id: number): number[] {
  return db
    .all<{ id: number }>('SELECT id FROM code WHERE parent_id = ? ORDER BY id', id)
    .map((row) => row.id);
}

/** Takes the code away with its tags and its places in jobs; its sub-codes move up one level. */
export function deleteCode(db: Writable, id: number): void {
  db.run(
    `UPDATE code SET parent_id = (SELECT parent_id FROM code WHERE id = ?) WHERE parent_id = ?`,
    id,
    id,
  );
  db.run(`DELETE FROM memo WHERE subject_type = 'code' AND subject_id = ?`, id);
  db.run('DELETE FROM code WHERE id = ?', id);
}
