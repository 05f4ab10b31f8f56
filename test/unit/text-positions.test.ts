import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  endPlace,
  layOut,
  positionOf,
  sliceSpan,
  startPlace,
  turnAt,
} from '../../shared/text/positions';

const turns = fc.array(fc.string({ unit: 'binary', maxLength: 12 }), {
  minLength: 1,
  maxLength: 8,
});

const turnsAndSpan = turns.chain((texts) => {
  const length = texts.join('\n').length;
  const position = fc.nat({ max: length });
  return fc
    .tuple(position, position)
    .map(([a, b]) => ({ texts, start: Math.min(a, b), end: Math.max(a, b) }));
});

test('turns tile the canonical text, each with the line break after it', () => {
  fc.assert(
    fc.property(turns, (texts) => {
      const text = texts.join('\n');
      const layout = layOut(texts.map((turn) => turn.length));
      expect(layout.length).toBe(text.length);
      texts.forEach((turn, index) => {
        const start = layout.starts[index] ?? -1;
        expect(text.slice(start, start + turn.length)).toBe(turn);
        expect(layout.starts[index + 1] ?? text.length + 1).toBe(start + turn.length + 1);
      });
    }),
  );
});

test('a span’s places lead back to it, and lie in the turns that hold its first and last character', () => {
  fc.assert(
    fc.property(turnsAndSpan, ({ texts, start, end }) => {
      fc.pre(start < end);
      const layout = layOut(texts.map((turn) => turn.length));
      const first = startPlace(layout, start);
      const last = endPlace(layout, end);
      expect(positionOf(layout, first)).toBe(start);
      expect(positionOf(layout, last)).toBe(end);
      expect(first.turn).toBe(turnAt(layout, start));
      expect(last.turn).toBe(turnAt(layout, end - 1));
      expect(first.offset).toBeGreaterThanOrEqual(0);
      expect(first.offset).toBeLessThanOrEqual(texts[first.turn]?.length ?? -1);
      expect(last.offset).toBeGreaterThanOrEqual(1);
      expect(last.offset).toBeLessThanOrEqual((texts[last.turn]?.length ?? -1) + 1);
    }),
  );
});

test('the words of a span are the slice of the canonical text', () => {
  fc.assert(
    fc.property(turnsAndSpan, ({ texts, start, end }) => {
      fc.pre(start < end);
      const layout = layOut(texts.map((turn) => turn.length));
      const words = sliceSpan((turn) => texts[turn] ?? '', layout, { start, end });
      expect(words).toBe(texts.join('\n').slice(start, end));
    }),
  );
});

test('only the turns that a span touches are asked for', () => {
  const asked: number[] = [];
  const texts = ['one', 'two', 'three', 'four'];
  const layout = layOut(texts.map((turn) => turn.length));
  const textOf = (turn: number) => {
    asked.push(turn);
    return texts[turn] ?? '';
  };
  expect(sliceSpan(textOf, layout, { start: 5, end: 10 })).toBe('wo\nth');
  expect(asked).toEqual([1, 2]);
});
