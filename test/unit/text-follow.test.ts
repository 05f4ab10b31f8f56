import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsBetween } from '../../shared/text/edits';
import { followInto } from '../../shared/text/follow';
import { piecesOf } from '../../shared/text/pieces';

const before = `We wait. The bank asked me on Friday.
Nobody ever asks me for it.
I look because I like to look.`;

/** What becomes of the words in the new text, and those that they come to stand on. */
function followed(after: string, words: string): readonly [string, string] {
  const start = before.indexOf(words);
  const { fate, ...to } = followInto(before, after).follow(
    { start, end: start + words.length },
    words,
  );
  return [fate, after.slice(to.start, to.end)];
}

test('pieces make up the text; letters of scripts without spaces stand alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(piecesOf(text).join('')).toBe(text);
    }),
  );
  expect(piecesOf('我們 wait, ไห้')).toEqual(['我', '們', ' ', 'wait', ',', ' ', 'ไ', 'ห้']);
});

test('a paragraph that was moved takes its passages along', () => {
  const [first, second, third] = before.split('\n');
  const after = [third, first, second].join('\n');
  expect(followed(after, 'I look because')).toEqual(['moved', 'I look because']);
  expect(followed(after, 'The bank asked')).toEqual(['kept', 'The bank asked']);
});

test('words that stand twice among what is new are not followed', () => {
  const [first, second, third] = before.split('\n');
  const after = [third, third, first, second].join('\n');
  expect(followed(after, 'I look because')).toEqual(['gone', '']);
});

test('a rewritten sentence is its passage where words come again; else its words are gone', () => {
  const again = before.replace('Nobody ever asks me for it', 'Nobody has ever asked me for a list');
  expect(followed(again, 'Nobody ever asks me for it.')).toEqual([
    'changed',
    'Nobody has ever asked me for a list.',
  ]);
  const other = before.replace(
    'Nobody ever asks me for it',
    'That person has no interest in such things whatsoever',
  );
  expect(followed(other, 'Nobody ever asks me for it.')).toEqual(['gone', '']);
  expect(followed(other, 'ever asks')).toEqual(['gone', '']);
  expect(followed(other, 'Friday.\nNobody ever')).toEqual(['changed', 'Friday.']);
});

test('white space alone changes no words', () => {
  const after = before.replaceAll(' ', '\n');
  expect(followed(after, 'The bank asked me')).toEqual(['kept', 'The\nbank\nasked\nme']);
});

test('many small changes to a long text stay small, in reasonable time', () => {
  const words = Array.from({ length: 62_000 }, (_, at) => `w${at % 9 === 0 ? at : at % 50}`);
  const changed = words.map((word, at) => (at % 300 === 7 ? `${word}x` : word));
  const edits = editsBetween(words.join(' '), changed.join(' '));
  expect(edits.length).toBe(changed.filter((word, at) => word !== words[at]).length);
});
