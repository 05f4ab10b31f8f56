import { describe, expect, test } from 'vitest';
import { statement, statementText } from '../../shared/synthesis';
import { codesForSlots, job, slotContent } from './synthesis-fixtures';

const worded = job({
  situation: 'someone above me asks who owes us',
  struggle: 'I rebuild the list by hand and cannot trust it',
  alternative: 'I keep four spreadsheets and a macro',
  outcome: 'to know on Monday morning without asking anybody',
});

describe('a job as a sentence', () => {
  test('switch sentence', () => {
    expect(statementText(statement(worded, [], 'switch sentence'))).toBe(
      'When someone above me asks who owes us, I struggle because I rebuild the list by hand and cannot trust it; today I keep four spreadsheets and a macro. I want to know on Monday morning without asking anybody.',
    );
  });

  test('job story', () => {
    expect(statementText(statement(worded, [], 'job story'))).toBe(
      'When someone above me asks who owes us and I rebuild the list by hand and cannot trust it, I want a better way, so I can know on Monday morning without asking anybody.',
    );
  });

  test('job statement', () => {
    expect(statementText(statement(worded, [], 'job statement'))).toBe(
      'Know on Monday morning without asking anybody when someone above me asks who owes us.',
    );
  });

  test('takes the clauses of the codes, or their names, while a slot has no words', () => {
    const codes = codesForSlots({
      situation: 'When the bank asks.',
      struggle: '',
      alternative: 'ask Jonas',
      outcome: 'a list I can trust',
    });
    const fromCodes = {
      slots: [
        slotContent('situation', [1]),
        slotContent('struggle', [2]),
        slotContent('alternative', [3]),
        slotContent('outcome', [4]),
      ],
    };
    expect(statementText(statement(fromCodes, codes, 'switch sentence'))).toBe(
      'When the bank asks, I struggle because struggle code; today I ask Jonas. I want a list I can trust.',
    );
    expect(statementText(statement(fromCodes, codes, 'job story'))).toContain(
      'so that I get a list I can trust.',
    );
  });

  test('marks the slots that are empty', () => {
    const pieces = statement(job({ situation: 'the bank asks' }), [], 'switch sentence');
    expect(pieces.filter((piece) => piece.empty).map((piece) => piece.slot)).toEqual([
      'struggle',
      'alternative',
      'outcome',
    ]);
    expect(statementText(pieces)).toBe(
      'When the bank asks, I struggle because …; today I …. I want ….',
    );
  });
});

describe('an outcome takes the shape of its sentence', () => {
  test.each([
    ['I know who owes us', 'I want to know who owes us.', 'so I can know who owes us.'],
    ['I can see it', 'I want to be able to see it.', 'so I can see it.'],
    ["I don't wait", 'I want not to wait.', 'so as not to wait.'],
    ["I'm sure of it", 'I want to be sure of it.', 'so I can be sure of it.'],
    ['we know', 'I want us to know.', 'so that we know.'],
    ['fewer calls', 'I want fewer calls.', 'so that I get fewer calls.'],
  ])('%s', (outcome, inSwitch, inStory) => {
    expect(statementText(statement(job({ outcome }), [], 'switch sentence'))).toContain(inSwitch);
    expect(statementText(statement(job({ outcome }), [], 'job story'))).toContain(inStory);
  });
});
