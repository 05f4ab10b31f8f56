import type { Coder, StudyOverview } from '../../../shared/model';
import { tagCounts, type WithoutCoders } from './counted-tags';
import type { Readable, Writable } from './handles';

export function readStudy(db: Readable): { title: string; createdAt: string; coder: Coder } {
  const row = db.get<{ title: string; createdAt: string; coderId: number; coderName: string }>(
    `SELECT s.title, s.created_at AS createdAt, c.id AS coderId, c.name AS coderName
     FROM study AS s JOIN coder AS c ON c.id = s.coder_id`,
  );
  if (!row) throw new Error('The study has lost its own row.');
  const { title, createdAt, coderId, coderName } = row;
  return { title, createdAt, coder: { id: coderId, name: coderName } };
}

export function countAll(db: Readable, without: WithoutCoders): StudyOverview['counts'] {
  const tag = tagCounts('tag', without);
  const counts = db.get<StudyOverview['counts']>(
    `SELECT (SELECT count(*) FROM source) AS sources,
       (SELECT count(*) FROM participant) AS participants,
       (SELECT count(DISTINCT passage_id) FROM tag WHERE ${tag.sql}) AS quotes,
       (SELECT count(*) FROM code) AS codes,
       (SELECT count(*) FROM memo) AS memos,
       (SELECT count(*) FROM job) AS jobs,
       (SELECT count(*) FROM persona) AS personas,
       (SELECT count(*) FROM brief) AS briefs`,
    ...tag.values,
  );
  if (!counts) throw new Error('A count without a row.');
  return counts;
}

export function renameStudy(db: Writable, title: string): void {
  db.run('UPDATE study SET title = ?', title);
}

/** Whose tags and memos are made from now on. */
export function setCoder(db: Writable, coderId: number): void {
  db.run('UPDATE study SET coder_id = ?', coderId);
}
