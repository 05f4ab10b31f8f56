import { describe, expect, test } from 'vitest';
import { indexQuotes, rollUpSlot } from '../../shared/synthesis';
import { code, quote, slotContent } from './synthesis-fixtures';

const codes = [code(1, 'trigger', 'Boss asks'), code(2, 'trigger', 'Bank asks')];
const link = (passageId: number, stance: 'supports' | 'qualifies' | 'contradicts') => ({
  id: passageId,
  passageId,
  stance,
});

describe('rolling up a slot', () => {
  const quotes = indexQuotes([
    quote(1, 1, [1]),
    quote(2, 1, [1, 2]),
    quote(3, 2, [2]),
    quote(4, 3, [9]),
    quote(5, null, [1], { interviewer: true }),
    quote(6, null, [1]),
  ]);

  test('counts people first, and nobody twice', () => {
    const rolled = rollUpSlot(slotContent('situation', [1, 2]), codes, quotes);
    expect(rolled.participants).toEqual([1, 2]);
    expect(rolled.supports.quotes).toBe(4);
    expect(rolled.codes).toEqual([
      { code: codes[0], participants: 1, quotes: 3 },
      { code: codes[1], participants: 2, quotes: 2 },
    ]);
  });

  test('never counts the interviewer, but keeps their words in sight', () => {
    const rolled = rollUpSlot(slotContent('situation', [1]), codes, quotes);
    expect(rolled.quotes.map((stanced) => stanced.quote.id)).toEqual([1, 2, 6]);
    expect(rolled.interviewerQuotes.map((stanced) => stanced.quote.id)).toEqual([5]);
  });

  test('a link by hand changes a stance and brings a quote from elsewhere', () => {
    const evidence = [link(3, 'contradicts'), link(4, 'qualifies'), link(77, 'supports')];
    const rolled = rollUpSlot(slotContent('situation', [1, 2], { evidence }), codes, quotes);
    expect(rolled.participants).toEqual([1, 3]);
    expect(rolled.qualifies).toEqual({ participants: [3], quotes: 1 });
    expect(rolled.contradicts).toEqual({ participants: [2], quotes: 1 });
    expect(rolled.quotes.map((stanced) => [stanced.quote.id, stanced.stance])).toEqual([
      [1, 'supports'],
      [2, 'supports'],
      [6, 'supports'],
      [4, 'qualifies'],
      [3, 'contradicts'],
    ]);
    expect(rolled.codes[1]).toEqual({ code: codes[1], participants: 1, quotes: 1 });
  });

  test('an empty slot has nobody behind it', () => {
    const rolled = rollUpSlot(slotContent('situation', []), codes, quotes);
    expect(rolled.participants).toEqual([]);
    expect(rolled.quotes).toEqual([]);
  });
});
