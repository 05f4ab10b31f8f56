import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortList } from '../../renderer/screens/jobs/short-list';
import { stances } from '../../shared/model';
import type { StancedQuote } from '../../shared/synthesis';
import { quote } from './synthesis-fixtures';

const stanced = fc
  .array(fc.record({ by: fc.option(fc.nat(4)), stance: fc.constantFrom(...stances) }))
  .map((items): StancedQuote[] =>
    items.map(({ by, stance }, place) => ({ quote: quote(place, by, []), stance })),
  );

test('nothing that speaks against a slot is left out', () => {
  fc.assert(
    fc.property(stanced, (quotes) => {
      const others = quotes.filter(({ stance }) => stance !== 'supports');
      expect(shortList(quotes, 6).filter(({ stance }) => stance !== 'supports')).toEqual(others);
    }),
  );
});

test('the order stays, and no more than wanted support it', () => {
  fc.assert(
    fc.property(stanced, (quotes) => {
      const shown = shortList(quotes, 6);
      expect(quotes.filter((one) => shown.includes(one))).toEqual(shown);
      const supporting = shown.filter(({ stance }) => stance === 'supports');
      if (quotes.length > 6) expect(supporting.length).toBeLessThanOrEqual(6);
    }),
  );
});

test('each person comes once before anybody comes twice', () => {
  const by = [1, 1, 1, 1, 2, 2, 3];
  const quotes = by.map((person, place): StancedQuote => {
    return { quote: quote(place, person, []), stance: 'supports' };
  });
  expect(shortList(quotes, 4).map((one) => one.quote.participantId)).toEqual([1, 1, 2, 3]);
});
