import { useMemo, useRef } from 'react';
import type { CountedCode, Passage, Turn } from '../../../../shared/model';
import { sameValue } from '../../../store/reconcile';
import { type CodeLook, type Mark, marksByTurn, marksOf } from './marks';

type MarksByTurn = readonly (readonly Mark[])[];

/** The marks on each turn. What did not change since the last time keeps its identity. */
export function useMarks(
  turns: readonly Turn[],
  passages: readonly Passage[],
  codes: readonly CountedCode[],
): MarksByTurn {
  const looks = useLooks(codes);
  const byTurn = useRef<MarksByTurn>([]);
  return useMemo(() => {
    byTurn.current = marksByTurn(turns, marksOf(passages, looks), byTurn.current);
    return byTurn.current;
  }, [turns, passages, looks]);
}

/** Counts of codes change with every tag; how they look seldom does. */
function useLooks(codes: readonly CountedCode[]): ReadonlyMap<number, CodeLook> {
  const kept = useRef<ReadonlyMap<number, CodeLook>>(new Map());
  return useMemo(() => {
    const next = new Map(codes.map(({ id, kind, name }) => [id, { kind, name }]));
    const same = sameValue([...kept.current], [...next]);
    if (!same) kept.current = next;
    return kept.current;
  }, [codes]);
}

/** Turns that are drawn, laid out and compared together. */
const blockSize = 40;

export interface Block {
  readonly id: number;
  readonly turns: readonly Turn[];
  readonly marks: MarksByTurn;
}

/** Turns with their marks, cut into blocks; one in which nothing changed stays the same. */
export function useBlocks(turns: readonly Turn[], byTurn: MarksByTurn): readonly Block[] {
  const kept = useRef<readonly Block[]>([]);
  return useMemo(() => {
    const count = Math.ceil(turns.length / blockSize);
    kept.current = Array.from({ length: count }, (_, place) => {
      const from = place * blockSize;
      const old = kept.current[place];
      const next = {
        turns: turns.slice(from, from + blockSize),
        marks: byTurn.slice(from, from + blockSize),
      };
      const sameTurns = old && sameItems(old.turns, next.turns);
      const sameMarks = old && sameItems(old.marks, next.marks);
      if (sameTurns && sameMarks) return old;
      return {
        id: turns[from]?.id ?? place,
        turns: sameTurns ? old.turns : next.turns,
        marks: sameMarks ? old.marks : next.marks,
      };
    });
    return kept.current;
  }, [turns, byTurn]);
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, place) => item === b[place]);
}
