import type { Left } from './document';
import type { Draft, DraftTurn } from './draft';
import type { ChosenBody } from './text/front-matter';

/** Leaves out the turns that start before or after what a person said is the transcript. */
export function cutDraft(draft: Draft, { begin = 1, end = Number.POSITIVE_INFINITY }: ChosenBody) {
  const before = draft.turns.filter(({ line }) => line < begin);
  const after = draft.turns.filter(({ line }) => line > end);
  if (before.length === 0 && after.length === 0) return draft;
  return {
    ...draft,
    turns: draft.turns.filter(({ line }) => line >= begin && line <= end),
    left: [
      ...before.map((turn) => leftOf(turn, 'front matter')),
      ...draft.left,
      ...after.map((turn) => leftOf(turn, 'end matter')),
    ],
  };
}

function leftOf({ speaker, text, line }: DraftTurn, what: string): Left {
  return { what, lines: [line], text: speaker === null ? text : `${speaker}: ${text}` };
}
