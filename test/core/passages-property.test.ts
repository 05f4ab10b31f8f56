import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCore } from './study-core';

const said = fc
  .array(
    fc.constantFrom(
      'we wait ',
      'cafe\u0301 ',
      '👩‍👩‍👧 ',
      '🇩🇪',
      'ü',
      '각',
      '\u200d',
      '…',
      'I said: no. ',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => `Well ${parts.join('')}x`);

test('a span can be tagged just where it cuts no character, and its words are the slice', async () => {
  const { call, core, importText } = newCore();
  let file = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(said, { minLength: 2, maxLength: 5 }),
      fc.array(fc.tuple(fc.nat(120), fc.nat(120)), { minLength: 4, maxLength: 8 }),
      async (turns, spans) => {
        file += 1;
        const lines = turns.map((turn, index) => `${index % 2 ? 'Marta' : 'Interviewer'}: ${turn}`);
        const id = await importText(`${file}.txt`, `${lines.join('\n\n')}\n\nMarta: ${file}.\n`);
        const read = await call('sources.read', { id });
        const text = read.turns.map((turn) => turn.text).join('\n');
        const parts = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)];
        const allowed = new Set([...parts.map((part) => part.index), text.length]);
        for (const [start, end] of spans) {
          const span = { start, end };
          const code = { kind: 'trigger', name: 'Said' };
          const result = await core.callTyped('passages.tag', { sourceId: id, span, code });
          const inside = start < end && end <= text.length;
          expect(result.ok).toBe(inside && allowed.has(start) && allowed.has(end));
          if (!result.ok) {
            expect(result.failure.code).toBe(inside ? 'inside-character' : 'bad-span');
          } else {
            const { passage } = result.value;
            expect(passage).toMatchObject({ ...span, quote: text.slice(start, end) });
          }
        }
        for (const passage of await call('passages.list', { sourceId: id })) {
          expect(text.slice(passage.start, passage.end)).toBe(passage.quote);
        }
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);
