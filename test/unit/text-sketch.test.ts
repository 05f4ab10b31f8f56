import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likenessOfSketches, likenessOfTexts, sketchOf } from '../../shared/text/sketch';
import { versionName } from '../../shared/text/version-name';

const folder = join(import.meta.dirname, '../../resources/sample/interviews');
/** What people say in the samples that are text, without numbers and times of cues. */
const samples = readdirSync(folder)
  .filter((name) => !name.endsWith('.docx'))
  .map((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => !/^\d+$|-->/.test(line)),
  );

const mostUnlike = 0.3;

test('of the sample interviews none is taken for a version of another, whatever parts are taken', () => {
  fc.assert(
    fc.property(
      fc.nat(samples.length - 1),
      fc.nat(samples.length - 2),
      fc.nat(99),
      fc.nat(99),
      (a, b, from, to) => {
        const one = samples[a] ?? [];
        const other = samples.toSpliced(a, 1)[b] ?? [];
        const parts = [one.slice(from % (one.length / 2)), other.slice(to % (other.length / 2))];
        const [x = [], y = []] = parts;
        expect(likenessOfTexts(x, y)).toBeLessThan(mostUnlike / 6);
        expect(likenessOfSketches(sketchOf(x), sketchOf(y))).toBeLessThan(mostUnlike / 3);
      },
    ),
    { numRuns: 300 },
  );
});

test('an interview of which one word in ten was corrected, or set in capitals, is still like it', () => {
  fc.assert(
    fc.property(
      fc.nat(samples.length - 1),
      fc.array(fc.nat(9), { minLength: 50, maxLength: 50 }),
      fc.integer({ min: 1, max: 9 }),
      (at, which, capitals) => {
        const lines = samples[at] ?? [];
        let word = 0;
        const words = lines.map((line) =>
          line.replace(/\S+/gu, (said) => {
            word += 1;
            return which[word % which.length] === 0 ? `x${word}` : said;
          }),
        );
        const now = words.map((line, index) =>
          index % capitals === 0 ? line : `  ${line.toUpperCase()}\u2028`,
        );
        const changed = which.filter((number) => number === 0).length / which.length;
        fc.pre(changed <= 0.2);
        const exact = likenessOfTexts(lines, now);
        expect(exact).toBeGreaterThan(mostUnlike);
        expect(Math.abs(likenessOfSketches(sketchOf(lines), sketchOf(now)) - exact)).toBeLessThan(
          0.2,
        );
      },
    ),
    { numRuns: 100 },
  );
});

test('a text is wholly like itself; one without words is like none', () => {
  for (const lines of samples) {
    expect(likenessOfTexts(lines, [lines.join('\n')])).toBe(1);
    expect(likenessOfSketches(sketchOf(lines), sketchOf([lines.join(' ')]))).toBe(1);
  }
  const none = sketchOf(['… !', '']);
  expect(none.threes).toBe(0);
  expect(likenessOfSketches(none, none)).toBe(0);
  expect(likenessOfTexts([], [''])).toBe(0);
});

test('a sketch of many words that come again is that of the words', () => {
  const again = Array.from({ length: 4000 }, (_, at) => `we did wait w${at % 7} and left.`);
  expect(sketchOf(again).smallest).toEqual(sketchOf(again.slice(0, 15)).smallest);
});

test('scripts without spaces are compared by letters', () => {
  const text = '我每个月都要花两个晚上抄数字，因为没有人告诉我怎么做。';
  expect(likenessOfTexts([text], [text.replace('晚上', '早上')])).toBeGreaterThan(0.7);
  expect(likenessOfTexts([text], ['你好吗？我很好，谢谢。'])).toBe(0);
});

test.each([
  ['Marta.docx', 'marta'],
  ['Marta, corrected (2).docx', 'marta'],
  ['marta_v2.txt', 'marta'],
  ['Marta - final version 3.vtt', 'marta'],
  ['Marta – Kopie.srt', 'marta'],
  ['Interview 1.txt', 'interview 1'],
  ['Interview 2.txt', 'interview 2'],
  ['new.txt', 'new'],
  ['P07', 'p07'],
])('the versions of %s are called “%s”', (name, bare) => {
  expect(versionName(name)).toBe(bare);
});
