import type { Attribute, Code, Coder, Kind, Participant, Quote } from '../../../shared/model';
import { clockTime } from '../../../shared/text/clock';
import { type CsvCell, writeCsv } from './csv';
import { writeKind } from './written-kind';

/** A tag with the quote it is on: one row of what leaves the program. */
export interface TagRow {
  readonly tagId: number;
  readonly passageId: number;
  /** As `writeKind` makes it. */
  readonly kind: string;
  readonly code: string;
  /** Names from the topmost parent down to the code. */
  readonly codePath: readonly string[];
  readonly coder: string;
  /** Null for an interviewer, and while nobody knows whose words they are. */
  readonly participant: string | null;
  readonly interviewer: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  readonly sourceId: number;
  readonly source: string;
  /** Place of the turn, counted from 1. */
  readonly turn: number;
  readonly start: number;
  readonly end: number;
  readonly startMs: number | null;
  readonly quote: string;
  /** SHA-256 of the quote's UTF-8 bytes, hex. */
  readonly hash: string;
  /** True where the words in the transcript changed after the passage was made. */
  readonly changed: boolean;
  readonly memo: string | null;
}

export interface TaggedStudy {
  readonly title: string;
  readonly quotes: readonly Quote[];
  readonly kinds: readonly Kind[];
  readonly codes: readonly Code[];
  readonly coders: readonly Coder[];
  readonly participants: readonly Participant[];
  readonly attributes: readonly Attribute[];
}

/** Every tag as a row, in the order of the quotes. A speaker's name in a file does not leave. */
export function tagRows(study: TaggedStudy): TagRow[] {
  const codes = new Map(study.codes.map((code) => [code.id, code]));
  const coders = new Map(study.coders.map((coder) => [coder.id, coder.name]));
  const attributes = attributesOf(study);
  return study.quotes.flatMap((quote) =>
    quote.tags.flatMap((tag) => {
      const code = codes.get(tag.codeId);
      if (!code) return [];
      return {
        tagId: tag.id,
        passageId: quote.id,
        kind: writeKind(study.kinds, code.kind),
        code: code.name,
        codePath: pathOf(code, codes),
        coder: coders.get(tag.coderId) ?? '',
        participant: quote.participantName,
        interviewer: quote.interviewer,
        attributes: attributes.get(quote.participantId) ?? {},
        sourceId: quote.sourceId,
        source: quote.sourceTitle,
        turn: quote.turnNumber,
        start: quote.start,
        end: quote.end,
        startMs: quote.startMs,
        quote: quote.quote,
        hash: quote.hash,
        changed: quote.previousQuote !== null,
        memo: quote.memo,
      };
    }),
  );
}

function pathOf(code: Code, codes: ReadonlyMap<number, Code>): string[] {
  const path = [code.name];
  let parentId = code.parentId;
  while (parentId !== null) {
    const parent = codes.get(parentId);
    if (!parent) break;
    path.unshift(parent.name);
    parentId = parent.parentId;
  }
  return path;
}

function attributesOf(study: TaggedStudy): Map<number | null, Record<string, string>> {
  const names = new Map(study.attributes.map(({ id, name }) => [id, name]));
  return new Map(
    study.participants.map((person) => [
      person.id,
      Object.fromEntries(
        person.values.flatMap(({ attributeId, value }) => {
          const name = names.get(attributeId);
          return name === undefined ? [] : [[name, value]];
        }),
      ),
    ]),
  );
}

/** The rows as CSV: a column for each attribute follows the participant. */
export function tagRowsCsv(rows: readonly TagRow[], attributes: readonly Attribute[]): Uint8Array {
  const names = attributes.map(({ name }) => name);
  const header = [
    ...['kind', 'code', 'code path', 'coder', 'participant', 'interviewer'],
    ...names,
    ...['source', 'time', 'turn', 'start', 'end', 'quote', 'sha256', 'changed', 'memo'],
  ];
  const cells = (row: TagRow): CsvCell[] => [
    ...[row.kind, row.code, row.codePath.join(' > '), row.coder, row.participant, row.interviewer],
    ...names.map((name) => row.attributes[name] ?? null),
    row.source,
    row.startMs === null ? null : clockTime(row.startMs),
    ...[row.turn, row.start, row.end, row.quote, row.hash, row.changed, row.memo],
  ];
  return writeCsv(header, rows.map(cells));
}
