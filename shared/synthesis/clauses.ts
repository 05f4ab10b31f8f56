import type { JobSlot } from '../model';

/** Words that open a subject: "we keep a list", "my colleague asks", "nobody knows". */
const subjectWords = new Set(
  `i you he she it we they someone somebody something anyone anybody everyone everybody everything
  nobody nothing people one two three a an the this that these those my your his her its our their
  each every some most many few no there what who whoever whatever`.split(/\s+/),
);

/** Words that a clause may start with and that are written small inside a sentence. */
const smallWords = new Set([
  ...[...subjectWords].filter((word) => word !== 'i'),
  ...'to when if because while whenever after before as so not never in on at by with'.split(' '),
]);

/** What each slot's sentence says already, so that a clause need not say it again. */
const leadIns: Readonly<Record<JobSlot, RegExp>> = {
  situation: /^(?:when|whenever)\s+/i,
  struggle: /^(?:i struggle because|because)\s+/i,
  alternative: /^(?:today|now|currently),?\s+/i,
  outcome: /^(?:i want|so (?:that )?i can)\s+/i,
};

const firstWord = (clause: string) => clause.match(/^[\p{L}\p{N}'’]+/u)?.[0] ?? '';

function withSmallInitial(clause: string): string {
  return clause.replace(/^\p{Lu}/u, (initial) => initial.toLowerCase());
}

/** True for "I", "I’m", "CRM", "iPhone", "Q3": words whose capitals belong to them. */
function keepsCapitals(word: string): boolean {
  return /^I(?:['’].*)?$/.test(word) || /\p{Lu}|\p{N}/u.test(word.slice(1));
}

/**
 * Whether the capital at the start of a clause is only the start of a sentence. A capital may also
 * be a name's ("Jonas builds a macro"), so it goes only where the word or the one after it tells.
 */
function startsLikeSentence(clause: string): boolean {
  const [word = '', next = ''] = clause.split(' ', 2).map((part) => part.toLowerCase());
  return smallWords.has(word) || word.endsWith('ing') || smallWords.has(next);
}

/**
 * A clause as it stands inside a sentence: one line, no stop at its end, without the words with
 * which the slot's sentence leads to it, and with a small letter at its start where that is safe.
 */
export function tidyClause(clause: string, slot: JobSlot): string {
  const bare = clause
    .replace(/\s+/g, ' ')
    .trim()
    .replace(leadIns[slot], '')
    .replace(/[\s.;,:]+$/, '');
  return startsLikeSentence(bare) && !keepsCapitals(firstWord(bare))
    ? withSmallInitial(bare)
    : bare;
}

/** A code's name standing in for a clause: names are labels, so their first letter becomes small. */
export function clauseFromName(name: string, slot: JobSlot): string {
  const clause = tidyClause(name, slot);
  return keepsCapitals(firstWord(clause)) ? clause : withSmallInitial(clause);
}

/** A conjunction inside: the words after it would take over what follows an "and". */
const nests =
  /\s(?:because|when|while|that|who|which|if|after|before|so|until|where|and|but|or)\s/i;

/**
 * Joins clauses as a sentence does: "a, b and c". Where clauses have commas themselves and there
 * are three or more, semicolons part them. A shared "I" is said once, unless a clause has parts of
 * its own that the shorter form would pull together. The same clause twice is said once.
 */
export function joinClauses(clauses: readonly string[]): string {
  const seen = new Set<string>();
  const distinct = clauses.filter((clause) => {
    const key = clause.toLowerCase();
    return clause !== '' && !seen.has(key) && seen.add(key);
  });
  const parts = withSharedSubject(distinct);
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return last ?? '';
  const before = parts.slice(0, -1);
  return before.length > 1 && parts.some((part) => part.includes(','))
    ? `${before.join('; ')}; and ${last}`
    : `${before.join(', ')} and ${last}`;
}

function withSharedSubject(clauses: readonly string[]): readonly string[] {
  for (const subject of ['I ', 'we ']) {
    if (clauses.every((clause) => clause.startsWith(subject) && !nests.test(clause))) {
      return clauses.map((clause, place) => (place === 0 ? clause : clause.slice(subject.length)));
    }
  }
  return clauses;
}

/** Whether a clause says who does it: "we keep a list" does, "keep a list" does not. */
export function hasSubject(clause: string): boolean {
  const word = firstWord(clause);
  return subjectWords.has(word.toLowerCase().replace(/['’].*$/, '')) || /^\p{Lu}/u.test(word);
}
