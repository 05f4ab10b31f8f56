import type { CountedCode } from '../../../shared/model';
import { writeCsv } from './csv';

/** A code as it leaves the program, with how much stands behind it. */
export interface CodebookRow
  extends Pick<
    CountedCode,
    | 'id'
    | 'kind'
    | 'name'
    | 'description'
    | 'clause'
    | 'force'
    | 'moment'
    | 'participants'
    | 'sources'
  > {
  /** Name of the parent. */
  readonly parent: string | null;
  readonly passages: number;
}

export function codebookRows(codes: readonly CountedCode[]): CodebookRow[] {
  const names = new Map(codes.map(({ id, name }) => [id, name]));
  return codes.map(({ quotes, parentId, ...code }) => ({
    ...code,
    parent: parentId === null ? null : (names.get(parentId) ?? null),
    passages: quotes,
  }));
}

const columns = [
  'kind',
  'name',
  'parent',
  'description',
  'clause',
  'force',
  'moment',
  'passages',
  'participants',
  'sources',
] as const;

export function codebookCsv(rows: readonly CodebookRow[]): Uint8Array {
  return writeCsv(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  );
}
