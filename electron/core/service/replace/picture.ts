import { createHash } from 'node:crypto';
import type { Comparison, MovedPassage, WordDifference } from '../../../../shared/model';
import type { Edit } from '../../../../shared/text/edits';
import { characterStart } from '../../../../shared/text/graphemes';
import type { Plan } from './plan';

/** Passages and stretches of words that a picture has one by one; of more it says how many. */
const mostPassages = 200;
const mostDifferences = 40;
/** UTF-16 units of a stretch of words, and of those on either side of it, that are shown. */
const longest = 300;
const around = 50;

/** A plan as it is shown to a person before it is carried out, bounded however long the texts are. */
export function pictureOf({ before, edits, replacement }: Plan): Comparison {
  const fates = { changed: 0, gone: 0, moved: 0 };
  for (const { fate } of replacement.moved) fates[fate] += 1;
  const inOtherWords = replacement.moved.filter(({ fate }) => fate !== 'moved');
  const elsewhere = replacement.moved.filter(({ fate }) => fate === 'moved');
  const spoken = edits.filter((edit) =>
    /\S/u.test(`${before.slice(edit.start, edit.end)}${edit.text}`),
  );
  return {
    ...replacement,
    moved: [...inOtherWords, ...elsewhere].slice(0, mostPassages).map(cutPassage),
    fates,
    differences: {
      count: spoken.length,
      first: spoken.slice(0, mostDifferences).map((found): WordDifference => {
        const edit = startingWithWords(before, found);
        return {
          start: edit.start,
          before: endOf(before.slice(0, edit.start)),
          was: cut(before.slice(edit.start, edit.end)),
          now: cut(edit.text),
          after: startOf(before.slice(edit.end, edit.end + around + 1)),
        };
      }),
    },
    stamp: stampOf({ replacement }),
  };
}

/**
 * The same edit, where it can be, so that it does not start with the full stop of the sentence
 * before: "[. Me too]." reads as " [Me too.]".
 */
function startingWithWords(before: string, edit: Edit): Edit {
  let { start, end, text } = edit;
  if (start === end) {
    while (/^\p{P}/u.test(text) && text[0] === before[start]) {
      text = text.slice(1) + text.slice(0, 1);
      start += 1;
    }
    return { start, end: start, text };
  }
  if (text !== '') return edit;
  while (
    end < before.length &&
    /\p{P}/u.test(before.charAt(start)) &&
    before[start] === before[end]
  ) {
    start += 1;
    end += 1;
  }
  return { start, end, text };
}

/** The same for two plans that do the same to one source. */
export function stampOf({ replacement }: Pick<Plan, 'replacement'>): string {
  return createHash('sha256').update(JSON.stringify(replacement)).digest('hex');
}

function cutPassage(passage: MovedPassage): MovedPassage {
  return { ...passage, was: cut(passage.was), quote: cut(passage.quote) };
}

/** The last words of a text, and below the first ones. */
function endOf(text: string): string {
  if (text.length <= around) return text;
  const words = text.slice(characterStart(text, text.length - around));
  return `…${words.replace(/^\S+(?=\s)/u, '')}`;
}

function startOf(text: string): string {
  if (text.length <= around) return text;
  const words = text.slice(0, characterStart(text, around));
  return `${words.replace(/(?<=\s)\S+$/u, '')}…`;
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, characterStart(text, longest))}…`;
}
