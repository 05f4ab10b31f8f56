import type { Kind } from '../../shared/model';

/** "a trigger", "an outcome": a kind's name inside a sentence. */
export function withArticle({ name }: Pick<Kind, 'name'>): string {
  const word = name.toLowerCase();
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

/** "T for a trigger, S for a struggle or O for an outcome": the keys that tag. */
export function tagKeys(kinds: readonly Kind[]): string {
  return either(kinds.map((kind) => `${kind.letter} for ${withArticle(kind)}`));
}

/** "T, S, A or O". */
export function lettersOf(kinds: readonly Kind[]): string {
  return either(kinds.map(({ letter }) => letter));
}

/** "triggers, pulls or habits". */
export function pluralsOf(kinds: readonly Kind[]): string {
  return either(kinds.map(({ plural }) => plural.toLowerCase()));
}

function either(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
}
