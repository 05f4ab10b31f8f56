import { narrativeSchema } from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import { sentencesOf } from '../../../shared/synthesis';
import type { Edit } from '../../../shared/text/edits';
import { applyEdits } from '../../../shared/text/redact';
import type { Writable } from '../db/handles';
import { forgetEqualWords, passageQuotes } from '../db/passage-words';
import { replacePersonaClaims, rewordPersonaClaims } from '../db/persona-claims';
import { sourceOfTurn } from '../db/turns';
import {
  listWritten,
  readWritten,
  setWritten,
  turnField,
  type WrittenField,
  writtenFields,
} from '../db/written';
import { type Sliced, sliceOf } from '../slices';
import { editTurns } from './edit-turns';
import type { PlannedRow } from './plan';
import { rewriteStored } from './stored-parts';

const narrativeField: WrittenField | undefined = writtenFields.personas.find(
  ({ form }) => form === 'narrative',
);

/**
 * Puts planned words in their places, and makes what follows from them follow: quotes, the words
 * that chips keep, claims. In slices. Fails with `changed-meanwhile` where a row is no longer as it was planned
 * on.
 */
export function* applyRows(db: Writable, rows: readonly PlannedRow[]): Sliced<Result<null>> {
  // Every row is read once and written once.
  const total = 2 * rows.length;
  for (const [index, { field, row }] of rows.entries()) {
    if (index % sliceOf === 0) yield { done: index, total, item: 'Replacing the words' };
    if (readWritten(db, field, row.id)?.text === row.text) continue;
    return fail(
      'changed-meanwhile',
      'The study was changed meanwhile. Look at the places again, as they are now.',
    );
  }
  const quotesBefore = passageQuotes(db);
  const of = (wanted: (field: WrittenField) => boolean) =>
    rows.filter(({ field }) => wanted(field));
  const turns = of((field) => field === turnField);
  for (const done of applyToTurns(db, turns)) {
    yield { done: rows.length + done, total, item: 'Replacing the words' };
  }
  applyToNames(
    db,
    of((field) => field.unique !== undefined),
  );
  for (const { field, row, parts } of of(
    (each) => each !== turnField && each !== narrativeField && !each.unique,
  )) {
    const text = rewriteStored(field.form, row.text, (_, index) => parts.get(index)?.places ?? []);
    setWritten(db, field, row.id, text);
  }
  applyToNarratives(
    db,
    of((field) => field === narrativeField),
    quotesBefore,
  );
  forgetEqualWords(db);
  return ok(null);
}

/** Transcript by transcript; yields how many turns are done. */
function* applyToTurns(db: Writable, rows: readonly PlannedRow[]): Generator<number> {
  const bySource = new Map<number, Map<number, readonly Edit[]>>();
  for (const { row, parts } of rows) {
    const sourceId = sourceOfTurn(db, row.id);
    const turns = bySource.get(sourceId) ?? new Map<number, readonly Edit[]>();
    bySource.set(sourceId, turns.set(row.id, parts.get(0)?.places ?? []));
  }
  let done = 0;
  for (const [sourceId, edits] of bySource) {
    editTurns(db, sourceId, edits);
    done += edits.size;
    yield done;
  }
}

/** Names may be exchanged: each first takes one that nothing else can have. */
function applyToNames(db: Writable, rows: readonly PlannedRow[]): void {
  for (const { field, row } of rows) setWritten(db, field, row.id, `\u0001${row.id}`);
  for (const { field, row, parts } of rows) {
    setWritten(db, field, row.id, applyEdits(row.text, parts.get(0)?.places ?? []));
  }
}

/** A chip whose words were its passage's own goes on having them. */
function applyToNarratives(
  db: Writable,
  rows: readonly PlannedRow[],
  quotesBefore: ReadonlyMap<number, string>,
): void {
  if (!narrativeField) return;
  const planned = new Map(rows.map(({ row, parts }) => [row.id, parts]));
  const quotes = passageQuotes(db);
  for (const { id, text } of listWritten(db, narrativeField)) {
    const after = rewriteStored('narrative', text, (part, index) => {
      const before = part.passageId === undefined ? undefined : quotesBefore.get(part.passageId);
      if (part.passageId === undefined || before !== part.text) {
        return planned.get(id)?.get(index)?.places ?? [];
      }
      const quote = quotes.get(part.passageId) ?? before;
      return quote === before ? [] : [{ start: 0, end: before.length, text: quote }];
    });
    if (after === text) continue;
    setWritten(db, narrativeField, id, after);
    const sentences = sentencesOf(narrativeSchema.parse(JSON.parse(after)));
    rewordPersonaClaims(
      db,
      id,
      sentences.map((sentence) => sentence.text),
    );
    replacePersonaClaims(db, id, sentences);
  }
}
