import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCore } from './study-core';

const vocabulary = Array.from({ length: 900 }, (_, at) => `w${at.toString(36)}`);
const word = fc.nat(899).map((at) => vocabulary[Math.floor((at * at) / 900)] ?? 'we');
/** A turn's speaker and the words said. */
type Said = readonly [boolean, readonly string[]];
const turn: fc.Arbitrary<Said> = fc.tuple(
  fc.boolean(),
  fc.array(word, { minLength: 8, maxLength: 60, size: 'max' }),
);

/** A word with the number it had before, so that it can be known again after the edits. */
interface Numbered {
  readonly text: string;
  readonly number: number | null;
}
type Turns = { asks: boolean; words: Numbered[] }[];

const written = (turns: Turns) =>
  `${turns.map(({ asks, words }) => `${asks ? 'Interviewer' : 'Marta'}: ${words.map(({ text }) => text).join(' ')}.`).join('\n\n')}\n`;

/** One small edit: another word, one in, one out, a turn split, joined or given to the other. */
function edit(turns: Turns, [how, a, b, put]: readonly [number, number, number, string]): void {
  const at = a % turns.length;
  const own = turns[at];
  if (!own) return;
  const place = b % own.words.length;
  const fresh = { text: put, number: null };
  if (how < 4) own.words[place] = fresh;
  else if (how < 7) own.words.splice(place, 0, fresh);
  else if (how < 10) {
    if (own.words.length > 1) own.words.splice(place, 1);
  } else if (how === 10) own.asks = !own.asks;
  else if (how === 11 && place > 0) {
    turns.splice(at + 1, 0, { asks: !own.asks, words: own.words.splice(place) });
  } else {
    const next = turns[at + 1];
    if (next) turns.splice(at, 2, { asks: own.asks, words: [...own.words, ...next.words] });
  }
}

const flat = (text: string) => text.replace(/\s+/gu, ' ');
const placesOf = (text: string) =>
  [...text.matchAll(/[a-z0-9]+/gu)].map(({ 0: own, index }) => ({
    start: index,
    end: index + own.length,
  }));

test('after 200 small edits passages whose words survived stand on them, none is dropped, undo is exact', async () => {
  const { call, folder, importText } = newCore();
  let file = 0;
  let survived = 0;
  let held = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(turn, { minLength: 60, maxLength: 90, size: 'max' }),
      fc.array(fc.tuple(fc.nat(9999), fc.integer({ min: 3, max: 14 })), {
        minLength: 40,
        maxLength: 60,
        size: 'max',
      }),
      fc.array(fc.tuple(fc.nat(12), fc.nat(9999), fc.nat(9999), word), {
        minLength: 200,
        maxLength: 200,
        size: 'max',
      }),
      async (said, spans, edits) => {
        file += 1;
        let number = 0;
        const turns: Turns = said.map(([asks, words]) => ({
          asks,
          words: words.map((text) => ({ text, number: number++ })),
        }));
        turns.push({ asks: false, words: [{ text: `x${file}`, number: number++ }] });
        const id = await importText(`${file}.txt`, written(turns));
        const read = async () => ({
          ...(await call('sources.read', { id })),
          passages: await call('passages.list', { sourceId: id }),
        });
        const text = (await read()).turns.map((own) => own.text).join('\n');
        const places = placesOf(text);
        expect(places.length).toBe(number);
        const numbers = new Map<number, readonly [number, number]>();
        for (const [from, length] of spans) {
          const first = from % (number - length);
          const span = {
            start: places[first]?.start ?? 0,
            end: places[first + length - 1]?.end ?? 0,
          };
          const { passage } = await call('passages.tag', {
            sourceId: id,
            span,
            code: { kind: 'trigger', name: 'Said' },
          });
          numbers.set(passage.id, [first, length]);
        }
        const before = await read();
        for (const each of edits) edit(turns, each);
        const path = join(folder, `${file} corrected.txt`);
        writeFileSync(path, written(turns));
        const replaced = await call('sources.replace', { workId: 'replace', id, path });
        const after = await read();
        expect(after.passages.map((own) => own.id).sort()).toEqual([...numbers.keys()].sort());
        const now = turns.flatMap(({ words }) => words);
        const newText = after.turns.map((own) => own.text).join('\n');
        const nowPlaces = placesOf(newText);
        for (const { id: own, quote, previousQuote, start } of after.passages) {
          const [first, length] = numbers.get(own) ?? [0, 0];
          const made = before.passages.find((passage) => passage.id === own)?.quote ?? '';
          const same = flat(quote) === flat(made);
          expect(same || (previousQuote === made && replaced.moved.some((m) => m.id === own))).toBe(
            true,
          );
          const at = now.findIndex((each) => each.number === first);
          const whole = Array.from({ length }, (_, step) => now[at + step]?.number);
          if (at === -1 || whole.some((each, step) => each !== first + step)) continue;
          // Where a full stop came in or went out with a turn, the words are other ones.
          const there = { start: nowPlaces[at]?.start, end: nowPlaces[at + length - 1]?.end };
          if (flat(newText.slice(there.start, there.end)) !== flat(made)) continue;
          survived += 1;
          if (start === there.start && previousQuote === null) held += 1;
        }
        expect((await call('study.check', {})).wrong).toEqual([]);
        await call('history.undo', {});
        expect(await read()).toEqual(before);
        await call('history.redo', {});
        expect(await read()).toEqual(after);
      },
    ),
    { numRuns: 12 },
  );
  expect(survived).toBeGreaterThan(100);
  expect(held / survived).toBeGreaterThanOrEqual(0.99);
}, 240_000);
