import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBriefQuotes } from '../../electron/core/export/read-brief';
import { writeBrief } from '../../electron/core/export/write-brief';
import { briefFormats } from '../../shared/model';
import { briefDocument, citedQuote } from './export-fixtures';

const hard = [
  'I spent two whole evenings copying numbers, and I still wasn’t sure.',
  '*really* **really** _no_ __no__ snake_case ~~gone~~ `code` ``more``',
  '# not a heading',
  '> not a quote\n> twice',
  '- a\n- b\n+ c\n* d\n1. one\n2) two\n---\n===\n***\n___',
  '[3] says [a](b) and ![c](d), [e][f]\n[g]: h\n[^1]',
  '<script>alert("1")</script> <b>bold</b> a < b > c <3 &amp; &lt; &#65; & && "x" \'y\'',
  'back\\slash \\* \\\\ end\\',
  'line\\\nwith backslash',
  '\n\nleading and trailing\n\n',
  'a\n\n\nb',
  '   spaces   \n\tand\ttabs\t\n    four',
  '| a | b |\n|---|---|\n| c | d |',
  'עברית עם English בתוך ו־123',
  'مرحبا\nبالعالم',
  '👩‍👩‍👧‍👦 e\u0301 \u00a0\u2028\u2029\u0085 ﷽ 𝒳',
  'form\ffeed vertical\vtab bell\u0007 escape\u001b return\rhere',
  '“[inaudible]” … — [0:12:31]',
  '``` \nfence\n```\n~~~',
  ']]> <![CDATA[ x ]]> <!-- c --> <?pi?>',
  'https://example.org/a_b?c=d&e=f me@example.org',
  '$a$ and $$b$$ :smile: @who #12',
];

describe.each(briefFormats)('quotes in %s', (format) => {
  test('come back word for word, whatever is in them', async () => {
    const quotes = hard.map((text, place) => citedQuote(place + 1, text));
    const read = await readBriefQuotes(await writeBrief(briefDocument({ quotes }), format), format);
    expect(read).toEqual(quotes.map(({ number, text }) => ({ number, text })));
  });

  test('come back whatever characters they are made of', async () => {
    const character = fc.oneof(
      fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~&;:="\'$\n\n\t  aZ9é😀\r'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    const text = fc
      .array(character, { minLength: 1, maxLength: 40 })
      .map((characters) => characters.join('').toWellFormed())
      .filter((words) => words !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (texts) => {
        const quotes = texts.map((words, place) => citedQuote(place + 1, words));
        const bytes = await writeBrief(briefDocument({ quotes }), format);
        expect((await readBriefQuotes(bytes, format)).map((quote) => quote.text)).toEqual(texts);
      }),
      { numRuns: format === 'docx' ? 40 : 200 },
    );
  });
});

test('plain words stand in Markdown as they were said', async () => {
  const said = 'I’d say [inaudible] ~5 minutes, <3 it, R&D_team (2. floor) - no?';
  const bytes = await writeBrief(briefDocument({ quotes: [citedQuote(1, said)] }), 'md');
  expect(new TextDecoder().decode(bytes)).toContain(`> ${said}\n`);
});
