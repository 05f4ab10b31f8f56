import type { SourceSummary } from '../../../shared/model';
import { passageCounts, tagCounts, type WithoutCoders } from './counted-tags';
import type { Readable, SqlValue, Writable } from './handles';

interface SourceRow extends Omit<SourceSummary, 'participantIds'> {
  readonly participants: string;
}

/** Interviewers are left out of `participants`: a JSON list of ids. */
function summaries(
  db: Readable,
  without: WithoutCoders,
  where: string,
  ...values: readonly SqlValue[]
): SourceSummary[] {
  const passage = passageCounts('p', without);
  const tag = tagCounts('tag', without);
  const rows = db.all<SourceRow>(
    `SELECT s.id, s.title, s.file_name AS fileName, o.sha256, s.flavour, s.words,
    (SELECT count(*) FROM turn AS t WHERE t.source_id = s.id) AS turns,
    s.duration_ms AS durationMs, s.recorded_on AS recordedOn, s.imported_at AS importedAt,
    (SELECT count(*) FROM passage AS p WHERE p.source_id = s.id AND ${passage.sql}) AS passages,
    (SELECT count(*) FROM passage AS p JOIN tag ON tag.passage_id = p.id
     WHERE p.source_id = s.id AND ${tag.sql}) AS tags,
    (SELECT json_group_array(DISTINCT v.participant_id) FROM speaker AS v
     WHERE v.source_id = s.id AND v.interviewer = 0 AND v.participant_id IS NOT NULL)
      AS participants
  FROM source AS s JOIN original AS o ON o.id = s.original_id
  ${where}`,
    ...passage.values,
    ...tag.values,
    ...values,
  );
  return rows.map(summaryOf);
}

/** Every source, in the order in which they came. */
export function listSources(db: Readable, without: WithoutCoders = []): SourceSummary[] {
  return summaries(db, without, 'ORDER BY s.id');
}

export function readSource(db: Readable, id: number): SourceSummary | undefined {
  return summaries(db, [], 'WHERE s.id = ?', id)[0];
}

function summaryOf({ participants, ...row }: SourceRow): SourceSummary {
  const ids: unknown = JSON.parse(participants);
  return { ...row, participantIds: Array.isArray(ids) ? ids.map(Number) : [] };
}

/** The source's title, or undefined when there is no such source. */
export function sourceTitle(db: Readable, id: number): string | undefined {
  return db.get<{ title: string }>('SELECT title FROM source WHERE id = ?', id)?.title;
}

/** What a source is called, and the hash of its file. */
export interface SourceNames {
  readonly id: number;
  readonly title: string;
  readonly fileName: string;
  readonly sha256: string;
}

/** Of every source, in the order in which they came. */
export function listSourceNames(db: Readable): SourceNames[] {
  return db.all<SourceNames>(
    `SELECT s.id, s.title, s.file_name AS fileName, o.sha256
     FROM source AS s JOIN original AS o ON o.id = s.original_id ORDER BY s.id`,
  );
}

/** The source made of the file with these bytes. */
export function findSourceByHash(db: Readable, sha256: string): number | undefined {
  return db.get<{ id: number }>(
    `SELECT s.id FROM original AS o JOIN source AS s ON s.original_id = o.id WHERE o.sha256 = ?`,
    sha256,
  )?.id;
}

/** The file that a source was made of, as it was. */
export function readOriginal(
  db: Readable,
  id: number,
): { readonly fileName: string; readonly bytes: Uint8Array } | undefined {
  return db.get(
    `SELECT s.file_name AS fileName, o.bytes FROM source AS s
     JOIN original AS o ON o.id = s.original_id WHERE s.id = ?`,
    id,
  );
}

/** Whether passages or a memo are on a source. */
export function hasNotes(db: Readable, id: number): boolean {
  const found = db.get(
    `SELECT 1 WHERE EXISTS (SELECT 1 FROM passage WHERE source_id = ?)
       OR EXISTS (SELECT 1 FROM memo WHERE subject_type = 'source' AND subject_id = ?)`,
    id,
    id,
  );
  return found !== undefined;
}

/** The report that was kept of the import: JSON. */
export function readReport(db: Readable, id: number): string | undefined {
  return db.get<{ report: string }>('SELECT report FROM source WHERE id = ?', id)?.report;
}

/** The reports that were kept, in the order in which the files came. */
export function listReports(db: Readable): { readonly id: number; readonly report: string }[] {
  return db.all('SELECT id, report FROM source ORDER BY id');
}

/** The id of the original with these bytes, which are kept once. `sha256` in hex. */
export function keepOriginal(db: Writable, sha256: string, bytes: Uint8Array): number {
  const known = db.get<{ id: number }>('SELECT id FROM original WHERE sha256 = ?', sha256);
  if (known) return known.id;
  return db.run('INSERT INTO original (sha256, bytes) VALUES (?, ?)', sha256, bytes).id;
}

export interface NewSource {
  readonly originalId: number;
  readonly title: string;
  readonly fileName: string;
  readonly flavour: string;
  readonly confidence: number;
  readonly encoding: string;
  readonly words: number;
  readonly durationMs: number | null;
  readonly recordedOn: string | null;
  /** The report of the import, as JSON. */
  readonly report: string;
}

export function insertSource(db: Writable, source: NewSource): number {
  return db.run(
    `INSERT INTO source (original_id, title, file_name, flavour, confidence, encoding, words,
       duration_ms, recorded_on, report, imported_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...columnsOf(source),
    new Date().toISOString(),
  ).id;
}

/** Has a source be of another file. Its turns are the caller's to write. */
export function replaceSource(db: Writable, id: number, source: NewSource): void {
  db.run(
    `UPDATE source SET original_id = ?, title = ?, file_name = ?, flavour = ?, confidence = ?,
       encoding = ?, words = ?, duration_ms = ?, recorded_on = ?, report = ? WHERE id = ?`,
    ...columnsOf(source),
    id,
  );
}

/** What is stored of a file, in the order in which both statements above name it. */
function columnsOf(source: NewSource): readonly SqlValue[] {
  return [
    source.originalId,
    source.title,
    source.fileName,
    source.flavour,
    source.confidence,
    source.encoding,
    source.words,
    source.durationMs,
    source.recordedOn,
    source.report,
  ];
}

export function setSourceTitle(db: Writable, id: number, title: string): void {
  db.run('UPDATE source SET title = ? WHERE id = ?', title, id);
}

/** `recordedOn` as `YYYY-MM-DD`. */
export function setRecordedOn(db: Writable, id: number, recordedOn: string | null): void {
  db.run('UPDATE source SET recorded_on = ? WHERE id = ?', recordedOn, id);
}

/** Takes a source away with its turns, speakers and passages. Memos go before, by `removeMemos`. */
export function deleteSource(db: Writable, id: number): void {
  db.layouts.delete(id);
  db.run('DELETE FROM source WHERE id = ?', id);
}

/**
 * What was chosen about reading files, as JSON, by the shape of the file: the newest choice of each.
 * Kept with the sources that were read so, and forgotten with the last of them.
 */
export function readingsChosen(db: Readable): { shape: string; choices: string }[] {
  return db.all(
    `SELECT shape, choices FROM (
       SELECT max(id), report ->> '$.shape' AS shape, report -> '$.choices' AS choices FROM source
       WHERE report ->> '$.chosenBy' IN ('person', 'memory') GROUP BY shape
     )`,
  );
}
