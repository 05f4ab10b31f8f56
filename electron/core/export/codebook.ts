import type { CountedCode, Kind } from '../../../shared/model';
import { namesTo, writeCodePath } from './code-path';
import { writeCsv } from './csv';
import { writeKind } from './written-kind';

/** A code as it leaves the program, with how much stands behind it. */
export interface CodebookRow
  extends Pick<
    CountedCode,
    | 'id'
    | 'name'
    | 'description'
    | 'clause'
    | 'force'
    | 'moment'
    | 'include'
    | 'exclude'
    | 'archived'
    | 'participants'
    | 'sources'
  > {
  /** As `writeKind` makes it. */
  readonly kind: string;
  readonly letter: string;
  /** Name of the parent. */
  readonly parent: string | null;
  /** Its names from the top down, as `writeCodePath` makes it. */
  readonly path: string;
  readonly passages: number;
}

export function codebookRows(codes: readonly CountedCode[], kinds: readonly Kind[]): CodebookRow[] {
  const letters = new Map(kinds.map(({ key, letter }) => [key, letter]));
  const byId = new Map(codes.map((code) => [code.id, code]));
  return codes.map((code) => {
    const { quotes, parentId, ...rest } = code;
    return {
      ...rest,
      kind: writeKind(kinds, code.kind),
      letter: letters.get(code.kind) ?? '',
      parent: parentId === null ? null : (byId.get(parentId)?.name ?? null),
      path: writeCodePath(namesTo(code, byId)),
      passages: quotes,
    };
  });
}

/**
 * What stands in the columns of a codebook. `letter` is the kind's: a study that lacks the kind adds
 * it by that. The columns after it are counts, not read again.
 */
export const codebookColumns = [
  'kind',
  'code',
  'description',
  'include',
  'exclude',
  'clause',
  'force',
  'moment',
  'archived',
  'letter',
  'passages',
  'participants',
  'sources',
] as const;

/** The codebook as CSV, a row a code; `code` is the path to it. */
export function codebookCsv(rows: readonly CodebookRow[]): Uint8Array {
  return writeCsv(
    codebookColumns,
    rows.map(({ path, archived, ...row }) => {
      const cells = { ...row, code: path, archived: archived ? 'yes' : '' };
      return codebookColumns.map((column) => cells[column]);
    }),
  );
}
