import { describe, expect, test } from 'vitest';
import type { Claim, Stance } from '../../shared/model';
import { emptyNarrative } from '../../shared/model';
import { evidenceLedger, findingsOf } from '../../shared/synthesis';
import { code, job, persona, quote, slotContent } from './synthesis-fixtures';

const nameOf = (id: number) => `P${id}`;

function claim(id: number, links: [number, Stance][]): Claim {
  return {
    id,
    ordinal: id,
    text: `Sentence ${id}.`,
    evidence: links.map(([passageId, stance], place) => ({
      id: id * 10 + place,
      passageId,
      stance,
    })),
  };
}

function findings(claims: Claim[], quotes: ReturnType<typeof quote>[]) {
  const ledger = evidenceLedger({
    jobs: [],
    codes: [],
    personas: [persona(emptyNarrative, claims)],
    quotes,
  });
  return findingsOf(ledger, nameOf).map(({ check, claimId, message }) => [check, claimId, message]);
}

describe('the checks of a narrative', () => {
  test('a sentence without a quote', () => {
    expect(findings([claim(1, [])], [])).toEqual([
      ['no evidence', 1, 'No quote stands behind this.'],
    ]);
  });

  test('a sentence with the interviewer’s words alone', () => {
    expect(
      findings([claim(1, [[1, 'supports']])], [quote(1, null, [], { interviewer: true })]),
    ).toEqual([['no evidence', 1, 'Only the interviewer’s words stand behind this.']]);
  });

  test('one person only, and one with more than half', () => {
    const quotes = [quote(1, 1, []), quote(2, 1, []), quote(3, 2, [])];
    const thin = claim(1, [[1, 'supports']]);
    const lopsided = claim(2, [
      [1, 'supports'],
      [2, 'qualifies'],
      [3, 'supports'],
    ]);
    expect(findings([thin, lopsided], quotes)).toEqual([
      ['thin', 1, 'Only P1 stands behind this.'],
      ['thin', 2, 'P1 gives 2 of 3 quotes; 1 other person the rest.'],
    ]);
  });

  test('a contradiction is reported until another sentence takes it up', () => {
    const quotes = [quote(1, 1, []), quote(2, 2, []), quote(3, 3, []), quote(4, 4, [])];
    const contested = claim(1, [
      [1, 'supports'],
      [2, 'supports'],
      [3, 'contradicts'],
    ]);
    const answer = claim(2, [
      [3, 'supports'],
      [4, 'supports'],
    ]);
    expect(findings([contested], quotes)).toEqual([
      ['contested', 1, 'P3 contradicts this, and the text does not answer.'],
    ]);
    expect(findings([contested, answer], quotes)).toEqual([]);
  });
});

test('the ledger has each slot that says something, with who stands behind it', () => {
  const slots = [
    slotContent('situation', [1]),
    slotContent('struggle', [], { text: 'it takes days' }),
    slotContent('alternative', []),
    slotContent('outcome', []),
  ];
  const ledger = evidenceLedger({
    jobs: [{ ...job({}), slots }],
    codes: [code(1, 'trigger', 'Boss asks')],
    personas: [],
    quotes: [quote(1, 1, [1]), quote(2, 2, [1])],
  });
  expect(
    ledger.map(({ about, text, standing, grade }) => [
      about.type === 'job' && about.slot,
      text,
      standing.participants,
      grade,
    ]),
  ).toEqual([
    ['situation', 'boss asks', [1, 2], 'fair'],
    ['struggle', 'it takes days', [], 'none'],
  ]);
});
