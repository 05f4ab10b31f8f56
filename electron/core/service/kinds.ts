import { deskLetters, type Kind, type KindWords, proposeKind } from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import { nameKey } from '../../../shared/text/name-key';
import { codesOfKind, setKind } from '../db/codes';
import type { Readable, Writable } from '../db/handles';
import {
  deleteKind,
  insertKind,
  type KindOfCodes,
  listKinds,
  setKindOrdinal,
  updateKind,
} from '../db/kinds';
import type { Handlers } from '../handlers';
import { checkName, checkSlot, kindOf } from './code-rules';
import { quoted } from './labels';

export const kindHandlers = {
  'kinds.list': (study) => ok(listKinds(study.db)),

  'kinds.create': (study, words) =>
    study.change(`add kind ${quoted(words.name)}`, (db) => makeKind(db, words)),

  'kinds.update': (study, { key, ...changes }) => {
    const before = keyed(study.db, key);
    if (!before.ok) return before;
    const after = { ...before.value, ...said(changes, before.value) };
    const verb = after.name === before.value.name ? 'edit' : 'rename';
    return study.change(`${verb} kind ${quoted(before.value.name)}`, (db) => {
      const allowed = checkChange(db, before.value, after);
      if (allowed.ok) updateKind(db, key, after);
      return allowed.ok ? ok({}) : allowed;
    });
  },

  'kinds.reorder': (study, { keys }) => {
    const known = listKinds(study.db).map((kind) => kind.key);
    if (keys.length !== known.length || known.some((key) => !keys.includes(key))) {
      return fail('not-all-kinds', 'The order of the kinds has to name each of them once.');
    }
    return study.change('order the kinds', (db) => {
      keys.forEach((key, ordinal) => {
        setKindOrdinal(db, key, ordinal);
      });
      return ok({});
    });
  },

  'kinds.remove': (study, { key, moveTo }) => {
    const kind = keyed(study.db, key);
    if (!kind.ok) return kind;
    const { builtIn, name } = kind.value;
    if (builtIn) {
      return fail('built-in', `${name} is one of the four kinds that jobs are made of: it stays.`);
    }
    return study.change(`remove kind ${quoted(name)}`, (db) => {
      const moved = moveCodes(db, kind.value, moveTo);
      if (moved.ok) deleteKind(db, key);
      return moved.ok ? ok({}) : moved;
    });
  },
} satisfies Partial<Handlers>;

/** Adds a kind; what its words leave open is chosen. Fails as `kinds.create` does. */
export function makeKind(
  db: Writable,
  words: SomeWords & Pick<KindWords, 'name'>,
): Result<{ key: string }> {
  const kinds = listKinds(db);
  const proposed = proposeKind(kinds, words.name);
  if (!proposed) {
    return fail('no-letter-left', 'Every letter that the desk leaves free is a kind’s already.');
  }
  const kind = said(words, proposed);
  const free = checkWords(kinds, kind, null);
  return free.ok ? ok(insertKind(db, kind)) : free;
}

function keyed(db: Readable, key: string): Result<Kind> {
  const found = kindOf(db, key);
  if (!found.ok) return found;
  const kind = listKinds(db).find((candidate) => candidate.key === key);
  return kind ? ok(kind) : kindMissing(key);
}

const kindMissing = (key: string) => fail('no-such-kind', `There is no kind “${key}”.`);

type SomeWords = { readonly [W in keyof KindWords]?: KindWords[W] | undefined };
type AllWords = Pick<Kind, keyof KindWords>;

/** The words that are said, and for what is not, those from before. */
function said(words: SomeWords, before: AllWords): AllWords {
  return {
    name: words.name ?? before.name,
    plural: words.plural ?? before.plural,
    letter: words.letter ?? before.letter,
    shape: words.shape ?? before.shape,
    colour: words.colour ?? before.colour,
    description: words.description ?? before.description,
    slot: words.slot === undefined ? before.slot : words.slot,
  };
}

function checkChange(db: Readable, before: Kind, after: Kind): Result<null> {
  const { builtIn, name, letter, shape, slot } = before;
  const same = letter === after.letter && shape === after.shape && slot === after.slot;
  if (builtIn && !same) {
    return fail('built-in', `${name} keeps its letter, its shape and its place in jobs.`);
  }
  const words = checkWords(listKinds(db), after, before.key);
  if (!words.ok || after.slot === slot) return words;
  const kind = kindOf(db, before.key);
  if (!kind.ok) return kind;
  for (const code of codesOfKind(db, kind.value.id)) {
    const fits = checkSlot(db, code, after.slot);
    if (!fits.ok) return fits;
  }
  return ok(null);
}

/**
 * Fails with `name-taken` where another kind goes by one of these names, and with `letter-taken`.
 * A kind is known by its key too: files and scripts name the four by it, whatever they are called.
 */
function checkWords(
  kinds: readonly Kind[],
  { name, plural, letter }: Pick<KindWords, 'name' | 'plural' | 'letter'>,
  own: string | null,
): Result<null> {
  const others = kinds.filter((kind) => kind.key !== own);
  for (const word of [name, plural]) {
    const wanted = nameKey(word);
    const other = others.find((kind) =>
      [kind.key, kind.name, kind.plural].some((known) => nameKey(known) === wanted),
    );
    if (other) {
      return fail('name-taken', `“${word}” is what the kind ${quoted(other.name)} is called.`);
    }
  }
  const taken = others.find((kind) => kind.letter === letter);
  if (taken) return fail('letter-taken', `${letter} is the letter of ${quoted(taken.name)}.`);
  if (deskLetters.some((used) => used === letter)) {
    return fail('letter-taken', `${letter} is a key of the desk’s: it does something else there.`);
  }
  return ok(null);
}

/** Makes all codes of a kind those of another: none may meet its own name there, or leave a job. */
function moveCodes(db: Writable, from: Kind, moveTo: string | undefined): Result<null> {
  const kind = kindOf(db, from.key);
  if (!kind.ok) return kind;
  const codes = codesOfKind(db, kind.value.id);
  if (codes.length === 0) return ok(null);
  if (moveTo === undefined || moveTo === from.key) {
    return fail('has-codes', `${quoted(from.name)} has codes. Choose the kind that they go to.`);
  }
  const to = kindOf(db, moveTo);
  if (!to.ok) return to;
  for (const code of codes) {
    const goes = checkMove(db, code, to.value);
    if (!goes.ok) return goes;
    setKind(db, code.id, to.value.id);
  }
  return ok(null);
}

function checkMove(
  db: Readable,
  code: { readonly id: number; readonly name: string },
  to: KindOfCodes,
): Result<null> {
  const name = checkName(db, to, code.name, code.id);
  return name.ok ? checkSlot(db, code, to.slot) : name;
}
