import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCore } from './study-core';

const piece = fc.constantFrom(
  ...['we ', 'wait ', 'cafe\u0301 ', '👩‍👩‍👧', '🇩🇪', 'ü', '각', '\u200d', '\u0301', '…', '\n'],
  ...['I said, no. ', ' ', '  ', '👩', '🇫🇷', 'ᄀ', 'ᅡ', '7.5', 'ร้องไห้'],
);
const said = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));
const spoken = said.map((words) => `Well ${words}x`);

/** Takes some of a text out at a place and puts some in. */
type Change = readonly [at: number, out: number, put: string];
/** Which turn, and how: changes one after the other, or all of it rewritten. */
type Correction = readonly [turn: number, how: readonly Change[] | string];

const change = fc.tuple(fc.nat(999), fc.nat(12), fc.oneof(said, fc.constant('')));
const correction: fc.Arbitrary<Correction> = fc.tuple(
  fc.nat(99),
  fc.oneof({ weight: 4, arbitrary: fc.array(change, { minLength: 1, maxLength: 3 }) }, said),
);

function corrected(text: string, [, how]: Correction): string {
  if (typeof how === 'string') return how;
  return how.reduce((now, [at, out, put]) => {
    const place = at % (now.length + 1);
    return (now.slice(0, place) + put + now.slice(place + out)).toWellFormed();
  }, text);
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const boundariesOf = (text: string) =>
  new Set([...[...graphemes.segment(text)].map(({ index }) => index), text.length]);

test('whatever is corrected: no passage goes, every quote is its slice, undo is exact', async () => {
  const { call, core, importText } = newCore();
  let file = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(spoken, { minLength: 2, maxLength: 5 }),
      fc.array(fc.tuple(fc.nat(90), fc.integer({ min: 1, max: 40 })), {
        minLength: 3,
        maxLength: 9,
      }),
      fc.array(correction, { minLength: 1, maxLength: 4 }),
      async (lines, spans, corrections) => {
        file += 1;
        const flat = lines.map((line) => line.replaceAll('\n', ' '));
        const named = flat.map((line, at) => `${at % 2 ? 'Marta' : 'Interviewer'}: ${line}`);
        const id = await importText(`${file}.txt`, `${named.join('\n\n')}\n\nMarta: ${file}.\n`);
        const read = async () => ({
          ...(await call('sources.read', { id })),
          passages: await call('passages.list', { sourceId: id }),
        });
        for (const [start, length] of spans) {
          const span = { start, end: start + length };
          await core.callTyped('passages.tag', {
            sourceId: id,
            span,
            code: { kind: 'trigger', name: 'Said' },
          });
        }
        const made = new Map((await read()).passages.map(({ id: own, quote }) => [own, quote]));
        const states = [await read()];
        for (const each of corrections) {
          const { turns } = await read();
          const turn = turns[each[0] % turns.length];
          if (!turn) throw new Error('No turn.');
          const better = corrected(turn.text, each);
          const { changedPassageIds } = await call('turns.correct', {
            turnId: turn.id,
            basis: turn.text,
            text: better,
          });
          const now = await read();
          const text = now.turns.map((own) => own.text).join('\n');
          const allowed = boundariesOf(text);
          expect(now.turns.find((own) => own.id === turn.id)?.text).toBe(better);
          expect(now.passages.map((passage) => passage.id).sort()).toEqual([...made.keys()].sort());
          const before = new Map(states.at(-1)?.passages.map((own) => [own.id, own.quote]));
          for (const { id: own, start, end, quote, previousQuote } of now.passages) {
            expect(text.slice(start, end)).toBe(quote);
            expect(allowed.has(start) && allowed.has(end)).toBe(true);
            expect(previousQuote ?? quote).toBe(made.get(own));
            expect(previousQuote === null).toBe(quote === made.get(own));
            expect(changedPassageIds.includes(own)).toBe(before.get(own) !== quote);
          }
          if (better !== turn.text) states.push(now);
        }
        const { problems, wrong } = await call('study.check', {});
        expect([problems, wrong]).toEqual([[], []]);
        const last = states.length - 1;
        for (let at = last - 1; at >= 0; at -= 1) {
          await call('history.undo', {});
          expect(await read()).toEqual(states[at]);
        }
        for (let at = 1; at <= last; at += 1) {
          await call('history.redo', {});
          expect(await read()).toEqual(states[at]);
        }
      },
    ),
    { numRuns: 60 },
  );
}, 240_000);
