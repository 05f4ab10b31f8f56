import type { Noun } from '../../../shared/contract';
import type { Readable } from './handles';
import type { RecordedTable } from './recorder';
import { type TouchedPassages, touchedPassages } from './touched-passages';

/** What a change, an undo, or a redo touched, in the words of the contract. */
export interface Touched {
  readonly nouns: Noun[];
  /** Sources whose text, speakers or passages changed. */
  readonly sourceIds: number[];
  /** Each passage that changed; null where their lists are to be read again. */
  readonly passages: TouchedPassages | null;
}

/** The nouns whose lists can differ once a row of the table did: counts stand in many of them. */
const nounsOfTable: Readonly<Record<RecordedTable, readonly Noun[]>> = {
  coder: ['study'],
  // Whose memos are one's own, too.
  study: ['study', 'memos'],
  source: ['sources', 'study', 'passages', 'participants'],
  participant: ['participants', 'study', 'passages'],
  apart: ['participants'],
  attribute: ['participants'],
  attribute_value: ['participants'],
  speaker: ['sources', 'participants', 'passages', 'codes'],
  turn: ['sources', 'participants', 'passages'],
  cue: ['sources', 'passages'],
  kind: ['codes'],
  code: ['codes', 'study'],
  passage: ['passages', 'sources', 'participants', 'study'],
  tag: ['passages', 'codes', 'sources', 'participants'],
  memo: ['memos'],
  job: ['jobs', 'study'],
  job_code: ['jobs'],
  persona: ['personas', 'study'],
  claim: [],
  evidence: [],
  brief: ['briefs', 'study'],
  brief_item: ['briefs'],
};

/** Reads what an entry touched, after it was made, undone, or redone. */
export function touchedBy(db: Readable, entryId: number): Touched {
  const tables = db
    .all<{ name: RecordedTable }>(
      'SELECT DISTINCT table_name AS name FROM history_change WHERE entry_id = ?',
      entryId,
    )
    .map((row) => row.name);
  const nouns = new Set<Noun>(tables.flatMap((table) => nounsOfTable[table]));
  const sourceIds = new Set<number>();
  for (const table of tables) {
    const query = sourceQueries[table];
    if (!query) continue;
    for (const { id } of db.all<{ id: number | null }>(query, entryId)) {
      if (id !== null) sourceIds.add(id);
    }
  }
  if (tables.includes('claim') || tables.includes('evidence')) {
    for (const { noun } of db.all<{ noun: Noun }>(claimOwners, entryId, entryId, entryId)) {
      nouns.add(noun);
    }
  }
  if (tables.includes('memo') && sourceIds.size > 0) nouns.add('passages');
  return {
    nouns: [...nouns].sort(),
    sourceIds: [...sourceIds].sort((a, b) => a - b),
    passages: touchedPassages(db, entryId, tables),
  };
}

/**
 * Each source by the row as it is now or by its image: whichever side of the change it is on. A
 * row whose owner went with it is found through the owner's own row.
 */
const sourceQueries: Readonly<Partial<Record<RecordedTable, string>>> = {
  source: `SELECT row_id AS id FROM history_change WHERE entry_id = ? AND table_name = 'source'`,
  turn: byColumn('turn'),
  speaker: byColumn('speaker'),
  passage: byColumn('passage'),
  cue: throughOwner('cue', 'turn_id', 'turn'),
  tag: throughOwner('tag', 'passage_id', 'passage'),
  memo: `SELECT DISTINCT p.source_id AS id
    FROM history_change AS c LEFT JOIN memo AS m ON m.id = c.row_id
    JOIN passage AS p ON p.id = coalesce(m.subject_id, json_extract(c.image, '$.subject_id'))
    WHERE c.entry_id = ? AND c.table_name = 'memo'
      AND coalesce(m.subject_type, json_extract(c.image, '$.subject_type')) = 'passage'`,
};

function byColumn(table: RecordedTable): string {
  return `SELECT DISTINCT coalesce(r.source_id, json_extract(c.image, '$.source_id')) AS id
    FROM history_change AS c LEFT JOIN ${table} AS r ON r.id = c.row_id
    WHERE c.entry_id = ? AND c.table_name = '${table}'`;
}

function throughOwner(table: RecordedTable, column: string, owner: RecordedTable): string {
  return `SELECT DISTINCT o.source_id AS id
    FROM history_change AS c LEFT JOIN ${table} AS r ON r.id = c.row_id
    JOIN ${owner} AS o ON o.id = coalesce(r.${column}, json_extract(c.image, '$.${column}'))
    WHERE c.entry_id = ? AND c.table_name = '${table}'`;
}

/** Whether the claims touched, or those whose evidence was, belong to jobs or to personas. */
const claimOwners = `
  WITH touched (id) AS (
    SELECT row_id FROM history_change WHERE entry_id = ? AND table_name = 'claim'
    UNION
    SELECT coalesce(e.claim_id, json_extract(c.image, '$.claim_id'))
    FROM history_change AS c LEFT JOIN evidence AS e ON e.id = c.row_id
    WHERE c.entry_id = ? AND c.table_name = 'evidence'
  )
  SELECT DISTINCT CASE
    WHEN coalesce(k.job_id, json_extract(c.image, '$.job_id')) IS NOT NULL THEN 'jobs'
    ELSE 'personas' END AS noun
  FROM touched AS t LEFT JOIN claim AS k ON k.id = t.id
  LEFT JOIN history_change AS c
    ON c.entry_id = ? AND c.table_name = 'claim' AND c.row_id = t.id`;
