import type { Coder, Kind, Memo, MemoSubject } from '../../../shared/model';
import {
  type MemoSubjects,
  memosWithSubjects,
  type SubjectOfMemo,
  titleOfSubject,
} from '../../../shared/synthesis';
import { clockTime } from '../../../shared/text/clock';
import { writeCsv } from './csv';
import { writeKind } from './written-kind';

/** A memo with what it is about: one row of what leaves the program. */
export interface MemoRow {
  readonly about: MemoSubject['type'];
  /** A title, a name, or the exact words of a passage. */
  readonly subject: string;
  readonly kind: string | null;
  /** Whose words a passage is; null for an interviewer's. */
  readonly participant: string | null;
  readonly source: string | null;
  /** Place of the passage's turn, counted from 1. */
  readonly turn: number | null;
  readonly startMs: number | null;
  readonly coder: string;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
  readonly memo: string;
}

/** Every memo as a row, in their order. */
export function memoRows(
  memos: readonly Memo[],
  study: MemoSubjects & { readonly kinds: readonly Kind[] },
  coders: readonly Coder[],
): MemoRow[] {
  const names = new Map(coders.map((coder) => [coder.id, coder.name]));
  return memosWithSubjects(memos, study).map(({ memo, subject }) => ({
    about: subject.type,
    subject: titleOfSubject(subject),
    kind: subject.type === 'code' ? writeKind(study.kinds, subject.code.kind) : null,
    ...placeOf(subject),
    coder: names.get(memo.coderId) ?? '',
    updatedAt: memo.updatedAt,
    memo: memo.text,
  }));
}

function placeOf(subject: SubjectOfMemo) {
  if (subject.type !== 'passage') {
    const source = subject.type === 'source' ? subject.source.title : null;
    return { participant: null, source, turn: null, startMs: null };
  }
  const { participantName, sourceTitle, turnNumber, startMs } = subject.quote;
  return { participant: participantName, source: sourceTitle, turn: turnNumber, startMs };
}

export function memoRowsCsv(rows: readonly MemoRow[]): Uint8Array {
  const header = ['about', 'subject', 'kind', 'participant', 'source', 'time', 'turn'];
  return writeCsv(
    [...header, 'coder', 'updated', 'memo'],
    rows.map((row) => [
      ...[row.about, row.subject, row.kind, row.participant, row.source],
      ...[row.startMs === null ? null : clockTime(row.startMs), row.turn],
      ...[row.coder, row.updatedAt, row.memo],
    ]),
  );
}
