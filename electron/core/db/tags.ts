import type { Tag } from '../../../shared/model';
import type { Readable, Writable } from './handles';

export interface TagRow extends Tag {
  readonly passageId: number;
}

const columns = 'id, passage_id AS passageId, code_id AS codeId, coder_id AS coderId';

export function readTag(db: Readable, id: number): TagRow | undefined {
  return db.get<TagRow>(`SELECT ${columns} FROM tag WHERE id = ?`, id);
}

export function findTag(db: Readable, tag: Omit<TagRow, 'id'>): number | undefined {
  return db.get<{ id: number }>(
    'SELECT id FROM tag WHERE passage_id = ? AND code_id = ? AND coder_id = ?',
    tag.passageId,
    tag.codeId,
    tag.coderId,
  )?.id;
}

export function insertTag(db: Writable, tag: Omit<TagRow, 'id'>): number {
  return db.run(
    'INSERT INTO tag (passage_id, code_id, coder_id, created_at) VALUES (?, ?, ?, ?)',
    tag.passageId,
    tag.codeId,
    tag.coderId,
    new Date().toISOString(),
  ).id;
}

export function setTagCode(db: Writable, id: number, codeId: number): void {
  db.run('UPDATE tag SET code_id = ? WHERE id = ?', codeId, id);
}

/**
 * Gives all tags of one code to another. Where the same coder gave both to a passage, the tag of
 * the first stays behind, to go with its code.
 */
export function moveTags(db: Writable, fromCode: number, toCode: number): void {
  db.run('UPDATE OR IGNORE tag SET code_id = ? WHERE code_id = ?', toCode, fromCode);
}

/** Gives all tags of one coder to another; of two that are then the same, one stays. */
export function moveTagsOfCoder(db: Writable, fromCoder: number, toCoder: number): void {
  db.run('UPDATE OR IGNORE tag SET coder_id = ? WHERE coder_id = ?', toCoder, fromCoder);
  db.run('DELETE FROM tag WHERE coder_id = ?', fromCoder);
}

export function deleteTag(db: Writable, id: number): void {
  db.run('DELETE FROM tag WHERE id = ?', id);
}

/** Passages that carry the code. */
export function passagesWithCode(db: Readable, codeId: number): number[] {
  return db
    .all<{ id: number }>('SELECT DISTINCT passage_id AS id FROM tag WHERE code_id = ?', codeId)
    .map((row) => row.id);
}
