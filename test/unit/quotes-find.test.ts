import { expect, test } from 'vitest';
import { everyQuote, findQuotes } from '../../renderer/ui/find-quotes';
import { code, quote } from './synthesis-fixtures';

const counted = { quotes: 1, participants: 1, sources: 1 };
const codeById = new Map([
  [1, { ...code(1, 'trigger', 'Somebody asks'), ...counted }],
  [2, { ...code(2, 'struggle', 'Copying by hand'), ...counted }],
]);
const quotes = [
  quote(1, 1, [1], { quote: 'Our finance director asks.' }),
  quote(2, 2, [2], { quote: 'Two whole evenings.' }),
  quote(3, 2, [1, 2], { quote: 'The bank wanted it.', sourceTitle: 'Third call' }),
];
const found = (change: Partial<typeof everyQuote>) =>
  findQuotes(quotes, { ...everyQuote, ...change }, codeById).map(({ id }) => id);

test('a quote is found by its words, its speaker, its interview and its codes', () => {
  expect(found({ text: 'EVENINGS' })).toEqual([2]);
  expect(found({ text: 'p2' })).toEqual([2, 3]);
  expect(found({ text: 'third' })).toEqual([3]);
  expect(found({ text: 'copying hand' })).toEqual([2, 3]);
});

test('every word must be there', () => {
  expect(found({ text: 'bank evenings' })).toEqual([]);
  expect(found({ text: '  ' })).toEqual([1, 2, 3]);
});

test('filters must all hold', () => {
  expect(found({ kind: 'trigger' })).toEqual([1, 3]);
  expect(found({ kind: 'trigger', participantId: 2 })).toEqual([3]);
  expect(found({ codeId: 2, participantId: 1 })).toEqual([]);
});
