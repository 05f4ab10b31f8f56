import type { Quote, Tag } from '../../../shared/model';
import type { Readable, SqlValue } from './handles';
import { readLayout, type SourceLayout } from './layout';
import type { Anchors } from './passages';
import type { TagRow } from './tags';
import { joinVoice, personOfVoice } from './voice';

/** Which quotes: a missing or empty list does not filter; a quote must satisfy every list. */
export interface QuoteFilter {
  readonly kinds?: readonly string[] | undefined;
  readonly codeIds?: readonly number[] | undefined;
  readonly participantIds?: readonly number[] | undefined;
  readonly sourceIds?: readonly number[] | undefined;
  readonly passageIds?: readonly number[] | undefined;
}

interface QuoteRow extends Anchors, Omit<Quote, 'start' | 'end' | 'tags' | 'interviewer'> {
  readonly interviewer: number | null;
}

/**
 * Quotes in the order of their sources, and in a source by position. A filter on participants
 * leaves out what they said as interviewers.
 */
export function listQuotes(db: Readable, filter: QuoteFilter): Quote[] {
  const { where, values } = conditions(filter);
  const rows = db.all<QuoteRow>(quotesQuery(where), ...values);
  const tags = tagsOf(db, where === '' ? null : rows);
  return rows.map((row) => quoteOf(row, readLayout(db, row.sourceId), tags)).sort(inOrder);
}

function inOrder(a: Quote, b: Quote): number {
  return a.sourceId - b.sourceId || a.start - b.start || b.end - a.end || a.id - b.id;
}

/** Field by field: to copy what is left of a row costs more than the query does. */
function quoteOf(
  row: QuoteRow,
  { startOf }: SourceLayout,
  tags: ReadonlyMap<number, Tag[]>,
): Quote {
  return {
    id: row.id,
    sourceId: row.sourceId,
    start: (startOf.get(row.startTurnId) ?? 0) + row.startOffset,
    end: (startOf.get(row.endTurnId) ?? 0) + row.endOffset,
    quote: row.quote,
    previousQuote: row.previousQuote,
    tags: tags.get(row.id) ?? [],
    memo: row.memo,
    sourceTitle: row.sourceTitle,
    turnNumber: row.turnNumber,
    speakerName: row.speakerName,
    interviewer: row.interviewer === 1,
    participantId: row.participantId,
    participantName: row.participantName,
    startMs: row.startMs,
    hash: row.hash,
  };
}

/** SQL for the rows of `listQuotes`, but for their tags and order. */
export function quotesQuery(where: string): string {
  return `
    SELECT p.id, p.source_id AS sourceId, p.start_turn_id AS startTurnId,
      p.start_offset AS startOffset, p.end_turn_id AS endTurnId, p.end_offset AS endOffset,
      p.quote, p.previous_quote AS previousQuote, p.quote_hash AS hash,
      (SELECT m.text FROM memo AS m WHERE m.subject_type = 'passage' AND m.subject_id = p.id
         AND m.coder_id = (SELECT coder_id FROM study)) AS memo,
      s.title AS sourceTitle, st.ordinal + 1 AS turnNumber,
      nullif(v.name, '') AS speakerName, v.interviewer, v.participant_id AS participantId,
      n.name AS participantName,
      coalesce((SELECT cue.start_ms FROM cue
                WHERE cue.turn_id = st.id AND cue.offset <= p.start_offset
                ORDER BY cue.offset DESC LIMIT 1), st.start_ms) AS startMs
    FROM passage AS p JOIN source AS s ON s.id = p.source_id ${joinVoice}
    LEFT JOIN participant AS n ON n.id = v.participant_id
    ${where}`;
}

/** Tags by passage: those of the quotes given, or all. */
function tagsOf(db: Readable, quotes: readonly QuoteRow[] | null): Map<number, Tag[]> {
  const columns = 'id, passage_id AS passageId, code_id AS codeId, coder_id AS coderId';
  const rows =
    quotes === null
      ? db.all<TagRow>(`SELECT ${columns} FROM tag ORDER BY id`)
      : db.all<TagRow>(
          `SELECT ${columns} FROM tag
           WHERE passage_id IN (SELECT value FROM json_each(?)) ORDER BY id`,
          JSON.stringify(quotes.map((quote) => quote.id)),
        );
  const tags = new Map<number, Tag[]>();
  for (const { passageId, id, codeId, coderId } of rows) {
    const tag = { id, codeId, coderId };
    const known = tags.get(passageId);
    if (known) known.push(tag);
    else tags.set(passageId, [tag]);
  }
  return tags;
}

function conditions(filter: QuoteFilter): { where: string; values: SqlValue[] } {
  const parts: string[] = [];
  const values: SqlValue[] = [];
  const add = (list: readonly (string | number)[] | undefined, sql: string) => {
    if (!list || list.length === 0) return;
    parts.push(sql);
    values.push(JSON.stringify(list));
  };
  const listed = '(SELECT value FROM json_each(?))';
  add(
    filter.kinds,
    `p.id IN (SELECT t.passage_id FROM kind AS k JOIN code AS c ON c.kind_id = k.id
       JOIN tag AS t ON t.code_id = c.id WHERE k.key IN ${listed})`,
  );
  add(filter.codeIds, `p.id IN (SELECT t.passage_id FROM tag AS t WHERE t.code_id IN ${listed})`);
  add(filter.participantIds, `${personOfVoice} IN ${listed}`);
  add(filter.sourceIds, `p.source_id IN ${listed}`);
  add(filter.passageIds, `p.id IN ${listed}`);
  return { where: parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`, values };
}
