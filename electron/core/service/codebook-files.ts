import { basename } from 'node:path';
import { type CodebookReport, kindNameSchema } from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import { nameKey } from '../../../shared/text/name-key';
import { findCode, insertCode, listCodes, readCode, updateCode } from '../db/codes';
import type { Writable } from '../db/handles';
import { listKinds } from '../db/kinds';
import { codebookCsv, codebookRows } from '../export/codebook';
import { writeFileAtomically } from '../export/write-file';
import { noSuchKind, readKind } from '../export/written-kind';
import type { Handlers } from '../handlers';
import { type CodebookEntry, readCodebookFile } from '../import/codebook-file';
import { checkParent, kindOf } from './code-rules';
import { makeKind } from './kinds';
import { quoted } from './labels';
import { missing } from './missing';

export const codebookFileHandlers = {
  'codes.export': async (study, { path }) => {
    const rows = codebookRows(listCodes(study.db), listKinds(study.db));
    const written = await writeFileAtomically(path, codebookCsv(rows));
    return written.ok ? ok({ path, codes: rows.length }) : written;
  },

  'codes.import': async (study, { path }) => {
    const read = await readCodebookFile(path);
    if (!read.ok) return read;
    const file = basename(path);
    return study.change(`import codebook ${quoted(file)}`, (db) => {
      const done = takeIn(db, read.value.entries);
      const unread = [...read.value.unread, ...done.unread].sort((a, b) => a.line - b.line);
      return ok({ ...done, file, unread });
    });
  },
} satisfies Partial<Handlers>;

/** Makes or updates a code for each entry; an entry that cannot be is named and left out. */
function takeIn(db: Writable, entries: readonly CodebookEntry[]): Omit<CodebookReport, 'file'> {
  const before = listKinds(db).length;
  const unread: { line: number; reason: string }[] = [];
  const lines = new Map<string, number>();
  const created = new Set<number>();
  const updated = new Set<number>();
  for (const entry of entries) {
    const taken = takeInOne(db, lines, entry);
    if (!taken.ok) {
      unread.push({ line: entry.line, reason: taken.failure.message });
      continue;
    }
    for (const id of taken.value.made) created.add(id);
    if (taken.value.changed && !created.has(taken.value.id)) updated.add(taken.value.id);
  }
  const kinds = listKinds(db).length - before;
  return { kinds, created: created.size, updated: updated.size, unread };
}

interface TakenIn {
  readonly id: number;
  /** Codes that were not there before: it, and those above it. */
  readonly made: readonly number[];
  readonly changed: boolean;
}

function takeInOne(
  db: Writable,
  lines: Map<string, number>,
  entry: CodebookEntry,
): Result<TakenIn> {
  const keyed = keyOfKind(db, entry);
  if (!keyed.ok) return keyed;
  const key = keyed.value;
  const kind = kindOf(db, key);
  if (!kind.ok) return kind;
  const name = entry.path.at(-1) ?? '';
  const place = `${key} ${nameKey(name)}`;
  const line = lines.get(place);
  if (line !== undefined) {
    return fail('twice', `The ${kind.value.name.toLowerCase()} “${name}” is on line ${line} too.`);
  }
  lines.set(place, entry.line);
  const own = findCode(db, kind.value.id, name) ?? null;
  const above = entry.path.slice(0, -1);
  for (const part of above) {
    const known = findCode(db, kind.value.id, part) ?? null;
    const fits = checkParent(db, key, known, own);
    if (!fits.ok || nameKey(part) === nameKey(name)) {
      return fail('inside-itself', `“${name}” cannot be put below itself.`);
    }
  }
  const made: number[] = [];
  const make = (newName: string, parentId: number | null) => {
    const id = insertCode(db, { ...blank, name: newName, parentId, kindId: kind.value.id });
    made.push(id);
    return id;
  };
  let parentId: number | null = null;
  for (const part of above) parentId = findCode(db, kind.value.id, part) ?? make(part, parentId);
  const id = own ?? make(name, parentId);
  const before = readCode(db, id);
  if (!before) return missing('code');
  const after = { ...before, ...saidOf(entry), ...(parentId === null ? {} : { parentId }) };
  updateCode(db, id, { ...after, kindId: kind.value.id });
  return ok({ id, made, changed: JSON.stringify(before) !== JSON.stringify(after) });
}

const blank = {
  description: '',
  clause: '',
  include: '',
  exclude: '',
  force: null,
  moment: null,
  archived: false,
} as const;

/** What the row says of the code, its place apart. */
function saidOf({
  line: _line,
  kind: _kind,
  letter: _letter,
  path: _path,
  ...said
}: CodebookEntry) {
  return said;
}

/** The kind that an entry names: one that is made now where the study lacks it and it has a letter. */
function keyOfKind(db: Writable, { kind: written, letter }: CodebookEntry): Result<string> {
  const kinds = listKinds(db);
  const known = readKind(kinds, written);
  if (known !== undefined) return ok(known);
  const name = kindNameSchema.safeParse(written).data;
  if (letter === undefined || name === undefined) {
    const { code, message } = noSuchKind(kinds, written);
    return fail(code, `${message} A letter beside it, in a column “letter”, would add it.`);
  }
  const made = makeKind(db, { name, letter });
  return made.ok ? ok(made.value.key) : made;
}
