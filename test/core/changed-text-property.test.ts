import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCore } from './study-core';

/** What can be done to the text of a study: a turn corrected, a file replaced, words redacted. */
type Change =
  | { readonly how: 'correct'; readonly at: number; readonly place: number; readonly put: string }
  | { readonly how: 'replace'; readonly at: number; readonly drop: number; readonly put: string }
  | { readonly how: 'redact'; readonly word: string; readonly endings: boolean }
  | { readonly how: 'undo' | 'redo' };

const words = ['Jonas', 'numbers', 'two', 'late', 'the list', 'ä👩‍👩‍👧', 'e', 'copied'];
const word = fc.constantFrom(...words);
const said = fc
  .array(fc.oneof(word, fc.constantFrom('we', 'wait,', 'for', 'it.', 'Ärger', 'and')), {
    minLength: 4,
    maxLength: 20,
  })
  .map((parts) => parts.join(' '));
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    how: fc.constant('correct' as const),
    at: fc.nat(99),
    place: fc.nat(99),
    put: fc.oneof(word, fc.constant('')),
  }),
  fc.record({
    how: fc.constant('replace' as const),
    at: fc.nat(99),
    drop: fc.nat(3),
    put: said,
  }),
  fc.record({ how: fc.constant('redact' as const), word, endings: fc.boolean() }),
  fc.record({ how: fc.constantFrom('undo' as const, 'redo' as const) }),
);

test('whatever is corrected, replaced and redacted in a study: every quote is its slice, or is flagged', async () => {
  const { call, core, folder, importText } = newCore();
  let run = 0;
  let flagged = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(said, { minLength: 3, maxLength: 7 }), { minLength: 2, maxLength: 3 }),
      fc.array(fc.tuple(fc.nat(99), fc.nat(400), fc.integer({ min: 1, max: 60 })), {
        minLength: 6,
        maxLength: 14,
      }),
      fc.array(change, { minLength: 4, maxLength: 10 }),
      async (files, spans, changes) => {
        run += 1;
        const ids: number[] = [];
        for (const [at, lines] of files.entries()) {
          const text = lines.map((line, turn) => `${turn % 2 ? 'Marta' : 'Interviewer'}: ${line}`);
          const name = `${run}-${at}`;
          ids.push(await importText(`${name}.txt`, `${text.join('\n\n')}\n\nMarta: ${name}.\n`));
        }
        const sourceAt = (at: number) => ids[at % ids.length] ?? 0;
        const read = async (id: number) => ({
          ...(await call('sources.read', { id })),
          passages: await call('passages.list', { sourceId: id }),
        });
        for (const [at, start, length] of spans) {
          await core.callTyped('passages.tag', {
            sourceId: sourceAt(at),
            span: { start, end: start + length },
            code: { kind: 'trigger', name: 'Said' },
          });
        }
        for (const each of changes) {
          const before = await Promise.all(ids.map(read));
          await make(each);
          const { problems, wrong } = await call('study.check', {});
          expect([problems, wrong]).toEqual([[], []]);
          const after = await Promise.all(ids.map(read));
          const swapped = each.how === 'undo' || each.how === 'redo';
          const had = new Map(
            before.flatMap(({ passages }) => passages).map((own) => [own.id, own]),
          );
          for (const { turns, passages } of after) {
            const text = turns.map((turn) => turn.text).join('\n');
            for (const { id, start, end, quote, previousQuote } of passages) {
              expect(text.slice(start, end)).toBe(quote);
              if (previousQuote !== null) flagged += 1;
              if (swapped || each.how === 'redact' || previousQuote !== null) continue;
              // Not flagged: it has the words that it had, or those it was made on again.
              const was = had.get(id);
              expect([flat(was?.quote ?? ''), flat(was?.previousQuote ?? '')]).toContain(
                flat(quote),
              );
            }
          }
          const now = after.flatMap(({ passages }) => passages.map(({ id }) => id));
          expect(now.sort()).toEqual([...had.keys()].sort());
        }

        async function make(each: Change): Promise<void> {
          switch (each.how) {
            case 'undo': {
              const { history } = await call('study.read', {});
              if (/^(?:correct|replace|redact)/.test(history.undo ?? ''))
                await call('history.undo', {});
              return;
            }
            case 'redo':
              await core.callTyped('history.redo', {});
              return;
            case 'correct': {
              const { turns } = await read(sourceAt(each.at));
              const turn = turns[each.place % turns.length];
              if (!turn) return;
              const parts = turn.text.split(' ');
              parts[each.at % parts.length] = each.put;
              const text = parts.join(' ');
              const { id: turnId, text: basis } = turn;
              await core.callTyped('turns.correct', { turnId, basis, text });
              return;
            }
            case 'replace': {
              const { turns, speakers } = await read(sourceAt(each.at));
              const nameOf = new Map(speakers.map(({ id, name }) => [id, name]));
              const lines = turns
                .filter(({ text }) => text.trim() !== '')
                .map(({ text, speakerId }) => `${nameOf.get(speakerId ?? 0) ?? 'Marta'}: ${text}`);
              lines.splice(each.at % lines.length, each.drop, `Marta: ${each.put}`);
              const path = join(folder, `${run} corrected.txt`);
              writeFileSync(path, `${lines.join('\n\n')}\n\nMarta: ${run} ${each.at}.\n`);
              await call('sources.replace', { workId: 'replace', id: sourceAt(each.at), path });
              return;
            }
            case 'redact': {
              const entry = { words: each.word, replacement: '[x]', wholeWords: true };
              const entries = [{ ...entry, matchCase: false, endings: each.endings }];
              const { stamp } = await call('redaction.preview', { workId: 'look', entries });
              await core.callTyped('redaction.apply', {
                workId: 'redact',
                entries,
                leftOut: [],
                stamp,
                keyPath: null,
              });
              return;
            }
            default:
              each satisfies never;
          }
        }
      },
    ),
    { numRuns: 25 },
  );
  expect(flagged).toBeGreaterThan(20);
}, 240_000);

const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();
