import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RedactionEntry } from '../../shared/model';
import { newCore, type TestCore } from './study-core';

const said = [
  'Anna',
  'anna',
  'Annas',
  'Anna’s',
  'Schmidt',
  'the',
  'bank',
  'waits.',
  '👩‍👩‍👧',
  'é',
  '[name]',
];
const turn = fc.array(fc.constantFrom(...said), { minLength: 1, maxLength: 10 });
const entries = fc.uniqueArray(
  fc.record({
    words: fc.constantFrom('Anna', 'Anna Schmidt', 'bank', 'é', 'ann', '👩‍👩‍👧'),
    replacement: fc.constantFrom('[name]', '#', 'Marta of the [place]'),
    wholeWords: fc.boolean(),
    matchCase: fc.boolean(),
    endings: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4, selector: ({ words }) => words },
);
const place = fc.tuple(fc.nat(), fc.nat());

/** Everything that a person sees of the study's words, with the places of its quotes. */
async function everything({ call }: TestCore, sourceId: number) {
  return {
    text: await wordsOf(call, sourceId),
    transcript: await call('sources.read', { id: sourceId }),
    passages: await call('passages.list', { sourceId }),
    people: await call('participants.list', {}),
    memos: await call('memos.list', {}),
    codes: await call('codes.list', {}),
  };
}

async function wordsOf(call: TestCore['call'], sourceId: number): Promise<unknown> {
  const { turns, speakers } = await call('sources.read', { id: sourceId });
  const memos = await call('memos.list', {});
  const codes = await call('codes.list', {});
  return {
    turns: turns.map(({ text }) => text),
    speakers: speakers.map(({ name }) => name),
    memos: memos.map(({ text }) => text),
    codes: codes.map(({ name }) => name),
  };
}

async function redact({ call, refused }: TestCore, chosen: RedactionEntry[], keyPath: string) {
  const asked = { workId: 'redact', entries: chosen };
  const { count, stamp } = await call('redaction.preview', asked);
  const params = { ...asked, leftOut: [], stamp, keyPath };
  if (count > 0) return (await call('redaction.apply', params)).places;
  expect(await refused('redaction.apply', params)).toBe('nothing-to-redact');
  return 0;
}

test('undo takes a redaction back whole, and its key puts every word back', async () => {
  const study = newCore();
  const { call } = study;
  let number = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(turn, { minLength: 2, maxLength: 6 }),
      fc.array(place, { maxLength: 5 }),
      entries,
      async (turns, places, chosen) => {
        number += 1;
        const lines = turns.map(
          (words, at) => `${at % 2 ? 'Anna' : 'Bo'}: x${number} ${words.join(' ')}`,
        );
        const sourceId = await study.importText(`${number} Anna.txt`, lines.join('\n\n'));
        const { turns: read } = await call('sources.read', { id: sourceId });
        const { length } = read.map(({ text }) => text).join('\n');
        for (const [a, b] of places) {
          const [start, end] = [a % length, b % length].sort((x, y) => x - y);
          if (start === undefined || end === undefined || start === end) continue;
          await study.core.callTyped('passages.tag', {
            sourceId,
            span: { start, end },
            code: { kind: 'trigger', name: 'Anna asks' },
          });
        }
        await call('memos.set', {
          about: { type: 'source', id: sourceId },
          text: `Ask Anna Schmidt again, ${number}`,
        });
        const before = await everything(study, sourceId);
        const key = join(study.folder, `${number}.csv`);
        const count = await redact(study, chosen, key);
        if (count === 0) return;
        const after = await everything(study, sourceId);
        expect((await call('study.check', {})).wrong).toEqual([]);
        await call('history.undo', {});
        expect(await everything(study, sourceId)).toEqual(before);
        await call('history.redo', {});
        expect(await everything(study, sourceId)).toEqual(after);
        expect(await call('redaction.restore', { path: key })).toEqual({ places: count, lost: [] });
        expect(await wordsOf(call, sourceId)).toEqual(before.text);
        expect((await call('study.check', {})).wrong).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
}, 240_000);
