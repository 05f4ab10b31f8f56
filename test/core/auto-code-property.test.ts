import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reachSchema } from '../../shared/model';
import { newCore } from './study-core';

const words = ['late', 'café', 'pay', 'wait.', 'why?', '👩‍👩‍👧', '1️⃣', 'é', 'Mr. B', 'so!', '—'];
const turn = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 });
const talk = fc.array(turn, { minLength: 2, maxLength: 8 });

test('auto-coding tags exact slices as one change, and one undo takes all of it back', async () => {
  const study = newCore();
  let number = 0;
  const everything = async () => ({
    codes: await study.call('codes.list', {}),
    quotes: await study.call('quotes.list', {}),
    sources: await study.call('sources.list', {}),
  });
  await fc.assert(
    fc.asyncProperty(
      talk,
      fc.constantFrom(...words),
      fc.constantFrom(...reachSchema.options),
      async (turns, word, reach) => {
        number += 1;
        const said = turns.map((each, at) => `${at % 2 ? 'Ana' : 'Bo'}: x ${each.join(' ')}`);
        const sourceId = await study.importText(`${number}.txt`, said.join('\n\n'));
        const { turns: made } = await study.call('sources.read', { id: sourceId });
        const text = made.map((each) => each.text).join('\n');
        const filter = { sourceIds: [sourceId] };
        const query = { query: `x OR "${word} x"`, filter, limit: 100, offset: 0 };
        const { hits } = await study.call('search.transcripts', query);
        const places = hits.flatMap((hit) => hit.places.map((span) => ({ sourceId, span })));
        const before = await everything();
        const preview = await study.call('passages.preview', { places, reach });
        expect(await everything()).toEqual(before);
        const code = { kind: 'struggle', name: `Found ${number}` };
        const tagged = await study.call('passages.tagMany', { places, reach, code });
        expect(tagged).toMatchObject({ passages: preview.length, tags: preview.length });
        const passages = await study.call('passages.list', { sourceId });
        for (const { start, end, quote } of passages) expect(text.slice(start, end)).toBe(quote);
        expect(passages.map((passage) => passage.quote).sort()).toEqual(
          preview.map(({ quote }) => quote).sort(),
        );
        const again = await study.call('passages.tagMany', {
          places,
          reach,
          code: { id: tagged.codeId },
        });
        expect(again.tags).toBe(0);
        const after = await everything();
        await study.call('history.undo', {});
        expect(await everything()).toEqual(before);
        await study.call('history.redo', {});
        expect(await everything()).toEqual(after);
      },
    ),
    { numRuns: 30 },
  );
});
