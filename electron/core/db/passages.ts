import type { Passage, Tag } from '../../../shared/model';
import type { Readable, Writable } from './handles';
import { readLayout, type SourceLayout } from './layout';

/** Where a passage starts and ends: offsets in UTF-16 units of the turns' texts. */
export interface Anchors {
  readonly startTurnId: number;
  readonly startOffset: number;
  readonly endTurnId: number;
  readonly endOffset: number;
}

interface PassageRow extends Anchors {
  readonly id: number;
  readonly sourceId: number;
  readonly quote: string;
  readonly previousQuote: string | null;
  readonly memo: string | null;
}

/** The memo is that of the study's coder. */
const columns = `p.id, p.source_id AS sourceId, p.start_turn_id AS startTurnId,
  p.start_offset AS startOffset, p.end_turn_id AS endTurnId, p.end_offset AS endOffset,
  p.quote, p.previous_quote AS previousQuote,
  (SELECT m.text FROM memo AS m WHERE m.subject_type = 'passage' AND m.subject_id = p.id
     AND m.coder_id = (SELECT coder_id FROM study)) AS memo`;

/** A source's passages, in the order in which they start; of two, the longer one first. */
export function listPassages(db: Readable, sourceId: number): Passage[] {
  const layout = readLayout(db, sourceId);
  const tags = Map.groupBy(
    db.all<Tag & { passageId: number }>(
      `SELECT tag.id, tag.passage_id AS passageId, tag.code_id AS codeId, tag.coder_id AS coderId
       FROM passage AS p JOIN tag ON tag.passage_id = p.id WHERE p.source_id = ? ORDER BY tag.id`,
      sourceId,
    ),
    (tag) => tag.passageId,
  );
  return db
    .all<PassageRow>(`SELECT ${columns} FROM passage AS p WHERE p.source_id = ?`, sourceId)
    .map((row) => passageOf(row, layout, tags.get(row.id) ?? []))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.id - b.id);
}

export function readPassage(db: Readable, id: number): Passage | undefined {
  const row = db.get<PassageRow>(`SELECT ${columns} FROM passage AS p WHERE p.id = ?`, id);
  if (!row) return undefined;
  const tags = db.all<Tag>(
    `SELECT id, code_id AS codeId, coder_id AS coderId FROM tag WHERE passage_id = ? ORDER BY id`,
    id,
  );
  return passageOf(row, readLayout(db, row.sourceId), tags);
}

function passageOf(row: PassageRow, { startOf }: SourceLayout, tags: readonly Tag[]): Passage {
  return {
    id: row.id,
    sourceId: row.sourceId,
    start: (startOf.get(row.startTurnId) ?? 0) + row.startOffset,
    end: (startOf.get(row.endTurnId) ?? 0) + row.endOffset,
    quote: row.quote,
    previousQuote: row.previousQuote,
    tags: tags.map(({ id, codeId, coderId }) => ({ id, codeId, coderId })),
    memo: row.memo,
  };
}

/** The source of a passage, or undefined when there is no such passage. */
export function sourceOfPassage(db: Readable, id: number): number | undefined {
  return db.get<{ id: number }>('SELECT source_id AS id FROM passage WHERE id = ?', id)?.id;
}

/** The passage there; of several that corrections brought there, the oldest. */
export function findPassage(db: Readable, sourceId: number, at: Anchors): number | undefined {
  return db.get<{ id: number }>(
    `SELECT id FROM passage WHERE source_id = ? AND start_turn_id = ? AND start_offset = ?
       AND end_turn_id = ? AND end_offset = ? ORDER BY id LIMIT 1`,
    sourceId,
    at.startTurnId,
    at.startOffset,
    at.endTurnId,
    at.endOffset,
  )?.id;
}

/** `hash` is the SHA-256 of the quote's UTF-8 bytes, in hex. */
export interface Words {
  readonly quote: string;
  readonly hash: string;
}

export function insertPassage(db: Writable, sourceId: number, at: Anchors, words: Words): number {
  return db.run(
    `INSERT INTO passage (source_id, start_turn_id, start_offset, end_turn_id, end_offset, quote,
       quote_hash, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    sourceId,
    at.startTurnId,
    at.startOffset,
    at.endTurnId,
    at.endOffset,
    words.quote,
    words.hash,
    new Date().toISOString(),
  ).id;
}

/**
 * Puts the passage on other words. `previousQuote` holds the ones that it was made on where a
 * correction changed them, null where the new ones were chosen.
 */
export function movePassage(
  db: Writable,
  id: number,
  at: Anchors,
  words: Words,
  previousQuote: string | null,
): void {
  db.run(
    `UPDATE passage SET start_turn_id = ?, start_offset = ?, end_turn_id = ?, end_offset = ?,
       quote = ?, quote_hash = ?, previous_quote = ? WHERE id = ?`,
    at.startTurnId,
    at.startOffset,
    at.endTurnId,
    at.endOffset,
    words.quote,
    words.hash,
    previousQuote,
    id,
  );
}

/** Takes a passage away with its tags, memos and evidence. */
export function deletePassage(db: Writable, id: number): void {
  db.run(`DELETE FROM memo WHERE subject_type = 'passage' AND subject_id = ?`, id);
  db.run('DELETE FROM passage WHERE id = ?', id);
}

/** Takes those away that nothing holds any more: no tag, no memo, no evidence. */
export function deleteBarePassages(db: Writable, ids: readonly number[]): void {
  for (const id of ids) {
    db.run(
      `DELETE FROM passage WHERE id = ?
         AND NOT EXISTS (SELECT 1 FROM tag WHERE passage_id = passage.id)
         AND NOT EXISTS (SELECT 1 FROM evidence WHERE passage_id = passage.id)
         AND NOT EXISTS (SELECT 1 FROM memo
                         WHERE subject_type = 'passage' AND subject_id = passage.id)`,
      id,
    );
  }
}
