import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateInWords, timeLeftInWords } from '../../renderer/screens/import/progress-words';
import { heard, type Pace, perMinute, startPace, timeLeft } from '../../shared/progress/pace';

/** What was shown after each piece: at that time, with so much really left. */
interface Shown {
  readonly now: number;
  readonly left: number | null;
  readonly really: number;
}

/** Works through pieces of those sizes, `speed` telling how much is done in a millisecond. */
function work(sizes: readonly number[], speed: (at: number) => number) {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  let clock = 0;
  const ends = sizes.map((size, at) => {
    clock += size / speed(at);
    return clock;
  });
  const shown: Shown[] = [];
  let pace: Pace = startPace(0);
  let done = 0;
  for (const [at, size] of sizes.entries()) {
    done += size;
    const now = ends[at] ?? 0;
    pace = heard(pace, now, { done, item: sizes[at + 1] ?? 0, all }, at + 1);
    shown.push({ now, left: timeLeft(pace, now), really: (ends.at(-1) ?? 0) - now });
  }
  return { shown, pace };
}

const sizes = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 30, maxLength: 200 });

describe('the time that is left', () => {
  test('is what it is where the pace holds, however pieces differ in size', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0.01, max: 10, noNaN: true }), (pieces, speed) => {
        const { shown } = work(pieces, () => speed);
        for (const { left, really } of shown) {
          if (left !== null) expect(Math.abs(left - really)).toBeLessThan(1_501 + really * 0.2);
        }
      }),
    );
  });

  test('is not said before it can be believed', () => {
    const early = work([1, 1, 1, 1, 1, 1, 1, 1], () => 0.002).shown;
    expect(early.slice(0, 2).map(({ left }) => left)).toEqual([null, null]);
    for (const { now, left } of early) if (now < 2_500) expect(left).toBeNull();
    expect(early.at(-1)?.left).toBe(0);
    const hardlyBegun = work([1, 1, 1, 1, 1, 10_000], () => 0.001).shown;
    expect(hardlyBegun.slice(0, 5).every(({ left }) => left === null)).toBe(true);
  });

  test('does not jump about where pieces of one size take now longer, now less', () => {
    const uneven = Array.from({ length: 300 }, () => 100);
    const { shown } = work(uneven, (at) => 0.1 * (1 + 0.5 * Math.sin(at * 1.7)));
    const said = shown.flatMap(({ left }) => left ?? []);
    const longer = said.filter((left, at) => left > (said[at - 1] ?? left));
    expect(said.length).toBeGreaterThan(280);
    expect(longer.length).toBeLessThan(5);
  });

  test('follows when the pace changes for good', () => {
    const pieces = Array.from({ length: 400 }, () => 100);
    const { shown } = work(pieces, (at) => (at < 100 ? 0.4 : 0.1));
    const later = shown.filter(({ now, left }) => now > 100 * 250 + 60_000 && left !== null);
    expect(later.length).toBeGreaterThan(100);
    for (const { left, really } of later) {
      expect(Math.abs((left ?? 0) - really)).toBeLessThan(1_501 + really * 0.35);
    }
  });

  test('goes down while nothing is heard, but not below what comes after the piece under way', () => {
    const { pace, shown } = work([1000, 1000, 1000, 1000], () => 1);
    const going = heard(pace, 5000, { done: 5000, item: 3000, all: 10_000 }, 5);
    expect(shown.at(-1)?.left).toBe(0);
    expect(timeLeft(going, 5000)).toBeCloseTo(5000);
    expect(timeLeft(going, 7000)).toBeCloseTo(3000);
    expect(timeLeft(going, 9000)).toBeCloseTo(2000);
    expect(timeLeft(going, 60_000)).toBeCloseTo(2000);
  });

  test('knows of nothing before anything is done', () => {
    const pace = heard(startPace(0), 9000, { done: 0, item: 5, all: 10 }, 0);
    expect(timeLeft(pace, 9000)).toBeNull();
    expect(perMinute(pace, 30_000, 4)).toBe(8);
  });
});

test.each([
  [0, 'a few seconds left'],
  [7_999, 'a few seconds left'],
  [12_000, 'about 20 seconds left'],
  [49_999, 'about 50 seconds left'],
  [50_000, 'about 1 minute left'],
  [170_000, 'about 3 minutes left'],
  [54 * 60_000, 'about 54 minutes left'],
  [56 * 60_000, 'about 1 hour left'],
  [83 * 60_000, 'about 1 hour 20 minutes left'],
  [25 * 3_600_000, 'about 25 hours left'],
])('%i milliseconds are %s', (ms, words) => {
  expect(timeLeftInWords(ms)).toBe(words);
});

test.each([
  [0.4, null],
  [1.2, 'about 1 file a minute'],
  [38.4, 'about 40 files a minute'],
  [642, 'about 650 files a minute'],
  [661, 'about 650 files a minute'],
  [1234, 'about 1,000 files a minute'],
])('%d files a minute are %s', (files, words) => {
  expect(rateInWords(files)).toBe(words);
});
