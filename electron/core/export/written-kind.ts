import type { Kind, KindKey } from '../../../shared/model';
import type { Failure } from '../../../shared/result';
import { nameKey } from '../../../shared/text/name-key';

/**
 * How a kind is written outside the program. One of the four by its key, whatever the study calls
 * it, so that files and scripts mean the same in every study; one that was added by its name.
 */
export function writeKind(kinds: readonly Kind[], key: KindKey): string {
  const kind = kinds.find((candidate) => candidate.key === key);
  return kind && !kind.builtIn ? kind.name : key;
}

/** The key of the kind that is written so: by its key, its name or plural, or its letter. */
export function readKind(kinds: readonly Kind[], written: string): KindKey | undefined {
  const text = nameKey(written);
  const forms: readonly ((kind: Kind) => string)[] = [
    ({ key }) => key,
    ({ name }) => name,
    ({ plural }) => plural,
    ({ letter }) => letter,
  ];
  for (const form of forms) {
    const kind = kinds.find((candidate) => nameKey(form(candidate)) === text);
    if (kind) return kind.key;
  }
  return undefined;
}

/** What is said of a kind that is not there, with those that are. */
export function noSuchKind(kinds: readonly Kind[], written: string): Failure {
  const words = kinds.map((kind) => writeKind(kinds, kind.key));
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);
  return {
    code: 'no-such-kind',
    message: `This study has no kind of code “${written}”. Its kinds are ${list}.`,
  };
}
