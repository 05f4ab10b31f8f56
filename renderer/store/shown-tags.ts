import type { Passage } from '../../shared/model';

/**
 * Passages without the tags of hidden coders; one that had no others is left out, one that never
 * had any stays. What no hidden coder tagged keeps its identity.
 */
export function withoutCoders<P extends Passage>(
  passages: readonly P[],
  hidden: readonly number[],
): readonly P[] {
  if (hidden.length === 0) return passages;
  return passages.flatMap((passage) => {
    const tags = passage.tags.filter((tag) => !hidden.includes(tag.coderId));
    if (tags.length === passage.tags.length) return [passage];
    return tags.length === 0 ? [] : [{ ...passage, tags }];
  });
}
