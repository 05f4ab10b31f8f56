import type { Span, Turn } from '../../../../shared/model';

/** Place in `turns` of the turn that holds the position; the last one for the text's very end. */
export function turnIndexAt(turns: readonly Pick<Turn, 'end'>[], position: number): number {
  let low = 0;
  let high = turns.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const turn = turns[middle];
    if (turn && turn.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function turnAt(turns: readonly Turn[], position: number): Turn | undefined {
  return turns[turnIndexAt(turns, position)];
}

/** The canonical text from `first` to `last`, places in `turns`, both held. */
export function textOfTurns(turns: readonly Turn[], first: number, last: number): string {
  return turns
    .slice(first, last + 1)
    .map((turn) => turn.text)
    .join('\n');
}

/** The exact words of a span. */
export function wordsOf(turns: readonly Turn[], { start, end }: Span): string {
  const first = turnIndexAt(turns, start);
  const last = turnIndexAt(turns, end - 1);
  const base = turns[first]?.start ?? 0;
  return textOfTurns(turns, first, last).slice(start - base, end - base);
}
