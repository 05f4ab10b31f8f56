import type { ColumnsHow } from '../../../../shared/model';
import type { ImportDocument, Left, LineDocument, RowDocument, Warning } from '../document';
import type { Draft } from '../draft';
import type { Reading } from './flavour';
import { listAsTable } from './json/lists';
import { withOtherProse } from './json/other-prose';
import { proposalsFor } from './json/proposals';
import { columnsChosen } from './rows/roles';
import { surveyReading } from './rows/survey';
import { readTable } from './rows/table';
import { turnsReading } from './rows/turns';

/** A table in a document, with what of the document is not in it. */
export interface TableInDocument {
  readonly table: RowDocument;
  readonly left: readonly Left[];
  readonly warnings: readonly Warning[];
}

/**
 * The table that a document is or holds; null where it has none. `list`: of the lists in JSON, the
 * one at that path, else the longest.
 */
export function tableIn(
  document: ImportDocument,
  list?: readonly string[],
): TableInDocument | null {
  if (document.kind === 'rows') return { table: document, left: [], warnings: [] };
  if (document.kind === 'lines') return tableOfCells(document);
  const found = document.kind === 'json' ? listAsTable(document.value, list) : null;
  return found && { ...found, left: [] };
}

const fewestRows = 2;

function tableOfCells({ lines }: LineDocument): TableInDocument | null {
  const rows = lines.flatMap(({ number, cells }) => (cells ? [{ number, cells }] : []));
  if (rows.length < fewestRows) return null;
  const others = lines.filter(({ cells, text }) => !cells && text.trim() !== '');
  const left = others.map(({ number, text }) => ({
    what: 'text outside the table',
    lines: [number],
    text,
  }));
  return { table: { kind: 'rows', unit: 'row', rows }, left, warnings: [] };
}

/** A table read by the columns that a person chose; null where it has no such columns. */
export function readingByColumns(document: ImportDocument, how: ColumnsHow): Reading | null {
  const found = tableIn(document, how.list);
  const reading = found && readingOfTable(found.table, how);
  if (!reading) return null;
  const columns = reading.columns && { ...reading.columns, list: how.list };
  const whole: Reading = {
    ...reading,
    ...(columns ? { columns } : {}),
    read: () => withRest(reading.read(), found),
  };
  if (document.kind !== 'json') return whole;
  return withOtherProse({ recognise: () => whole }).recognise(document);
}

/**
 * JSON that no flavour knows, as it could be read if a person says so: nobody is sure of it. Null
 * where it has no list of entries with words in them.
 */
export function proposedReading(document: ImportDocument): Reading | null {
  const [best] = document.kind === 'json' ? proposalsFor(document.value) : [];
  const reading = best ? readingByColumns(document, best.how) : null;
  return reading && { ...reading, flavour: 'JSON of its own kind', confidence: 0, reason: unknown };
}

const unknown = 'No service that is known here writes it: say which field holds what';

function readingOfTable(rows: RowDocument, how: ColumnsHow): Reading | null {
  const table = readTable(rows, how.header);
  if (!table) return null;
  if (how.by === 'turn columns') {
    const columns = columnsChosen(table, how);
    return columns && turnsReading(table, columns, 1);
  }
  const label = how.respondent !== null && table.columns[how.respondent] ? how.respondent : null;
  const open = how.answers.filter((at) => at !== label && table.columns[at]);
  return open.length === 0 ? null : surveyReading(table, { open, label }, 1);
}

function withRest(draft: Draft, { left, warnings }: TableInDocument): Draft {
  return {
    ...draft,
    left: [...left, ...draft.left],
    warnings: [...warnings, ...draft.warnings],
  };
}
