/** As in `codeNameSchema`. */
const longest = 200;

/** Marks that belong to the sentence around words and not to what they name. */
const around = /^[\s.,;:!…–—-]+|[\s.,;:!…–—-]+$/gu;
const quoted = /^["“„«](.*)["”“»]$/u;

/**
 * The name of a code that is made of a person's own words: on one line, without the marks that the
 * sentence puts around them. Null where they are too long to be a name.
 */
export function codeNameOf(words: string): string | null {
  const line = words.replace(/\s+/gu, ' ').trim();
  const name = bareWords(line) || line;
  return name.length <= longest && name !== '' ? name : null;
}

function bareWords(line: string): string {
  const bare = line.replace(around, '').replace(quoted, '$1');
  return bare === line ? bare : bareWords(bare);
}
