import { describe, expect, test } from 'vitest';
import {
  clauseFromName,
  hasSubject,
  joinClauses,
  tidyClause,
} from '../../shared/synthesis/clauses';

describe('tidying a clause', () => {
  test.each([
    ['When someone above me asks.', 'situation', 'someone above me asks'],
    ['The bank wants to see it', 'situation', 'the bank wants to see it'],
    ['I rebuild the list\n by hand. ', 'struggle', 'I rebuild the list by hand'],
    ["because I'm never sure", 'struggle', "I'm never sure"],
    ['Jonas builds a macro', 'alternative', 'Jonas builds a macro'],
    ['Keep a list on paper', 'alternative', 'keep a list on paper'],
    ['Rebuilding reports late', 'struggle', 'rebuilding reports late'],
    ['Today, we use Excel', 'alternative', 'we use Excel'],
    ['CRM is out of date', 'struggle', 'CRM is out of date'],
    ['I want to know on Monday', 'outcome', 'to know on Monday'],
    ['', 'outcome', ''],
  ] as const)('%j in the %s reads %j', (clause, slot, expected) => {
    expect(tidyClause(clause, slot)).toBe(expected);
  });

  test('a name used as a clause starts small, unless its capitals belong to it', () => {
    expect(clauseFromName('Board asks', 'situation')).toBe('board asks');
    expect(clauseFromName('I lose track', 'struggle')).toBe('I lose track');
    expect(clauseFromName('QBR is near', 'situation')).toBe('QBR is near');
  });
});

describe('joining clauses', () => {
  test('reads as a sentence does', () => {
    expect(joinClauses([])).toBe('');
    expect(joinClauses(['we ask'])).toBe('we ask');
    expect(joinClauses(['the bank asks', 'a client leaves'])).toBe(
      'the bank asks and a client leaves',
    );
    expect(joinClauses(['the bank asks', 'a client leaves', 'it rains'])).toBe(
      'the bank asks, a client leaves and it rains',
    );
  });

  test('says a shared subject once', () => {
    expect(joinClauses(['I rebuild the list by hand', 'I cannot trust it'])).toBe(
      'I rebuild the list by hand and cannot trust it',
    );
  });

  test('keeps the subject where a clause has parts of its own', () => {
    expect(joinClauses(['I wait because they ask', 'I print it'])).toBe(
      'I wait because they ask and I print it',
    );
  });

  test('parts clauses that hold commas with semicolons', () => {
    expect(joinClauses(['we copy, paste', 'they call', 'it breaks'])).toBe(
      'we copy, paste; they call; and it breaks',
    );
  });

  test('leaves out what is empty or said already', () => {
    expect(joinClauses(['they ask', '', 'They ask', 'it rains'])).toBe('they ask and it rains');
  });
});

test.each([
  ['I keep four spreadsheets', true],
  ["we've a whiteboard", true],
  ['Jonas builds a macro', true],
  ['keep four spreadsheets', false],
])('%j has a subject: %s', (clause, expected) => {
  expect(hasSubject(clause)).toBe(expected);
});
