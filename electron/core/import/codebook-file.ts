import { basename } from 'node:path';
import {
  type CodebookReport,
  codeNameSchema,
  type Force,
  forceSchema,
  type Moment,
  momentSchema,
} from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import { readCodePath } from '../export/code-path';
import { codebookColumns } from '../export/codebook';
import { plainName } from './column-names';
import { findDelimiter, readDelimited } from './formats/delimited';
import { loadTableText } from './table-text';

/** One row of a codebook. What is missing or empty says nothing of the code. */
export interface CodebookEntry {
  readonly line: number;
  /** A kind's key, name or letter, as written. */
  readonly kind: string;
  /** From the top down; never empty. */
  readonly path: readonly string[];
  readonly description?: string;
  readonly include?: string;
  readonly exclude?: string;
  readonly clause?: string;
  readonly force?: Force;
  readonly moment?: Moment;
  readonly archived?: boolean;
  /** The kind's, in capitals. */
  readonly letter?: string;
}

export interface CodebookFile {
  readonly entries: readonly CodebookEntry[];
  readonly unread: CodebookReport['unread'];
}

/** Fails with `file-too-large`, `not-a-codebook`, or as `loadFile` does. */
export async function readCodebookFile(path: string): Promise<Result<CodebookFile>> {
  const name = basename(path);
  const text = await loadTableText(path, 'a codebook');
  if (!text.ok) return text;
  return text.value === null
    ? notACodebook(name, 'it is not text')
    : readCodebook(name, text.value);
}

/** Reads the text of a codebook; `name` is the file's, for messages. */
export function readCodebook(name: string, text: string): Result<CodebookFile> {
  const delimiter = findDelimiter(text) ?? ',';
  const { rows, unclosed } = readDelimited(text, { delimiter, quotes: true });
  const [head, ...body] = rows;
  if (!head) return notACodebook(name, 'it is empty');
  if (unclosed !== null) {
    return notACodebook(name, `the quotation mark on line ${unclosed} is never closed`);
  }
  const titles = head.cells.map((cell) => columnNamed(cell));
  for (const needed of ['kind', 'code'] as const) {
    if (!titles.includes(needed)) {
      return notACodebook(name, `line ${head.number} names no column “${needed}”`);
    }
  }
  const unread: { line: number; reason: string }[] = head.cells.flatMap((cell, place) =>
    titles[place] === null && cell !== ''
      ? [{ line: head.number, reason: `A codebook has no column “${cell}”.` }]
      : [],
  );
  const entries = body.flatMap(({ number, cells }) => {
    const cellOf = (column: Column) => cells[titles.indexOf(column)]?.trim() ?? '';
    const read = readEntry(number, cellOf);
    unread.push(...read.problems.map((reason) => ({ line: number, reason })));
    return read.entry ? [read.entry] : [];
  });
  return ok({ entries, unread });
}

type Column = (typeof codebookColumns)[number];

const otherNames: Readonly<Record<string, Column>> = {
  name: 'code',
  'code path': 'code',
  path: 'code',
  definition: 'description',
  inclusion: 'include',
  'inclusion criteria': 'include',
  'use for': 'include',
  exclusion: 'exclude',
  'exclusion criteria': 'exclude',
  'not for': 'exclude',
};

function columnNamed(title: string): Column | null {
  const plain = plainName(title);
  return codebookColumns.find((column) => column === plain) ?? otherNames[plain] ?? null;
}

function readEntry(line: number, cellOf: (column: Column) => string) {
  const problems: string[] = [];
  const kind = cellOf('kind');
  const path = readCodePath(cellOf('code'));
  if (kind === '') problems.push('The kind is missing.');
  if (path.length === 0) problems.push('The code is missing.');
  const long = path.find((part) => !codeNameSchema.safeParse(part).success);
  if (long !== undefined) problems.push(`“${long.slice(0, 40)}…” is too long for a name.`);
  if (problems.length > 0) return { entry: null, problems };
  const choice = <T>(column: Column, parse: (text: string) => T | undefined, among: string) => {
    const text = cellOf(column);
    const value = text === '' ? undefined : parse(text.toLowerCase());
    if (text !== '' && value === undefined) {
      problems.push(`“${text}” is no ${column}: it is one of ${among}.`);
    }
    return value;
  };
  const force = choice('force', (text) => forceSchema.safeParse(text).data, list(forceSchema));
  const moment = choice('moment', (text) => momentSchema.safeParse(text).data, list(momentSchema));
  const archived = choice('archived', yesOrNo, 'yes, no');
  const letter = choice('letter', (text) => /^[a-z]$/.exec(text)?.[0].toUpperCase(), 'A to Z');
  const words = (['description', 'include', 'exclude', 'clause'] as const).flatMap((column) =>
    cellOf(column) === '' ? [] : [[column, cellOf(column)] as const],
  );
  const entry: CodebookEntry = {
    line,
    kind,
    path,
    ...Object.fromEntries(words),
    ...(force === undefined ? {} : { force }),
    ...(moment === undefined ? {} : { moment }),
    ...(archived === undefined ? {} : { archived }),
    ...(letter === undefined ? {} : { letter }),
  };
  return { entry, problems };
}

const list = ({ options }: { readonly options: readonly string[] }): string => options.join(', ');

function yesOrNo(text: string): boolean | undefined {
  if (['yes', 'true', '1', 'x'].includes(text)) return true;
  return ['no', 'false', '0'].includes(text) ? false : undefined;
}

function notACodebook(name: string, why: string) {
  return fail('not-a-codebook', `“${name}” could not be read as a codebook: ${why}.`);
}
