import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Step, stepFrom } from '../../renderer/screens/transcripts/desk/steps';
import type { Turn } from '../../shared/model';

function turnsOf(texts: readonly string[]): Turn[] {
  let start = 0;
  return texts.map((text, ordinal) => {
    const end = start + text.length + (ordinal === texts.length - 1 ? 0 : 1);
    const turn = { id: ordinal + 1, ordinal, speakerId: null, text, start, end };
    start = end;
    return { ...turn, startMs: null, endMs: null };
  });
}

const turns = turnsOf(['Well, I didn’t. So I re-read it!', '😅 Twice.']);
const text = turns.map((turn) => turn.text).join('\n');

/** The places that steps stop at, as the text before each. */
function stops(from: number, step: Step, direction: 1 | -1): string[] {
  const found: string[] = [];
  for (let at = from; ; ) {
    const next = stepFrom(turns, at, step, direction);
    if (next === at) return found;
    found.push(direction === 1 ? text.slice(at, next) : text.slice(next, at));
    at = next;
  }
}

describe('steps', () => {
  it('forward by words stop at their ends, over the ends of turns', () => {
    expect(stops(0, 'word', 1)).toEqual([
      'Well',
      ', I',
      ' didn’t',
      '. So',
      ' I',
      ' re',
      '-read',
      ' it',
      '!',
      '\n😅 Twice',
      '.',
    ]);
  });

  it('back by words stop at their starts', () => {
    expect(stops(text.length, 'word', -1).slice(0, 3)).toEqual(['Twice.', '😅 ', 'it!\n']);
  });

  it('by sentences leave out the space between them', () => {
    expect(stops(0, 'sentence', 1)).toEqual([
      'Well, I didn’t.',
      ' So I re-read it!',
      '\n😅 Twice.',
    ]);
  });

  it('by turns stop at both ends of each', () => {
    expect(stops(6, 'turn', 1)).toEqual([text.slice(6, 32), '\n😅 Twice.']);
    expect(stops(6, 'turn', -1)).toEqual(['Well, ']);
  });

  it('by characters cut none', () => {
    expect(stops(32, 'character', 1).slice(0, 3)).toEqual(['\n', '😅', ' ']);
  });

  it('there and back again never go further than where one was', () => {
    const anyStep = fc.constantFrom<Step>('character', 'word', 'sentence', 'turn');
    fc.assert(
      fc.property(fc.nat(text.length), anyStep, (from, step) => {
        const there = stepFrom(turns, from, step, 1);
        expect(there).toBeGreaterThanOrEqual(from);
        expect(stepFrom(turns, there, step, -1)).toBeLessThanOrEqual(there);
        expect(stepFrom(turns, from, step, -1)).toBeLessThanOrEqual(from);
      }),
    );
  });
});
