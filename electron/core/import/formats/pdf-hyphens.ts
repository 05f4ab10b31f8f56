import type { TextLine } from '../document';

const cutWord = /(\p{L}+)([-\u00ad\u2010])$/u;
const firstWord = /^(\p{Ll}[\p{L}’']*)(\S*)/u;

/**
 * Words that were cut at the end of a line are made whole: where the document holds the whole word
 * elsewhere, or where the hyphen says that it is only there to cut. A word that the document holds
 * with its hyphen keeps it, and so does what somebody broke off: “th- the”.
 */
export function joinCutWords(lines: readonly TextLine[]): {
  readonly lines: readonly TextLine[];
  readonly joined: readonly number[];
} {
  const known = once(() => vocabularyOf(lines));
  const whole: TextLine[] = [];
  const joined: number[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    const cut = line.wrapped && above ? cutWord.exec(above.text) : null;
    const rest = cut ? firstWord.exec(line.text) : null;
    if (!above || !cut?.[1] || !cut[2] || !rest?.[1]) {
      whole.push(line);
      continue;
    }
    const joint = jointOf(cut[1], cut[2], rest[1], known);
    if (joint === null) {
      whole.push(line);
      continue;
    }
    const stem = above.text.slice(0, above.text.length - 1);
    whole[whole.length - 1] = { ...above, text: `${stem}${joint}${rest[0]}` };
    if (joint === '') joined.push(line.number);
    const left = line.text.slice(rest[0].length).trimStart();
    if (left !== '') whole.push({ ...line, text: left, bold: 0 });
  }
  return { lines: whole, joined };
}

/** What stands between the halves: nothing, the hyphen, or (null) the line break as it was. */
function jointOf(
  start: string,
  hyphen: string,
  rest: string,
  known: () => ReadonlySet<string>,
): string | null {
  if (hyphen !== '-') return '';
  const [a, b] = [start.toLowerCase(), rest.toLowerCase()];
  if (known().has(`${a}-${b}`)) return '-';
  if (known().has(`${a}${b}`)) return '';
  return b.startsWith(a) ? null : '-';
}

/** Most documents cut no word, and then nobody asks for the words of the whole. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

function vocabularyOf(lines: readonly TextLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word);
  }
  return words;
}
