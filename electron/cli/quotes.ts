import type { Coder } from '../../shared/model';
import { clockTime } from '../../shared/text/clock';
import { type TagRow, tagRows } from '../core/export/tag-rows';
import { writeKind } from '../core/export/written-kind';
import { Stopped } from '../core/steps';
import type { CodeName } from './arguments';
import { type Context, type Outcome, withStudy } from './context';
import { keyOfKind } from './kinds';
import { readTaggedStudy } from './tagged-study';

interface QuotesOptions {
  readonly code?: readonly CodeName[];
  readonly participant?: readonly string[];
  readonly coder?: readonly string[];
  readonly json?: true;
}

/** `quotes STUDY`: a line per tag, with provenance. Codes and people given narrow it down. */
export async function quotesCommand(
  context: Context,
  path: string,
  { code: codes = [], participant: people = [], coder: coders = [], json }: QuotesOptions,
): Promise<Outcome> {
  const study = await withStudy(context, path, readTaggedStudy);
  const wanted = codes.map(({ kind, name }) => {
    const key = keyOfKind(study.kinds, kind);
    const found = study.codes.find((code) => code.kind === key && same(code.name, name));
    if (found) return { kind: writeKind(study.kinds, key), name: found.name };
    throw new Stopped({ code: 'no-such-code', message: `There is no code ${kind}/${name}.` });
  });
  for (const person of people) {
    if (!study.participants.some(({ name }) => same(name, person))) {
      const message = `There is no participant “${person}”.`;
      throw new Stopped({ code: 'no-such-participant', message });
    }
  }
  const rows = ofCoders(tagRows(study), study.coders, coders).filter(
    (row) =>
      (wanted.length === 0 ||
        wanted.some(({ kind, name }) => row.kind === kind && row.code === name)) &&
      (people.length === 0 || people.some((person) => same(row.participant ?? '', person))),
  );
  if (json) for (const row of rows) context.output.json(row);
  else context.output.table(header, rows.map(cells));
  return 'done';
}

/** The rows of the coders named, all of them where none is. */
export function ofCoders(
  rows: readonly TagRow[],
  coders: readonly Coder[],
  names: readonly string[],
): readonly TagRow[] {
  for (const name of names) {
    if (!coders.some((coder) => same(coder.name, name))) {
      throw new Stopped({ code: 'no-such-coder', message: `There is no coder “${name}”.` });
    }
  }
  if (names.length === 0) return rows;
  return rows.filter((row) => names.some((name) => same(row.coder, name)));
}

const same = (a: string, b: string) => a.toLowerCase() === b.trim().toLowerCase();

const header = ['code', 'who', 'source', 'time', 'turn', 'span', 'quote'];

function cells(row: TagRow): string[] {
  return [
    `${row.kind}/${row.code}`,
    row.interviewer ? '(interviewer)' : (row.participant ?? '-'),
    `${row.sourceId} ${row.source}`,
    row.startMs === null ? '-' : clockTime(row.startMs),
    String(row.turn),
    `${row.start}:${row.end}`,
    row.quote,
  ];
}
