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
  /** Of a kind that the study added: another one would not know it. */
  readonly letter: string | null;
  /** Name of the parent. */
  readonly parent: string | null;
  /** Its names from the top down, as `writeCodePath` makes it. */
  readonly path: string;
  readonly passages: number;
}

export function codebookRows(codes: readonly CountedCode[], kinds: readonly Kind[]): CodebookRow[] {
  const added = new Map(
    kinds.filter((kind) => !kind.builtIn).map((kind) => [kind.key, kind.letter]),
  );
  const byId = new Map(codes.map((code) => [code.id, code]));
  return codes.map((code) => {
    const { quotes, parentId, ...rest } = code;
    return {
      ...rest,
      kind: writeKind(kinds, code.kind),
      letter: added.get(code.kind) ?? null,
      parent: parentId === null ? null : (byId.get(parentId)?.name ?? null),
      path: writeCodePath(namesTo(code, byId)),
      passages: quotes,
    };
  });
}

/**
 * What stands in the columns of a codebook. Those between `archived` and `letter` are counts, not
 * read again. `letter` is that of an added kind, by which another study adds it too.
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
  'passages',
  'participants',
  'sources',
  'letter',
] as const;

/** The codebook as CSV, a row a code; `code` is the path to it. */
export function codebookCsv(rows: readonly CodebookRow[]): Uint8Array {
  const withKinds = rows.some(({ letter }) => letter !== null);
  const columns = codebookColumns.filter((column) => withKinds || column !== 'letter');
  return writeCsv(
    columns,
    rows.map(({ path, archived, ...row }) => {
      const cells = { ...row, code: path, archived: archived ? 'yes' : '' };
      return columns.map((column) => cells[column]);
    }),
  );
}
