import type { Memo, MemoSubject } from '../../../shared/model';
import type { Readable, Writable } from './handles';

interface MemoRow extends Omit<Memo, 'about'> {
  readonly type: MemoSubject['type'];
  readonly subject: number;
}

/** Every memo of every coder, the one written last first. */
export function listMemos(db: Readable): Memo[] {
  return db
    .all<MemoRow>(
      `SELECT id, subject_type AS type, subject_id AS subject, text, coder_id AS coderId,
         updated_at AS updatedAt FROM memo ORDER BY updated_at DESC, id DESC`,
    )
    .map(({ type, subject, ...memo }) => ({ ...memo, about: { type, id: subject } }));
}

const subjectTables: Readonly<Record<MemoSubject['type'], string>> = {
  study: 'study',
  source: 'source',
  participant: 'participant',
  code: 'code',
  passage: 'passage',
};

export function subjectExists(db: Readable, { type, id }: MemoSubject): boolean {
  return db.get(`SELECT 1 FROM ${subjectTables[type]} WHERE id = ?`, id) !== undefined;
}

/** The text of a coder's memo on the subject. */
export function memoText(db: Readable, about: MemoSubject, coderId: number): string | undefined {
  return db.get<{ text: string }>(
    'SELECT text FROM memo WHERE subject_type = ? AND subject_id = ? AND coder_id = ?',
    about.type,
    about.id,
    coderId,
  )?.text;
}

/** What each coder wrote on the subject. */
export function memosOn(db: Readable, about: MemoSubject): { coderId: number; text: string }[] {
  return db.all(
    `SELECT coder_id AS coderId, text FROM memo WHERE subject_type = ? AND subject_id = ?
     ORDER BY id`,
    about.type,
    about.id,
  );
}

/** What a coder wrote, and on what. */
export function memosOfCoder(
  db: Readable,
  coderId: number,
): { about: MemoSubject; text: string }[] {
  return db
    .all<Pick<MemoRow, 'type' | 'subject' | 'text'>>(
      `SELECT subject_type AS type, subject_id AS subject, text FROM memo WHERE coder_id = ?
       ORDER BY id`,
      coderId,
    )
    .map(({ type, subject, text }) => ({ about: { type, id: subject }, text }));
}

export function setMemo(db: Writable, about: MemoSubject, coderId: number, text: string): void {
  db.run(
    `INSERT INTO memo (subject_type, subject_id, coder_id, text, updated_at)
     VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (subject_type, subject_id, coder_id)
     DO UPDATE SET text = excluded.text, updated_at = excluded.updated_at`,
    about.type,
    about.id,
    coderId,
    text,
    new Date().toISOString(),
  );
}

export function deleteMemo(db: Writable, about: MemoSubject, coderId: number): void {
  db.run(
    'DELETE FROM memo WHERE subject_type = ? AND subject_id = ? AND coder_id = ?',
    about.type,
    about.id,
    coderId,
  );
}

/** Takes every memo on a source and on its passages away. */
export function deleteMemosOfSource(db: Writable, sourceId: number): void {
  db.run(`DELETE FROM memo WHERE subject_type = 'source' AND subject_id = ?`, sourceId);
  db.run(
    `DELETE FROM memo WHERE subject_type = 'passage'
       AND subject_id IN (SELECT id FROM passage WHERE source_id = ?)`,
    sourceId,
  );
}
