import type { TranscriptFilter } from '../../../shared/model';
import type { Readable, SqlValue } from './handles';

/** A turn with words that were looked for. */
export interface FoundTurn {
  readonly turnId: number;
  readonly sourceId: number;
  readonly sourceTitle: string;
  readonly ordinal: number;
  readonly speakerName: string | null;
  readonly participantId: number | null;
  readonly participantName: string | null;
  readonly interviewer: number;
  readonly startMs: number | null;
  readonly text: string;
  /** The text with a mark on either side of each place that was found. */
  readonly marked: string;
}

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** CROSS JOIN keeps SQLite from going through the turns where it should go through the hits. */
const turnsOfHits = `FROM turn_words CROSS JOIN turn AS t ON t.id = turn_words.rowid
  LEFT JOIN speaker AS v ON v.id = t.speaker_id`;

/** Takes the two marks before the rest. */
const markedTurns = `SELECT t.id AS turnId, t.source_id AS sourceId, s.title AS sourceTitle,
    t.ordinal, v.name AS speakerName, p.id AS participantId, p.name AS participantName,
    coalesce(v.interviewer, 0) AS interviewer, t.start_ms AS startMs, t.text,
    highlight(turn_words, 0, ?, ?) AS marked
  ${turnsOfHits} JOIN source AS s ON s.id = t.source_id
  LEFT JOIN participant AS p ON p.id = v.participant_id AND v.interviewer = 0`;

/** Turns that match, in the order of the transcripts. `match` is in FTS5's language. */
export function findTurns(
  db: Readable,
  match: string,
  filter: TranscriptFilter,
  { limit, offset }: Page,
  marks: readonly [opening: string, closing: string],
): FoundTurn[] {
  const { where, values } = conditions(filter);
  return db.all<FoundTurn>(
    `${markedTurns} WHERE turn_words MATCH ? ${where} ORDER BY turn_words.rowid LIMIT ? OFFSET ?`,
    ...marks,
    match,
    ...values,
    limit,
    offset,
  );
}

/**
 * The turns that match best by BM25, the best first, without some of them. Ranked first and read
 * after, in one more pass over the hits, so that only those that are given are marked.
 */
export function findTurnsRanked(
  db: Readable,
  match: string,
  filter: TranscriptFilter,
  without: readonly number[],
  limit: number,
  marks: readonly [opening: string, closing: string],
): FoundTurn[] {
  const { where, values } = conditions(filter);
  const ranked = db.all<{ id: number }>(
    `SELECT turn_words.rowid AS id ${where === '' ? 'FROM turn_words' : turnsOfHits}
     WHERE turn_words MATCH ? AND turn_words.rowid NOT IN (SELECT value FROM json_each(?)) ${where}
     ORDER BY bm25(turn_words), turn_words.rowid LIMIT ?`,
    match,
    JSON.stringify(without),
    ...values,
    limit,
  );
  const ids = ranked.map(({ id }) => id);
  // The + keeps FTS5 from looking for the words anew for each of the turns.
  const sql = `${markedTurns} WHERE turn_words MATCH ?
    AND +turn_words.rowid IN (SELECT value FROM json_each(?))`;
  const turns = db.all<FoundTurn>(sql, ...marks, match, JSON.stringify(ids));
  const byId = new Map(turns.map((turn) => [turn.turnId, turn]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** How many turns match. */
export function countTurns(db: Readable, match: string, filter: TranscriptFilter): number {
  const { where, values } = conditions(filter);
  const from = where === '' ? 'FROM turn_words' : turnsOfHits;
  const sql = `SELECT count(*) AS turns ${from} WHERE turn_words MATCH ? ${where}`;
  return db.get<{ turns: number }>(sql, match, ...values)?.turns ?? 0;
}

function conditions(filter: TranscriptFilter) {
  const { participantIds, sourceIds, kinds, codeIds, roles, attributes = [] } = filter;
  const parts: string[] = [];
  const values: SqlValue[] = [];
  const among = (sql: string, list: readonly (number | string)[] | undefined) => {
    if (!list || list.length === 0) return;
    parts.push(`AND ${sql}`);
    values.push(JSON.stringify(list));
  };
  among('t.source_id IN (SELECT value FROM json_each(?))', sourceIds);
  among(
    'v.interviewer = 0 AND v.participant_id IN (SELECT value FROM json_each(?))',
    participantIds,
  );
  for (const { attributeId, values: wanted } of attributes) {
    parts.push(`AND v.interviewer = 0 AND v.participant_id IN (SELECT participant_id
      FROM attribute_value WHERE attribute_id = ? AND value IN (SELECT value FROM json_each(?)))`);
    values.push(attributeId, JSON.stringify(wanted));
  }
  among(tagged('g.code_id IN (SELECT value FROM json_each(?))'), codeIds);
  among(
    tagged(`g.code_id IN (SELECT c.id FROM kind AS k JOIN code AS c ON c.kind_id = k.id
      WHERE k.key IN (SELECT value FROM json_each(?)))`),
    kinds,
  );
  if (roles === 'participants') parts.push('AND coalesce(v.interviewer, 0) = 0');
  if (roles === 'interviewers') parts.push('AND v.interviewer = 1');
  return { where: parts.join(' '), values };
}

/** Turns with a passage on them that has such a tag. */
function tagged(tag: string): string {
  return `t.id IN (
    SELECT w.id FROM tag AS g JOIN passage AS q ON q.id = g.passage_id
      JOIN turn AS a ON a.id = q.start_turn_id JOIN turn AS z ON z.id = q.end_turn_id
      JOIN turn AS w ON w.source_id = q.source_id AND w.ordinal BETWEEN a.ordinal AND z.ordinal
    WHERE ${tag})`;
}
