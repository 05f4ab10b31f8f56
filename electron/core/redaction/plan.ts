import type { RedactionEntry, RedactionGroup } from '../../../shared/model';
import { findWords, searchFor, type WordSearch } from '../../../shared/text/redact';
import type { Readable } from '../db/handles';
import { passageQuotes } from '../db/passage-words';
import { listSources } from '../db/sources';
import {
  listSpoken,
  listWritten,
  turnField,
  type WrittenField,
  type WrittenRow,
  writtenFields,
} from '../db/written';
import { partsOf, type StoredPart } from './stored-parts';

/** A place that is to be redacted. Positions are UTF-16 units of its part. */
export interface PlannedPlace {
  readonly key: string;
  /** In which spelling its words were found. */
  readonly form: string;
  readonly entry: number;
  readonly start: number;
  readonly end: number;
  /** What stands in its place. */
  readonly text: string;
}

/** A stored value with the places in each of its parts that has some. */
export interface PlannedRow {
  readonly field: WrittenField;
  readonly row: WrittenRow;
  /** "turn 12 of Marta". */
  readonly where: string;
  readonly parts: ReadonlyMap<number, PlannedPart>;
}

export interface PlannedPart {
  readonly text: string;
  readonly places: readonly PlannedPlace[];
}

/** Rows that are looked through together, in the order in which they stand. */
export interface PlannedGroup extends Pick<RedactionGroup, 'key' | 'sort' | 'title' | 'sourceId'> {
  readonly rows: readonly PlannedRow[];
}

const otherGroups = {
  sources: 'Names and reports of transcripts',
  people: 'People, speakers and attributes',
  codes: 'Codes',
  memos: 'Memos',
  quotes: 'Earlier words of corrected quotes',
  jobs: 'Jobs',
  personas: 'Personas',
  briefs: 'Briefs',
  study: 'The study',
} as const;
const otherSorts = Object.keys(otherGroups).map((sort) => sort as keyof typeof otherGroups);

/** How many groups `planRedaction` goes through. */
export function countGroups(db: Readable): number {
  return listSources(db).length + otherSorts.length;
}

/**
 * Every place of the study that the entries reach, group by group; those without any are given too,
 * so that whoever goes through them can stop between two. The quote that a chip keeps is no place
 * of its own while its passage has the same words: it goes with them.
 */
export function* planRedaction(
  db: Readable,
  entries: readonly RedactionEntry[],
): Generator<PlannedGroup> {
  const finder: Finder = { entries, search: searchFor(entries) };
  for (const { id, title } of listSources(db)) {
    const rows = listSpoken(db, id).flatMap((row) => {
      const where = `${row.of ? `${row.of}, ` : ''}turn ${row.number}`;
      return planRow(finder, turnField, row, where, [{ text: row.text }]);
    });
    yield { key: `source:${id}`, sort: 'transcript', title, sourceId: id, rows };
  }
  for (const sort of otherSorts) {
    const fields: readonly WrittenField[] = writtenFields[sort];
    const rows = fields.flatMap((field) => planField(db, finder, field));
    yield { key: sort, sort, title: otherGroups[sort], sourceId: null, rows };
  }
}

interface Finder {
  readonly entries: readonly RedactionEntry[];
  readonly search: WordSearch;
}

function planField(db: Readable, finder: Finder, field: WrittenField): PlannedRow[] {
  const quotes = field.form === 'narrative' ? passageQuotes(db) : new Map<number, string>();
  const follows = ({ passageId, text }: StoredPart) =>
    passageId !== undefined && quotes.get(passageId) === text;
  return listWritten(db, field).flatMap((row) => {
    const where = row.of === null ? field.what : `${field.what} of “${row.of}”`;
    const parts = row.text === '' ? [] : partsOf(field.form, row.text);
    return planRow(
      finder,
      field,
      row,
      where,
      parts.map((part) => (follows(part) ? { text: '' } : part)),
    );
  });
}

function planRow(
  { entries, search }: Finder,
  field: WrittenField,
  row: WrittenRow,
  where: string,
  parts: readonly StoredPart[],
): PlannedRow[] {
  const planned = new Map<number, PlannedPart>();
  for (const [index, { text }] of parts.entries()) {
    const found = findWords(text, search);
    if (found.length === 0) continue;
    const places = found.map(({ start, end, entry }) => ({
      key: `${field.table}.${field.column}:${row.id}:${index}:${start}`,
      form: formKey(entry, text.slice(start, end)),
      entry,
      start,
      end,
      text: entries[entry]?.replacement ?? '',
    }));
    planned.set(index, { text, places });
  }
  return planned.size === 0 ? [] : [{ field, row, where, parts: planned }];
}

/** The key of a spelling of an entry's words. */
export function formKey(entry: number, words: string): string {
  return `form:${entry}:${words}`;
}
