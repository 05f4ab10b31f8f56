import { nameKey } from '../../../shared/text/name-key';
import type { Readable, Writable } from './handles';
import type { RecordedTable } from './recorder';

/** How a column holds its words: as they are, or within our own JSON. */
export type WrittenForm = 'plain' | 'narrative' | 'report';

/** A column that holds words of people, of the researcher or of an imported file. */
export interface WrittenField {
  readonly table: RecordedTable;
  readonly column: string;
  readonly form: WrittenForm;
  /** What the words are, for a person: `of` is SQL for a name that stands behind it. */
  readonly what: string;
  readonly of?: string;
  /** SQL for the rows that count, of the table called `t`; all without it. */
  readonly only?: string;
  /** For names: what two rows may not share it with, and the column that compares them. */
  readonly unique?: { readonly within: string | null; readonly key: string | null };
}

const plain = (
  table: RecordedTable,
  column: string,
  what: string,
  more: Partial<WrittenField> = {},
): WrittenField => ({ table, column, form: 'plain', what, ...more });
const name = (table: RecordedTable, what: string, within: string | null = null): WrittenField =>
  plain(table, 'name', what, { unique: { within, key: 'name_key' } });

/**
 * Every column of the recorded tables that holds words, but for the turns', which go by their
 * transcript, and for what follows from others: quotes from turns, a persona's claims from its
 * narrative. A test holds this against the tables, so that no new column is forgotten.
 */
export const writtenFields = {
  sources: [
    plain('source', 'title', 'title of a transcript'),
    plain('source', 'file_name', 'file name', { of: 't.title' }),
    { table: 'source', column: 'report', form: 'report', what: 'import report', of: 't.title' },
  ],
  people: [
    name('participant', 'participant'),
    plain('participant', 'real_name', 'name behind the pseudonym', {
      of: 't.name',
      unique: { within: null, key: 'real_name_key' },
    }),
    plain('speaker', 'name', 'speaker', {
      of: '(SELECT s.title FROM source AS s WHERE s.id = t.source_id)',
      unique: { within: 'source_id', key: null },
    }),
    name('attribute', 'attribute'),
    plain('attribute_value', 'value', 'value', {
      of: `(SELECT a.name || ' of ' || p.name FROM attribute AS a JOIN participant AS p
            WHERE a.id = t.attribute_id AND p.id = t.participant_id)`,
    }),
  ],
  codes: [
    // The four keep what they are called from the start: "trigger" is nobody's word there.
    { ...name('kind', 'kind'), only: '(t.built_in = 0 OR t.name_key <> t.key)' },
    plain('kind', 'plural', 'plural', {
      of: 't.name',
      only: `(t.built_in = 0 OR lower(t.plural) <> t.key || 's')`,
    }),
    plain('kind', 'description', 'description', { of: 't.name' }),
    name('code', 'code', 'kind_id'),
    ...['description', 'clause', 'include', 'exclude'].map((column) =>
      plain('code', column, column, { of: 't.name' }),
    ),
  ],
  memos: [plain('memo', 'text', 'memo')],
  quotes: [plain('passage', 'previous_quote', 'words before a correction')],
  jobs: [
    plain('job', 'title', 'job'),
    plain('claim', 'text', 'wording', {
      of: `t.slot || ' of ' || (SELECT j.title FROM job AS j WHERE j.id = t.job_id)`,
      only: 't.job_id IS NOT NULL',
    }),
  ],
  personas: [
    plain('persona', 'name', 'persona'),
    plain('persona', 'summary', 'summary', { of: 't.name' }),
    { table: 'persona', column: 'narrative', form: 'narrative', what: 'narrative', of: 't.name' },
  ],
  briefs: [
    plain('brief', 'title', 'brief'),
    plain('brief', 'purpose', 'purpose', { of: 't.title' }),
    plain('brief', 'decision', 'decision', { of: 't.title' }),
  ],
  study: [plain('study', 'title', 'title of the study'), name('coder', 'coder')],
} satisfies Record<string, readonly WrittenField[]>;

/** The words of turns, a transcript at a time. */
export const turnField: WrittenField = {
  ...plain('turn', 'text', 'turn'),
  of: '(SELECT v.name FROM speaker AS v WHERE v.id = t.speaker_id)',
};

export interface WrittenRow {
  readonly id: number;
  readonly text: string;
  /** What `of` gives. */
  readonly of: string | null;
}

export function listWritten(db: Readable, field: WrittenField): WrittenRow[] {
  return db.all<WrittenRow>(`${select(field)} ${field.only ? `WHERE ${field.only}` : ''}
    ORDER BY t.id`);
}

/** A transcript's turns, in order, with the number that a person counts each by. */
export function listSpoken(db: Readable, sourceId: number): (WrittenRow & { number: number })[] {
  return db.all(
    `SELECT id, text, number, "of" FROM (
       SELECT t.ordinal + 1 AS number, t.id, t.text, ${turnField.of} AS "of" FROM turn AS t
       WHERE t.source_id = ? ORDER BY t.ordinal)`,
    sourceId,
  );
}

export function readWritten(db: Readable, field: WrittenField, id: number): WrittenRow | undefined {
  const only = field.only ? ` AND ${field.only}` : '';
  return db.get<WrittenRow>(`${select(field)} WHERE t.id = ?${only}`, id);
}

function select({ table, column, of = 'NULL' }: WrittenField): string {
  return `SELECT t.id, coalesce(t."${column}", '') AS text, ${of} AS "of" FROM ${table} AS t`;
}

/** Gives a row other words; of a name, with what it is compared by. Anchors are the caller's. */
export function setWritten(db: Writable, field: WrittenField, id: number, text: string): void {
  const key = field.unique?.key;
  if (key) {
    db.run(
      `UPDATE ${field.table} SET "${field.column}" = ?, ${key} = ? WHERE id = ?`,
      text,
      nameKey(text),
      id,
    );
  } else db.run(`UPDATE ${field.table} SET "${field.column}" = ? WHERE id = ?`, text, id);
}

/** A name beside what it may not be shared within, both as they are compared. */
export interface NameRow {
  readonly id: number;
  readonly text: string;
  readonly within: number | null;
}

export function listNames(db: Readable, { table, column, unique }: WrittenField): NameRow[] {
  return db.all(
    `SELECT id, coalesce("${column}", '') AS text, ${unique?.within ?? 'NULL'} AS within FROM ${table}`,
  );
}

/** As the study compares names of this sort. */
export function comparedName({ unique }: WrittenField, text: string): string {
  return unique?.key ? nameKey(text) : text;
}
