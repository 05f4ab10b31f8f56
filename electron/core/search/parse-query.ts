import { ok, type Result } from '../../../shared/result';
import type { Query } from './query';
import { type Token, tokensOf, wrong } from './tokens';

/** Groups inside groups. The index has a bound of its own, far behind this one. */
const deepest = 12;

/**
 * Reads what a person typed: words (all of them), "phrases", OR, NOT or a minus, prefix*, nearly~,
 * NEAR(a b, 5), brackets. NOT binds tighter than words beside each other, those tighter than OR.
 * Fails with `wrong-query` and says in words what is wrong.
 */
export function parseQuery(text: string): Result<Query> {
  const tokens = tokensOf(text);
  if (!tokens.ok) return tokens;
  if (tokens.value.length === 0) return wrong('Type a word to look for.');
  const reader = new Reader(tokens.value);
  const query = reader.any(0);
  if (!query.ok) return query;
  if (!reader.atEnd) return wrong('There is a closing bracket without an opening one.');
  return query;
}

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get atEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  any(depth: number): Result<Query> {
    const of: Query[] = [];
    do {
      const next = this.#all(depth);
      if (!next.ok) return next;
      of.push(next.value);
    } while (this.#take('OR'));
    const [only] = of;
    return ok(only && of.length === 1 ? only : { type: 'any', of });
  }

  #all(depth: number): Result<Query> {
    const wanted: Query[] = [];
    const unwanted: Query[] = [];
    let joined = false;
    for (;;) {
      if (this.#take('AND')) {
        if (joined || (wanted.length === 0 && unwanted.length === 0)) return oneSided('AND');
        joined = true;
        continue;
      }
      const not = this.#take('NOT');
      const part = this.#part(depth);
      if (!part.ok) return part;
      if (!part.value) {
        if (not) return wrong('NOT, or a minus, needs a word behind it.');
        break;
      }
      (not ? unwanted : wanted).push(part.value);
      joined = false;
    }
    if (joined) return oneSided('AND');
    const [only] = wanted;
    if (only)
      return ok(wanted.length + unwanted.length > 1 ? { type: 'all', wanted, unwanted } : only);
    if (unwanted.length > 0) {
      return wrong('NOT only takes away: say also what to look for, as in “invoice NOT late”.');
    }
    return this.#nothing();
  }

  /** A word, a phrase or a group; null where none begins. */
  #part(depth: number): Result<Query | null> {
    const token = this.#tokens[this.#at];
    if (token?.type === 'part') {
      this.#at += 1;
      return ok(token.part);
    }
    if (!this.#take('(')) return ok(null);
    if (depth >= deepest) return wrong('There are too many brackets inside brackets.');
    const group = this.any(depth + 1);
    if (!group.ok) return group;
    return this.#take(')') ? group : wrong('There is an opening bracket without a closing one.');
  }

  /** Says why there are no words where some are needed. */
  #nothing(): Result<never> {
    const next = this.#tokens[this.#at]?.type;
    const before = this.#tokens[this.#at - 1]?.type;
    if (next === 'OR' || before === 'OR') return oneSided('OR');
    if (next === ')' && before !== '(')
      return wrong('There is a closing bracket without an opening one.');
    if (before === '(') return wrong('There are brackets with nothing in them.');
    return wrong('Type a word to look for.');
  }

  #take(type: Token['type']): boolean {
    if (this.#tokens[this.#at]?.type !== type) return false;
    this.#at += 1;
    return true;
  }
}

const oneSided = (word: 'AND' | 'OR') => wrong(`${word} needs words on both sides.`);
