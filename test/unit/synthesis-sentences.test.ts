import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Narrative, NarrativeBlock, NarrativeInline } from '../../shared/model';
import { sentencesOf } from '../../shared/synthesis';

const chip = (passageId: number): NarrativeInline => ({
  type: 'quote',
  passageId,
  stance: 'supports',
  quote: '',
});
const text = (words: string): NarrativeInline => ({ type: 'text', text: words });

function narrative(...children: NarrativeInline[]): Narrative {
  return { version: 1, blocks: [{ type: 'paragraph', children }] };
}

const told = (of: Narrative) =>
  sentencesOf(of).map((sentence) => [sentence.text, sentence.quotes.map((q) => q.passageId)]);

describe('a chip belongs to', () => {
  test('the sentence in which it stands', () => {
    expect(
      told(narrative(text('She checks'), chip(1), text(' twice. Then she sends it.'))),
    ).toEqual([
      ['She checks twice.', [1]],
      ['Then she sends it.', []],
    ]);
  });

  test('the sentence that ended right before it', () => {
    expect(told(narrative(text('She checks.'), chip(1), text(' Then she sends it.')))).toEqual([
      ['She checks.', [1]],
      ['Then she sends it.', []],
    ]);
  });

  test('the sentence before it across a space, and with nothing after it', () => {
    expect(told(narrative(text('She checks. '), chip(1), chip(2), text('Then not.')))).toEqual([
      ['She checks.', [1, 2]],
      ['Then not.', []],
    ]);
  });

  test('the sentence before it even where only the chip parts two sentences', () => {
    expect(told(narrative(text('She checks.'), chip(1), text('Then not.')))).toEqual([
      ['She checks.', [1]],
      ['Then not.', []],
    ]);
  });

  test('the sentence whose full stop follows it, without its space', () => {
    const of = narrative(
      text('She checks '),
      chip(1),
      chip(2),
      text('. Then she '),
      chip(3),
      text('waits.'),
    );
    expect(told(of)).toEqual([
      ['She checks.', [1, 2]],
      ['Then she waits.', [3]],
    ]);
  });

  test('the first sentence when it opens the block', () => {
    expect(told(narrative(chip(1), text('She checks.')))).toEqual([['She checks.', [1]]]);
  });
});

test('a short form does not end a sentence', () => {
  expect(
    told(narrative(text('She works with Dr. Hall, e.g. On Mondays. Then she rests.'))),
  ).toEqual([
    ['She works with Dr. Hall, e.g. On Mondays.', []],
    ['Then she rests.', []],
  ]);
});

test('a heading claims nothing, unless a quote stands in it', () => {
  const blocks: NarrativeBlock[] = [
    { type: 'heading', children: [text('Her day')] },
    { type: 'heading', children: [text('Friday is lost'), chip(4)] },
    { type: 'listItem', children: [text('She calls.')] },
    { type: 'paragraph', children: [chip(5)] },
  ];
  expect(told({ version: 1, blocks })).toEqual([
    ['Friday is lost', [4]],
    ['She calls.', []],
  ]);
});

const inline = fc.oneof(
  fc.stringMatching(/^[A-Za-z .!?,\n"’…éß😀]{0,30}$/u).map(text),
  fc.integer({ min: 1, max: 9 }).map(chip),
);
const blocks = fc.array(
  fc.record({
    type: fc.constantFrom<NarrativeBlock['type']>('paragraph', 'listItem'),
    children: fc.array(inline, { maxLength: 8 }),
  }),
  { maxLength: 4 },
);

test('sentences tile the text of their block and hold every one of its quotes', () => {
  fc.assert(
    fc.property(blocks, (of) => {
      const sentences = sentencesOf({ version: 1, blocks: of });
      of.forEach((block, place) => {
        const own = sentences.filter((sentence) => sentence.block === place);
        const words = block.children.map((c) => (c.type === 'text' ? c.text : '')).join('');
        if (!/[^\p{P}\s]/u.test(words)) {
          expect(own).toEqual([]);
          return;
        }
        expect(own.map(({ start, end }) => words.slice(start, end)).join('')).toBe(words);
        own.forEach((sentence, at) => {
          expect(sentence.start).toBe(own[at - 1]?.end ?? 0);
          const bare = (of: string) => of.replace(/\s/g, '');
          expect(bare(sentence.text)).toBe(bare(words.slice(sentence.start, sentence.end)));
          expect(sentence.text).toBe(sentence.text.trim());
          expect(sentence.text).not.toBe('');
        });
        const quoted = block.children.flatMap((c) => (c.type === 'quote' ? [c.passageId] : []));
        expect(new Set(own.flatMap(({ quotes }) => quotes.map((q) => q.passageId)))).toEqual(
          new Set(quoted),
        );
      });
    }),
  );
});

test('stops and spaces alone are no sentence', () => {
  expect(told(narrative(text('. …')))).toEqual([]);
  expect(told(narrative(text('She checks. '), chip(1), text('. ')))).toEqual([
    ['She checks..', [1]],
  ]);
});
