import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodeLook, marksByTurn, marksOf } from '../../renderer/screens/transcripts/desk/marks';
import type { Passage, Turn } from '../../shared/model';

const looks = new Map<number, CodeLook>([
  [1, { kind: 'struggle', name: 'Copying' }],
  [2, { kind: 'trigger', name: 'Somebody asks' }],
]);

/** Turns of these lengths, as a source has them. */
function turnsOf(lengths: readonly number[]): Turn[] {
  let start = 0;
  return lengths.map((length, ordinal) => {
    const end = start + length + (ordinal === lengths.length - 1 ? 0 : 1);
    const times = { startMs: null, endMs: null };
    const turn = {
      id: ordinal + 1,
      ordinal,
      speakerId: null,
      text: 'x'.repeat(length),
      start,
      end,
    };
    start = end;
    return { ...turn, ...times };
  });
}

function passage(id: number, start: number, end: number, ...codeIds: number[]): Passage {
  const tags = codeIds.map((codeId, place) => ({ id: id * 10 + place, codeId, coderId: 1 }));
  return { id, sourceId: 1, start, end, quote: '', previousQuote: null, memo: null, tags };
}

describe('marks', () => {
  it('are one for each code of a passage, in lanes of their own', () => {
    const marks = marksOf([passage(1, 0, 9, 1, 2, 1), passage(2, 4, 12, 2)], looks);
    expect(marks.map(({ key, lane, name }) => [key, lane, name])).toEqual([
      ['1:1', 0, 'Copying'],
      ['1:2', 1, 'Somebody asks'],
      ['2:2', 2, 'Somebody asks'],
    ]);
  });

  it('lie on just the turns whose words they touch', () => {
    const input = fc.record({
      lengths: fc.array(fc.nat(12), { minLength: 1, maxLength: 12 }),
      spans: fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 30 })), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(input, ({ lengths, spans }) => {
        const turns = turnsOf(lengths);
        const passages = spans
          .map(([start, length], place) => passage(place + 1, start, start + length, 1))
          .sort((a, b) => a.start - b.start || b.end - a.end);
        const marks = marksOf(passages, looks);
        const byTurn = marksByTurn(turns, marks);
        for (const [index, turn] of turns.entries()) {
          const end = turn.start + turn.text.length;
          const there = marks.filter((mark) => mark.start < end && mark.end > turn.start);
          expect(byTurn[index]).toEqual(there);
        }
      }),
    );
  });

  it('of turns that a new passage does not touch are the very same as before', () => {
    const turns = turnsOf([20, 20, 20]);
    const [first, last] = [passage(1, 0, 5, 1), passage(2, 45, 50, 2)];
    const before = marksByTurn(turns, marksOf([first, last], looks));
    const added = marksOf([first, passage(3, 22, 30, 1), last], looks);
    const after = marksByTurn(turns, added, before);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after[2]).toBe(before[2]);
  });

  it('stay the same when codes are made, and change with the name of theirs', () => {
    const passages = [passage(1, 0, 5, 1), passage(2, 2, 9, 2)];
    const before = marksOf(passages, looks);
    const more = new Map([...looks, [3, { kind: 'outcome', name: 'At once' }] as const]);
    expect(marksOf(passages, more).map((mark, place) => mark === before[place])).toEqual([
      true,
      true,
    ]);
    const renamed = new Map([...looks, [2, { kind: 'trigger', name: 'The boss asks' }] as const]);
    const [copying, asks] = marksOf(passages, renamed);
    expect(copying).toBe(before[0]);
    expect(asks?.name).toBe('The boss asks');
  });
});
