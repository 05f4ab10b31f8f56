import type { Turn } from '../../../../shared/model';

const charactersInLine = 64;
/** Heights in rem, as the style has them: a line of words, the space around a turn. */
const lineHeight = 1.8125;
const aroundTurn = 0.75;
/** A name and a time take this much, however short the words. */
const leastHeight = 2.5;

/** How tall a turn will be, about, before it is laid out; in rem, at the usual size of text. */
export function likelyHeight({ text }: Pick<Turn, 'text'>): number {
  const lines = Math.ceil(text.length / charactersInLine);
  return Math.max(lines * lineHeight, leastHeight) + aroundTurn;
}
