import type { ColumnsHow } from '../../../../../shared/model';
import { findColumns } from '../rows/roles';
import { readTable, type Table } from '../rows/table';
import { type JsonList, listAsTable, listsIn } from './lists';

/** How a list of objects could be read as turns, until a person says better. */
export interface ListProposal {
  readonly path: readonly string[];
  readonly entries: number;
  readonly how: ColumnsHow;
  /** Words in what would be taken for speech. */
  readonly words: number;
}

/** More lists than that nobody chooses from. */
const mostLists = 12;
/** Fields of fewer words, on average, are names and codes. */
const fewestWords = 2;

/** The lists in JSON whose entries have a field of words, the wordiest first. */
export function proposalsFor(value: unknown): ListProposal[] {
  return listsIn(value)
    .slice(0, mostLists)
    .flatMap((list) => proposalFor(value, list) ?? [])
    .sort((a, b) => b.words - a.words);
}

function proposalFor(value: unknown, { path, entries }: JsonList): ListProposal | null {
  const found = listAsTable(value, path);
  const table = found && readTable(found.table, true);
  const columns = table && (findColumns(table) ?? wordiestColumn(table));
  const said = columns && table.columns[columns.text];
  if (!said) return null;
  const { text, speaker, start, end } = columns;
  return {
    path,
    entries: entries.length,
    how: { by: 'turn columns', header: true, list: [...path], text, speaker, start, end },
    words: said.words * said.filled,
  };
}

function wordiestColumn({ columns }: Table) {
  const sizes = columns.map(({ words, filled, addresses, dates, clocks, numbers }) =>
    words < fewestWords || addresses + dates + clocks + numbers > 0.5 ? 0 : words * filled,
  );
  const most = Math.max(...sizes);
  const none = { speaker: null, start: null, end: null };
  return most === 0 ? null : { text: sizes.indexOf(most), ...none };
}
