import { describe, expect, test } from 'vitest';
import type { Stance } from '../../shared/model';
import { gradeOf, gradeRules, indexQuotes, standingOf, weakestGrade } from '../../shared/synthesis';
import { quote } from './synthesis-fixtures';

/** The grade of a claim with one quote for each [participant, stance]. */
function graded(...links: [number | null, Stance][]) {
  const index = indexQuotes(links.map(([by], place) => quote(place + 1, by, [])));
  return gradeOf(standingOf(new Map(links.map(([, stance], place) => [place + 1, stance])), index));
}

const five: [number, Stance][] = [1, 2, 3, 4, 5].map((by) => [by, 'supports']);

describe('the grade of a claim', () => {
  test('none without a quote', () => {
    expect(graded()).toBe('none');
  });

  test('thin with one person, or when one gives more than half', () => {
    expect(graded([1, 'supports'], [1, 'supports'])).toBe('thin');
    expect(graded([1, 'supports'], [1, 'supports'], [2, 'supports'])).toBe('thin');
    expect(graded([null, 'supports'])).toBe('thin');
  });

  test('fair with a few people', () => {
    expect(graded([1, 'supports'], [2, 'qualifies'])).toBe('fair');
  });

  test('strong with five who support it', () => {
    expect(graded(...five)).toBe('strong');
    expect(graded(...five, [6, 'contradicts'])).toBe('strong');
  });

  test('only fair with five people of whom one merely qualifies', () => {
    expect(graded(...five.slice(1), [1, 'qualifies'])).toBe('fair');
  });

  test('fair again when one in three speaks against it', () => {
    expect(graded(...five, [6, 'contradicts'], [7, 'contradicts'])).toBe('fair');
  });

  test('contested when as many speak against it', () => {
    expect(graded([1, 'supports'], [2, 'contradicts'])).toBe('contested');
    expect(graded([2, 'contradicts'])).toBe('contested');
  });

  test('each says its rule', () => {
    expect(gradeRules.strong).toContain('5 people or more');
  });
});

test('a job is as strong as its weakest slot', () => {
  expect(weakestGrade(['strong', 'thin', 'fair'])).toBe('thin');
  expect(weakestGrade([])).toBe('none');
});
