import type { Edit } from './edits';
import { wordsIn } from './pieces';

/** Words replaced from which a stretch can count as written anew. */
const leastRewritten = 6;
/** Words in a row that stay where they are, whatever becomes of those around them. */
const leastKept = 4;

const countOf = (text: string) => wordsIn(text).length;

/** Edits from one to another, with the words taken out, put in, and kept between them. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly out: number;
  readonly put: number;
  readonly kept: number;
}

/** Whether an edit is more than a word or two for another. */
export function isRewriting(before: string, { start, end, text }: Edit): boolean {
  return Math.max(countOf(before.slice(start, end)), countOf(text)) >= leastRewritten;
}

/**
 * Edits between two texts, with those joined that are one rewriting: where hardly a word stays
 * between them, it is by chance ("the", "and"), and says nothing about which new words stand for
 * which old ones.
 */
export function joinRewritten(before: string, edits: readonly Edit[]): Edit[] {
  const stretches: Stretch[] = [];
  for (const [index, edit] of edits.entries()) {
    const last = stretches.at(-1);
    const kept = last ? countOf(before.slice(edits[last.last]?.end, edit.start)) : 0;
    const joined: Stretch = {
      first: last?.first ?? index,
      last: index,
      out: (last?.out ?? 0) + countOf(before.slice(edit.start, edit.end)),
      put: (last?.put ?? 0) + countOf(edit.text),
      kept: (last?.kept ?? 0) + kept,
    };
    const few = kept < leastKept && joined.kept * 3 <= Math.min(joined.out, joined.put);
    if (last && few) stretches[stretches.length - 1] = joined;
    else {
      const { out, put } = joined;
      stretches.push({
        first: index,
        last: index,
        out: out - (last?.out ?? 0),
        put: put - (last?.put ?? 0),
        kept: 0,
      });
    }
  }
  return stretches.flatMap(({ first, last, out, put }) => {
    const own = edits.slice(first, last + 1);
    return Math.min(out, put) >= leastRewritten ? [asOne(before, own)] : own;
  });
}

function asOne(before: string, edits: readonly Edit[]): Edit {
  const start = edits[0]?.start ?? 0;
  let at = start;
  const parts: string[] = [];
  for (const edit of edits) {
    parts.push(before.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return { start, end: at, text: parts.join('') };
}
