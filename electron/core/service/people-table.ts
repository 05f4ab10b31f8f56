import {
  type AttributeType,
  type PeopleTable,
  type PeopleTableWarning,
  participantSchema,
} from '../../../shared/model';
import { ok, type Result } from '../../../shared/result';
import { nameKey } from '../../../shared/text/name-key';
import { findAttribute, insertAttribute, readAttribute, setValue } from '../db/attributes';
import type { Readable, Writable } from '../db/handles';
import { findParticipant, insertParticipant } from '../db/participants';
import type { Handlers } from '../handlers';
import { roleOf } from '../import/column-names';
import { notATable, type PeopleFile, readPeopleFile } from '../import/people-file';
import { canonicalValue, likelyType } from './attribute-value';
import { quoted } from './labels';
import { type Match, personMatcher } from './match-person';

export const peopleTableHandlers = {
  'participants.readTable': async (study, { path, ...choices }) => {
    const file = await readPeopleFile(path, study.reader);
    return file.ok ? planTable(study.db, file.value, choices) : file;
  },

  'participants.applyTable': async (study, { path, nameColumn, columns, newPeople }) => {
    const file = await readPeopleFile(path, study.reader);
    if (!file.ok) return file;
    const plan = planTable(study.db, file.value, { nameColumn, columns });
    if (!plan.ok) return plan;
    const chosen = new Set(columns.map(({ index }) => index));
    return study.change(`take attributes from ${quoted(file.value.name)}`, (db) =>
      ok(takeOver(db, plan.value, chosen, newPeople)),
    );
  },
} satisfies Partial<Handlers>;

interface Choices {
  readonly nameColumn?: number | undefined;
  readonly columns?:
    | readonly { readonly index: number; readonly type: AttributeType }[]
    | undefined;
}

/** What a file would come to. Fails where it has no such columns as were chosen. */
function planTable(db: Readable, file: PeopleFile, choices: Choices): Result<PeopleTable> {
  const match = personMatcher(db);
  const nameColumn = choices.nameColumn ?? findNameColumn(file, match);
  const chosen = new Map(choices.columns?.map(({ index, type }) => [index, type]));
  const last = Math.max(nameColumn, ...chosen.keys());
  if (last >= file.head.length) {
    return notATable(file.name, `it has no column ${last + 1} any more`);
  }
  const columns = file.columns
    .filter(({ index }) => index !== nameColumn)
    .map(({ index, header }) => {
      const id = findAttribute(db, header);
      const known = id === undefined ? undefined : readAttribute(db, id);
      const type =
        known?.type ??
        chosen.get(index) ??
        likelyType(file.rows.map(({ cells }) => cells[index] ?? ''));
      return { index, header, type, known: known !== undefined };
    });
  const people = personRows(file, nameColumn, match);
  const unfit = people.rows.flatMap(({ line, cells }) =>
    columns.flatMap(({ index, header, type }): PeopleTableWarning[] => {
      const value = canonicalValue(type, cells[index] ?? '');
      if (value.ok || cells[index] === '') return [];
      return [{ line, column: index, message: `${header}: ${value.failure.message}` }];
    }),
  );
  const warnings = [...file.warnings, ...people.warnings, ...unfit];
  warnings.sort((a, b) => a.line - b.line);
  const heads = [...file.head];
  return ok({ file: file.name, heads, nameColumn, columns, rows: people.rows, warnings });
}

/** Enough rows to tell which column has the names. */
const sampleRows = 200;

/** The column that knows most people; where none does, one that is called so, else the first. */
function findNameColumn({ head, rows }: PeopleFile, match: (name: string) => Match): number {
  const sample = rows.slice(0, sampleRows);
  const known = head.map(
    (_, index) =>
      new Set(
        sample.flatMap(({ cells }) => {
          const found = match(cells[index] ?? '');
          return found.type === 'known' ? [found.id] : [];
        }),
      ).size,
  );
  const most = Math.max(...known);
  if (most > 0) return known.indexOf(most);
  return Math.max(
    head.findIndex((header) => roleOf(header)?.role === 'speaker'),
    0,
  );
}

/** The rows with who they are about; a person has one row, the first. */
function personRows(file: PeopleFile, nameColumn: number, match: (name: string) => Match) {
  const rows: PeopleTable['rows'] = [];
  const warnings: PeopleTableWarning[] = [];
  const lines = new Map<string, number>();
  for (const { number: line, cells } of file.rows) {
    const name = cells[nameColumn] ?? '';
    const leave = (message: string) => warnings.push({ line, column: null, message });
    if (!participantSchema.shape.name.safeParse(name).success) {
      leave(name === '' ? 'The row names nobody.' : 'The name is too long.');
      continue;
    }
    const found = match(name);
    if (found.type === 'several') {
      leave(`“${name}” can be any of these: ${found.names.join(', ')}.`);
      continue;
    }
    const key = found.type === 'known' ? `person ${found.id}` : `name ${nameKey(name)}`;
    const before = lines.get(key);
    if (before !== undefined) {
      leave(`“${name}” is on line ${before} too.`);
      continue;
    }
    lines.set(key, line);
    const participantId = found.type === 'known' ? found.id : null;
    rows.push({ line, name, participantId, cells: [...cells] });
  }
  return { rows, warnings };
}

function takeOver(
  db: Writable,
  { file, columns, rows, warnings }: PeopleTable,
  chosen: ReadonlySet<number>,
  newPeople: boolean,
) {
  const done = { file, values: 0, attributes: 0, people: 0 };
  const left = warnings.filter(({ column }) => column === null || chosen.has(column));
  const taken = columns
    .filter(({ index }) => chosen.has(index))
    .map((column) => {
      const known = findAttribute(db, column.header);
      if (known === undefined) done.attributes += 1;
      return { ...column, id: known ?? insertAttribute(db, column.header, column.type) };
    });
  for (const { line, name, participantId, cells } of rows) {
    if (participantId === null && !newPeople) {
      left.push({ line, column: null, message: `The study has nobody called “${name}”.` });
      continue;
    }
    if (participantId === null && findParticipant(db, name) !== undefined) {
      left.push({ line, column: null, message: `Several people have been called “${name}”.` });
      continue;
    }
    if (participantId === null) done.people += 1;
    const person = participantId ?? insertParticipant(db, name);
    for (const { id, index, type } of taken) {
      const value = canonicalValue(type, cells[index] ?? '');
      if (cells[index] === '' || !value.ok) continue;
      setValue(db, { participantId: person, attributeId: id }, value.value);
      done.values += 1;
    }
  }
  left.sort((a, b) => a.line - b.line);
  return { ...done, left };
}
