import type { RedactionEntry } from '../model';
import type { Edit } from './edits';

/** Words of an entry at a place of a text. Positions are UTF-16 units, end-exclusive. */
export interface FoundWords {
  readonly start: number;
  readonly end: number;
  /** Place of the entry in its list. */
  readonly entry: number;
}

const letter = '[\\p{L}\\p{N}\\p{M}_]';
/** Scripts that set no spaces between words, or put endings right behind them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const startsAsWord = /^[\p{L}\p{N}]/u;
const endsAsWord = /[\p{L}\p{N}\p{M}]$/u;
const endings = '(?:s|es)';
const notInWord = `(?<!${letter})`;

/** What finds the words of entries: see `searchFor`. */
export interface WordSearch {
  /** Finds wherever words of any entry may start, and some places more. */
  readonly any: RegExp;
  /** Of each entry: whether its words start at just this place. */
  readonly each: readonly RegExp[];
  /** The entries whose words may start with a character. */
  readonly startingWith: (character: string) => readonly number[];
}

/**
 * A search for entries' words: however their spaces, apostrophes, hyphens and accents are written.
 * An apostrophe ends a word, so "Anna" is in "Anna's"; with endings it is in "Annas" and "Annaes"
 * too, and the match is "Anna" alone in each.
 */
export function searchFor(entries: readonly RedactionEntry[]): WordSearch {
  const patterns = entries.map(patternsOf);
  const starts = (atWords: boolean) =>
    patterns.filter((each) => each.startsAtWord === atWords).map(({ words }) => words);
  const [bound, free] = [starts(true), starts(false)];
  const any = [...(bound.length > 0 ? [`${notInWord}(?:${bound.join('|')})`] : []), ...free];
  return {
    any: new RegExp(any.join('|'), entries.every(({ matchCase }) => matchCase) ? 'gu' : 'giu'),
    each: patterns.map(({ startsAtWord, words, after, matchCase }) => {
      const before = startsAtWord ? notInWord : '';
      return new RegExp(before + words + after, matchCase ? 'uy' : 'iuy');
    }),
    startingWith: byFirstCharacter(entries),
  };
}

/** Remembers what it was asked: of a thousand entries few start with one character. */
function byFirstCharacter(entries: readonly RedactionEntry[]): WordSearch['startingWith'] {
  const known = new Map<string, readonly number[]>();
  const firsts = entries.map(({ words, matchCase }) => {
    const all = spellingsOf(words).map((each) => patternOf([...each.trim()][0] ?? ''));
    return new RegExp(`^(?:${all.join('|')})$`, matchCase ? 'u' : 'iu');
  });
  return (character) => {
    const before = known.get(character);
    if (before) return before;
    const found = firsts.flatMap((first, entry) => (first.test(character) ? [entry] : []));
    known.set(character, found);
    return found;
  };
}

function patternsOf({ words, wholeWords, matchCase, endings: withEndings }: RedactionEntry) {
  const isBound = (edge: RegExp, end = '') => wholeWords && edge.test(words) && !unspaced.test(end);
  const ending = withEndings ? `${endings}?` : '';
  const endsAtWord = isBound(endsAsWord, [...words].at(-1));
  return {
    startsAtWord: isBound(startsAsWord, [...words][0]),
    words: `(?:${spellingsOf(words).map(patternOf).join('|')})`,
    after: endsAtWord ? `(?=${ending}(?!${letter}))` : '(?!\\p{M})',
    matchCase,
  };
}

function spellingsOf(words: string): readonly string[] {
  return [...new Set([words, words.normalize('NFC'), words.normalize('NFD')])];
}

function patternOf(words: string): string {
  return words
    .trim()
    .split(/\s+/u)
    .map((word) =>
      [...word]
        .map((character) => {
          if (/['’ʼ‘]/u.test(character)) return "['’ʼ‘]";
          if (/[-‐‑–]/u.test(character)) return '[\\-‐‑–]';
          return character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
        })
        .join(''),
    )
    .join('\\s+');
}

/**
 * Where the words of entries stand, in order, none over another. Of words within other words the
 * longer ones count; of words that overlap, the later ones begin where the earlier ones end, so
 * that nothing of either is left.
 */
export function findWords(text: string, { any, each, startingWith }: WordSearch): FoundWords[] {
  any.lastIndex = 0;
  let match = any.exec(text);
  if (!match) return [];
  const found: FoundWords[] = [];
  const reachedBy = each.map(() => 0);
  for (; match; match = any.exec(text)) {
    const start = match.index;
    const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
    for (const entry of startingWith(character)) {
      const search = each[entry];
      if (!search || start < (reachedBy[entry] ?? 0)) continue;
      search.lastIndex = start;
      if (!search.test(text)) continue;
      const end = search.lastIndex;
      reachedBy[entry] = end;
      found.push({ start, end, entry });
    }
    any.lastIndex = start + character.length;
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.entry - b.entry);
  const apart: FoundWords[] = [];
  let reached = 0;
  for (const { start, end, entry } of found) {
    if (end <= reached) continue;
    const from = Math.max(start, reached);
    const spaces = from > start ? (/^\s*/u.exec(text.slice(from, end))?.[0].length ?? 0) : 0;
    if (from + spaces < end) apart.push({ start: from + spaces, end, entry });
    reached = end;
  }
  return apart;
}

/** The text after edits to it, which are in order and do not touch one another's words. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = '';
  let from = 0;
  for (const { start, end, text: put } of edits) {
    done += text.slice(from, start) + put;
    from = end;
  }
  return done + text.slice(from);
}
