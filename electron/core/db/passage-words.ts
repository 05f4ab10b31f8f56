import type { Readable, Writable } from './handles';
import type { Anchors } from './passages';

/** A passage as a correction of its words needs it. */
export interface AnchoredPassage extends Anchors {
  readonly id: number;
  readonly quote: string;
  readonly previousQuote: string | null;
}

/** As `check` needs it. */
export interface ProvablePassage extends AnchoredPassage {
  readonly hash: string;
}

const columns = `p.id, p.start_turn_id AS startTurnId, p.start_offset AS startOffset,
  p.end_turn_id AS endTurnId, p.end_offset AS endOffset, p.quote,
  p.previous_quote AS previousQuote`;

/** The passages that start in a turn, end in it, or go over it. `ordinal` is the turn's. */
export function passagesOver(db: Readable, sourceId: number, ordinal: number): AnchoredPassage[] {
  return db.all<AnchoredPassage>(
    `SELECT ${columns} FROM passage AS p
     JOIN turn AS first ON first.id = p.start_turn_id JOIN turn AS last ON last.id = p.end_turn_id
     WHERE p.source_id = ? AND first.ordinal <= ? AND last.ordinal >= ? ORDER BY p.id`,
    sourceId,
    ordinal,
    ordinal,
  );
}

export function provablePassages(db: Readable, sourceId: number): ProvablePassage[] {
  return db.all<ProvablePassage>(
    `SELECT ${columns}, p.quote_hash AS hash FROM passage AS p WHERE p.source_id = ? ORDER BY p.id`,
    sourceId,
  );
}

/** From here on the passage's words are those that were meant. */
export function forgetPreviousWords(db: Writable, id: number): void {
  db.run('UPDATE passage SET previous_quote = NULL WHERE id = ?', id);
}

/** The words of every passage, by its id. */
export function passageQuotes(db: Readable): Map<number, string> {
  const rows = db.all<{ id: number; quote: string }>('SELECT id, quote FROM passage');
  return new Map(rows.map(({ id, quote }) => [id, quote]));
}

/** A passage whose words before a correction are those that it has now was not changed. */
export function forgetEqualWords(db: Writable): void {
  db.run('UPDATE passage SET previous_quote = NULL WHERE previous_quote = quote');
}
