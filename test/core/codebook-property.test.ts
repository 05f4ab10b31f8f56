import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Core } from '../../electron/core/core';
import { builtInKinds, type CountedCode } from '../../shared/model';
import { taggedCore } from './study-core';

type Step = readonly ['merge' | 'move' | 'split' | 'archive', number, number, number];

const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom('merge', 'move', 'move', 'split', 'archive'),
  fc.nat(999),
  fc.nat(999),
  fc.nat(999),
);

/** Words that are tagged, each with a code of its own and one that they share. */
const words = [
  'The bank',
  'on Friday',
  'two evenings',
  'copying numbers',
  'Nobody',
  'like to look',
];

async function listed(core: Core) {
  const codes = await core.callTyped('codes.list', {});
  const passages = await core.callTyped('passages.list', { sourceId: 1 });
  const jobs = await core.callTyped('jobs.list', {});
  if (!codes.ok || !passages.ok || !jobs.ok) throw new Error('The study cannot be read.');
  return { codes: codes.value, passages: passages.value, jobs: jobs.value };
}

/** Does one step; true where it was not refused. */
async function take(core: Core, [act, a, b, c]: Step): Promise<boolean> {
  const { codes, passages } = await listed(core);
  const idAt = (n: number) => codes[n % codes.length]?.id ?? 0;
  const ids = [idAt(a), idAt(a * 7 + c)];
  const answer = async () => {
    if (act === 'merge') return core.callTyped('codes.merge', { ids, intoId: idAt(b) });
    if (act === 'archive') return core.callTyped('codes.archive', { ids, archived: b % 2 === 0 });
    if (act === 'move') {
      const kind = builtInKinds[c % 4] ?? 'trigger';
      const place = b % 3 ? { parentId: idAt(b) } : { parentId: null, kind };
      return core.callTyped('codes.move', { ids, ...place });
    }
    const tags = passages.flatMap((passage) => passage.tags).filter((tag) => tag.codeId === ids[0]);
    const tagIds = tags.slice(c % 2).map((tag) => tag.id);
    return core.callTyped('codes.split', { id: ids[0] ?? 0, name: `Split ${b}`, tagIds });
  };
  const result = await answer();
  if (!result.ok && result.failure.code === 'internal') throw new Error(result.failure.detail);
  return result.ok;
}

/** A parent is there, is of its child's kind, and nobody is above themselves. */
function expectTree(codes: readonly CountedCode[]): void {
  const byId = new Map(codes.map((code) => [code.id, code]));
  for (const code of codes) {
    const seen = new Set<number>();
    for (let at: CountedCode | undefined = code; at; ) {
      expect(seen.has(at.id)).toBe(false);
      seen.add(at.id);
      if (at.parentId === null) break;
      const parent: CountedCode | undefined = byId.get(at.parentId);
      expect(parent?.kind).toBe(at.kind);
      at = parent;
    }
  }
}

test('however codes are moved, merged and split, they are a tree and no passage loses its last tag', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 25 }), async (steps) => {
      const { core, call, tag } = await taggedCore();
      const made: number[] = [];
      for (const [at, text] of words.entries()) {
        const kind = builtInKinds[at % 4] ?? 'trigger';
        made.push((await tag(text, kind, `Code ${at}`)).codeId);
        await tag(text, kind, 'Shared');
      }
      await call('codes.update', { id: made[4] ?? 0, parentId: made[0] ?? 0 });
      const { id: job } = await call('jobs.create', { title: 'Know who owes' });
      await call('jobs.setCodes', { id: job, slot: 'struggle', codeIds: [made[1] ?? 0] });
      const states = [await listed(core)];
      const tagged = () => states.at(-1)?.passages.map((passage) => passage.id);
      const before = tagged();
      for (const each of steps) {
        if (!(await take(core, each))) continue;
        const now = await listed(core);
        if (JSON.stringify(now) !== JSON.stringify(states.at(-1))) states.push(now);
        expectTree(now.codes);
        expect(tagged()).toEqual(before);
        const ids = new Set(now.codes.map((code) => code.id));
        for (const { tags } of now.passages) {
          expect(tags.length).toBeGreaterThan(0);
          expect(tags.every(({ codeId }) => ids.has(codeId))).toBe(true);
          expect(new Set(tags.map(({ codeId }) => codeId)).size).toBe(tags.length);
        }
        const slot = now.jobs[0]?.slots[1];
        expect(slot?.codeIds).toHaveLength(1);
        const held = now.codes.find((code) => code.id === slot?.codeIds[0]);
        expect(held?.kind).toBe('struggle');
      }
      for (const state of states.slice(0, -1).reverse()) {
        await call('history.undo', {});
        expect(await listed(core)).toEqual(state);
      }
    }),
    { numRuns: 25 },
  );
}, 240_000);
