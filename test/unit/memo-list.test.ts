import { expect, test } from 'vitest';
import { filteredMemos, inSteadyOrder } from '../../renderer/screens/memos/memo-list';
import type { Memo, MemoSubject } from '../../shared/model';
import { memosWithSubjects } from '../../shared/synthesis';
import { code, quote } from './synthesis-fixtures';

const memo = (id: number, type: MemoSubject['type'], about: number, text: string): Memo => ({
  id,
  about: { type, id: about },
  text,
  coderId: id % 2,
  updatedAt: `2026-01-0${id}T00:00:00.000Z`,
});

const study = {
  title: 'Invoices',
  sources: [{ id: 1, title: 'First talk' }],
  participants: [{ id: 1, name: 'Márta' }],
  codes: [code(1, 'struggle', 'Late reports')],
  quotes: [quote(1, 1, [1]), quote(2, 1, [], { quote: '', previousQuote: 'the old words' })],
};
const memos = [
  memo(1, 'study', 1, 'Ask about prices'),
  memo(2, 'source', 1, 'Tired'),
  memo(3, 'participant', 1, 'Knows prices'),
  memo(4, 'code', 1, 'Too wide'),
  memo(5, 'passage', 2, 'Gone'),
  memo(6, 'passage', 99, 'About what is no longer there'),
];
const idsOf = (found: ReturnType<typeof memosWithSubjects>) => found.map((each) => each.memo.id);
const every = { q: '', about: null, coderId: null };

test('memos are found by their words and by what they are about, whatever the accents', () => {
  const found = memosWithSubjects(memos, study);
  expect(idsOf(found)).toEqual([1, 2, 3, 4, 5]);
  expect(idsOf(filteredMemos(found, { ...every, q: 'PRICES marta' }))).toEqual([3]);
  expect(idsOf(filteredMemos(found, { ...every, q: 'old words' }))).toEqual([5]);
  expect(idsOf(filteredMemos(found, { ...every, about: 'code' }))).toEqual([4]);
  expect(idsOf(filteredMemos(found, { ...every, coderId: 1, q: 'prices' }))).toEqual([1, 3]);
});

test('a memo keeps its place while it is written; a new one comes first', () => {
  const seen = new Map<number, string>();
  const found = memosWithSubjects(memos, study);
  expect(idsOf(inSteadyOrder(found, seen))).toEqual([5, 4, 3, 2, 1]);
  const edited = { ...memo(2, 'source', 1, 'Tired, and sad'), updatedAt: '2026-02-01T00:00:00Z' };
  const added = memo(7, 'code', 1, 'And another coder’s');
  const later = memosWithSubjects([added, edited, ...memos.filter(({ id }) => id !== 2)], study);
  expect(idsOf(inSteadyOrder(later, seen))).toEqual([7, 5, 4, 3, 2, 1]);
});
