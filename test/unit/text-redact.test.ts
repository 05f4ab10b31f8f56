import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RedactionEntry } from '../../shared/model';
import { applyEdits, findWords, searchFor } from '../../shared/text/redact';

const entry = (words: string, more: Partial<RedactionEntry> = {}): RedactionEntry => ({
  words,
  replacement: '[name]',
  wholeWords: true,
  matchCase: false,
  endings: false,
  ...more,
});

function redact(text: string, ...entries: RedactionEntry[]): string {
  const found = findWords(text, searchFor(entries));
  return applyEdits(
    text,
    found.map((each) => ({ ...each, text: entries[each.entry]?.replacement ?? '' })),
  );
}

test.each<[string, string, Partial<RedactionEntry>, string]>([
  [
    'whole words',
    'Anna knows Annabel, Hanna and anna.',
    {},
    '[name] knows Annabel, Hanna and [name].',
  ],
  ['parts of words', 'Annabel, Hanna', { wholeWords: false }, '[name]bel, H[name]'],
  ['case', 'Anna, ANNA', { matchCase: true }, '[name], ANNA'],
  ['an apostrophe ends a word', "Anna's and Anna’s; Annas", {}, "[name]'s and [name]’s; Annas"],
  ['endings stay', 'Annas Haus, Annaes', { endings: true }, '[name]s Haus, [name]es'],
  ['endings end', 'Annasa, Anna2, Anna_', { endings: true }, 'Annasa, Anna2, Anna_'],
  ['beside signs', '“Anna”, (Anna)… anna@x.org', {}, '“[name]”, ([name])… [name]@x.org'],
])('%s', (_, text, more, expected) => {
  expect(redact(text, entry('Anna', more))).toBe(expected);
});

test('spaces, apostrophes, hyphens and accents however they are written', () => {
  expect(redact('Mary \n Ann', entry('Mary Ann'))).toBe('[name]');
  expect(redact('O’Brien', entry("O'Brien"))).toBe('[name]');
  expect(redact('Smith\u2011Jones', entry('Smith-Jones'))).toBe('[name]');
  expect(redact('Jose\u0301 and José', entry('José'))).toBe('[name] and [name]');
  expect(redact('Jose', entry('José'))).toBe('Jose');
  // A mark behind it makes it another letter, also where parts of words count.
  expect(redact('Anne\u0301', entry('Anne', { wholeWords: false }))).toBe('Anne\u0301');
  expect(redact('田中さんが', entry('田中'))).toBe('[name]さんが');
  expect(redact('안나는', entry('안나'))).toBe('[name]는');
  expect(redact('a.b (c) [d]', entry('a.b (c) [d]'))).toBe('[name]');
});

test('of words within words the longer, of words that overlap nothing is left', () => {
  const anna = entry('Anna');
  const whole = entry('Anna Schmidt', { replacement: '[person]' });
  expect(redact('Anna Schmidt, Anna', anna, whole)).toBe('[person], [name]');
  const maria = entry('Maria Anna', { replacement: '[other]' });
  expect(redact('Maria Anna Schmidt', whole, maria)).toBe('[other] [person]');
  // What is put in is not searched again.
  const swap = [entry('Anna', { replacement: 'Marta' }), entry('Marta', { replacement: 'Lena' })];
  expect(redact('Anna and Marta', ...swap)).toBe('Marta and Lena');
});

test('whatever the text, nothing of the words is left and all else stays', () => {
  const piece = fc.constantFrom(
    'Anna',
    'anna',
    ' ',
    's',
    "'s",
    'x',
    'é',
    '\u0301',
    '👩',
    '.',
    'Schmidt',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (parts, endings) => {
      const text = parts.join('');
      const entries = [
        entry('Anna', { endings, replacement: '#' }),
        entry('Anna Schmidt', { replacement: '#' }),
      ];
      const search = searchFor(entries);
      const found = findWords(text, search);
      let at = 0;
      for (const { start, end } of found) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      const after = redact(text, ...entries);
      expect(findWords(after, search)).toEqual([]);
      const kept = text.length - found.reduce((sum, { start, end }) => sum + end - start, 0);
      expect(after.replaceAll('#', '').length).toBe(kept);
    }),
  );
});

test('looking for many words at once finds what looking for each finds', () => {
  const piece = fc.constantFrom(
    'an',
    'na',
    'Ana',
    'a',
    'é',
    'É',
    '’s',
    '–',
    'ſ',
    '𝒜',
    '👩',
    ' ',
    '-',
    's',
    '\u0301',
  );
  const entries = fc.array(
    fc.record({
      words: fc.constantFrom('ana', 'an', 'a na', '𝒜', 'é', 'na-an', 's', "'s", '-'),
      replacement: fc.constant('#'),
      wholeWords: fc.boolean(),
      matchCase: fc.boolean(),
      endings: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), entries, (parts, list) => {
      const text = parts.join('');
      const words = list.flatMap((each, entry) => {
        const [search] = searchFor([each]).each;
        const all = new RegExp(search?.source ?? '', each.matchCase ? 'gu' : 'giu');
        return [...text.matchAll(all)].map(({ index, 0: found }) => ({
          start: index,
          end: index + found.length,
          entry,
        }));
      });
      const reached = Array.from({ length: text.length }, (_, at) =>
        words.some(({ start, end }) => start <= at && at < end),
      );
      const found = findWords(text, searchFor(list));
      const inFound = reached.map((_, at) =>
        found.some(({ start, end }) => start <= at && at < end),
      );
      const space = /\s/;
      for (const [at, isReached] of reached.entries()) {
        if (!space.test(text[at] ?? '')) expect(inFound[at]).toBe(isReached);
      }
    }),
  );
});
