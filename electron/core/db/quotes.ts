import type { Quote, Tag } from '../../../shared/model';
import type { Readable, SqlValue } from './handles';
import { layOutTurns } from './layout';
import type { Anchors } from './passages';
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
  const ids = new Set(rows.map((row) => row.sourceId));
  const { startOf } = turnStarts(db, [...ids]);
  const tags = tagsOf(db, where, values);
  return rows
    .map(({ startTurnId, startOffset, endTurnId, endOffset, interviewer, ...row }) => ({
      ...row,
      start: (startOf.get(startTurnId) ?? 0) + startOffset,
      end: (startOf.get(endTurnId) ?? 0) + endOffset,
      interviewer: interviewer === 1,
      tags: tags.get(row.id) ?? [],
    }))
    .sort((a, b) => a.sourceId - b.sourceId || a.start - b.start || b.end - a.end || a.id - b.id);
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

function tagsOf(db: Readable, where: string, values: SqlValue[]): Map<number, Tag[]> {
  const rows = db.all<Tag & { passageId: number }>(
    `SELECT tag.id, tag.passage_id AS passageId, tag.code_id AS codeId, tag.coder_id AS coderId
     FROM tag ${where === '' ? '' : `WHERE tag.passage_id IN (SELECT p.id FROM passage AS p ${joinVoice} ${where})`}
     ORDER BY tag.id`,
    ...values,
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

function turnStarts(db: Readable, sourceIds: readonly number[]) {
  const rows = db.all<{ id: number; sourceId: number; length: number }>(
    `SELECT id, source_id AS sourceId, length FROM turn
     WHERE source_id IN (SELECT value FROM json_each(?)) ORDER BY source_id, ordinal`,
    JSON.stringify(sourceIds),
  );
  const startOf = new Map<number, number>();
  for (const turns of Map.groupBy(rows, (row) => row.sourceId).values()) {
    for (const [id, start] of layOutTurns(turns).startOf) startOf.set(id, start);
  }
  return { startOf };
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
