import { fail, ok, type Result } from '../../../shared/result';
import type { Near, Term } from './query';

export type Token =
  | { readonly type: 'part'; readonly part: Term | Near }
  | { readonly type: '(' | ')' | 'AND' | 'OR' | 'NOT' };

const piece = /(?<near>NEAR\s*\()|(?<bracket>[()])|(?<quote>["“”„«»])|(?<word>[^\s()"“”„«»]+)/y;
const closing = /["“”„«»]/g;
/** What the index takes for parts of words (letters, digits, private characters). */
const inWords = /[\p{L}\p{N}\p{Co}]/u;

export const wrong = (message: string) => fail('wrong-query', message);

/** Cuts a query into words, phrases and operators. Fails with `wrong-query`. */
export function tokensOf(query: string): Result<readonly Token[]> {
  const text = query.toWellFormed().replace(/\p{Cc}/gu, ' ');
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    piece.lastIndex = at;
    const found = piece.exec(text);
    if (!found?.groups) {
      at += 1;
      continue;
    }
    const { near, bracket, quote, word } = found.groups;
    const from = piece.lastIndex;
    if (near !== undefined) {
      const end = text.indexOf(')', from);
      if (end === -1) return wrong('NEAR( has no closing bracket: NEAR(late invoice, 5).');
      const part = nearOf(text.slice(from, end));
      if (!part.ok) return part;
      tokens.push({ type: 'part', part: part.value });
      at = end + 1;
    } else if (bracket === '(' || bracket === ')') {
      tokens.push({ type: bracket });
      at = from;
    } else if (quote !== undefined) {
      const phrase = phraseAt(text, from);
      if (!phrase.ok) return phrase;
      if (phrase.value.term) tokens.push({ type: 'part', part: phrase.value.term });
      at = phrase.value.end;
    } else {
      const cut = cutWord(word ?? '', text[from] ?? ' ');
      if (!cut.ok) return cut;
      // Nothing, for a dash in the text of a question say.
      tokens.push(...cut.value);
      at = from;
    }
  }
  return ok(tokens);
}

/** The phrase whose first quotation mark stands before `from`, and where it ends. */
function phraseAt(text: string, from: number): Result<{ term: Term | null; end: number }> {
  closing.lastIndex = from;
  const close = closing.exec(text);
  if (!close) {
    const words = text.slice(from).trim().slice(0, 40);
    return wrong(`The quotation mark before “${words}” is never closed.`);
  }
  const words = text.slice(from, close.index);
  const prefix = text[close.index + 1] === '*';
  const end = close.index + (prefix ? 2 : 1);
  if (!inWords.test(words)) return ok({ term: null, end });
  return ok({ term: { type: 'term', words, prefix, fuzzy: false, quoted: true }, end });
}

/** `next` stands right behind the word: a minus belongs to what it touches, else it is a dash. */
function cutWord(word: string, next: string): Result<readonly Token[]> {
  if (word === 'AND' || word === 'OR' || word === 'NOT') return ok([{ type: word }]);
  if (word === '-') return ok(/\s/u.test(next) ? [] : [{ type: 'NOT' }]);
  const unwanted = word.startsWith('-');
  const term = termOf(unwanted ? word.slice(1) : word);
  if (!term.ok) return term;
  const parts: Token[] = term.value ? [{ type: 'part', part: term.value }] : [];
  return ok(unwanted ? [{ type: 'NOT' }, ...parts] : parts);
}

/** A word with what may stand behind it; null where it has no letter or digit. */
function termOf(word: string): Result<Term | null> {
  const [, words = '', marks = ''] = /^(.*?)([*~]*)$/su.exec(word) ?? [];
  if (words.includes('*')) {
    return wrong(`The * of “${word}” stands for the rest of a word: it can only be at its end.`);
  }
  if (!inWords.test(words)) {
    if (marks.includes('*')) return wrong('A * needs the beginning of a word before it: wait*.');
    return ok(null);
  }
  const prefix = marks.includes('*');
  return ok({ type: 'term', words, prefix, fuzzy: !prefix && marks.includes('~'), quoted: false });
}

const defaultDistance = 10;
const mostDistance = 1_000;

/** What stands between the brackets of NEAR(…): words and phrases, and how far apart they may be. */
function nearOf(inside: string): Result<Near> {
  const [, words = '', distance] = /^(.*?)(?:,\s*(\d+)\s*)?$/su.exec(inside) ?? [];
  if (words.includes('(')) return wrong('NEAR takes words and phrases, not groups of them.');
  const tokens = tokensOf(words);
  if (!tokens.ok) return tokens;
  const terms: Term[] = [];
  for (const token of tokens.value) {
    if (token.type !== 'part' || token.part.type !== 'term') {
      return wrong('NEAR takes words and phrases alone, without AND, OR or NOT.');
    }
    if (token.part.fuzzy)
      return wrong('Words in NEAR cannot be spelled nearly so: take out the ~.');
    terms.push(token.part);
  }
  if (terms.length < 2) return wrong('NEAR needs two words or more: NEAR(late invoice, 5).');
  const within = distance === undefined ? defaultDistance : Number(distance);
  if (within > mostDistance) {
    return wrong(`NEAR can look at most ${mostDistance.toLocaleString('en')} words far.`);
  }
  return ok({ type: 'near', terms, within });
}
