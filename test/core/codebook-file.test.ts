import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCodePath, writeCodePath } from '../../electron/core/export/code-path';
import { newCore, type TestCore } from './study-core';

function write({ folder }: TestCore, text: string | Uint8Array): string {
  const path = join(folder, 'codes.csv');
  writeFileSync(path, text);
  return path;
}

test('a codebook that was exported is the same in another study, and changes nothing in its own', async () => {
  const core = newCore();
  const { call, folder } = core;
  const { id: top } = await call('codes.create', {
    kind: 'struggle',
    name: 'By hand / by “eye”, \\ twice',
    description: 'No tool,\nnone at all.',
    include: '“I type it over”',
    exclude: '“it is slow”',
    clause: 'I copy it',
    force: 'push',
    moment: 'passive looking',
  });
  await call('codes.create', { kind: 'struggle', name: 'Über Nacht', parentId: top });
  await call('codes.create', { kind: 'outcome', name: '=Know()', archived: true });
  const path = join(folder, 'codebook.csv');
  expect(await call('codes.export', { path })).toEqual({ path, codes: 3 });
  const before = await call('codes.list', {});
  const nothing = { file: 'codebook.csv', kinds: 0, created: 0, updated: 0, unread: [] };
  expect(await call('codes.import', { path })).toEqual(nothing);
  expect(await call('codes.list', {})).toEqual(before);

  const other = newCore();
  expect(await other.call('codes.import', { path })).toMatchObject({ created: 3, unread: [] });
  const taken = await other.call('codes.list', {});
  const without = (codes: typeof before) =>
    codes.map(({ id: _, parentId, ...code }) => ({ ...code, below: parentId !== null }));
  expect(without(taken)).toEqual(without(before));
  const { label } = await other.call('history.undo', {});
  expect(label).toBe('import codebook “codebook.csv”');
  expect(await other.call('codes.list', {})).toEqual([]);
  const again = join(other.folder, 'again.csv');
  await other.call('history.redo', {});
  await other.call('codes.export', { path: again });
  expect(readFileSync(again).equals(readFileSync(path))).toBe(true);
});

test('what cannot be read is named by its line, and the rest is taken in', async () => {
  const core = newCore();
  const { call } = core;
  const { id } = await call('codes.create', {
    kind: 'struggle',
    name: 'By hand',
    description: 'Kept.',
  });
  const path = write(
    core,
    [
      'Kind;Code path;Definition;Force;Colour',
      'Struggles;Work / by  HAND;;wish;red',
      'mood;Sad;;;',
      ';Nothing;;;',
      'T;Asked;New.;push;',
      'trigger;asked;Twice.;;',
      'struggle;by hand / Work;;;',
      'struggle;Work / Work;;;',
    ].join('\r\n'),
  );
  expect(await call('codes.import', { path })).toEqual({
    file: 'codes.csv',
    kinds: 0,
    created: 2,
    updated: 1,
    unread: [
      { line: 1, reason: 'A codebook has no column “Colour”.' },
      { line: 2, reason: '“wish” is no force: it is one of push, pull, anxiety, habit.' },
      {
        line: 3,
        reason:
          'This study has no kind of code “mood”. Its kinds are trigger, struggle, alternative and outcome. A letter beside it, in a column “letter”, would add it.',
      },
      { line: 4, reason: 'The kind is missing.' },
      { line: 6, reason: 'The trigger “asked” is on line 5 too.' },
      { line: 7, reason: '“Work” cannot be put below itself.' },
      { line: 8, reason: 'The struggle “Work” is on line 7 too.' },
    ],
  });
  const codes = await call('codes.list', {});
  const work = codes.find(({ name }) => name === 'Work')?.id;
  expect(codes).toMatchObject([
    { name: 'Asked', description: 'New.', force: 'push' },
    { id, name: 'By hand', description: 'Kept.', parentId: work },
    { name: 'Work' },
  ]);
});

test('a file that is no codebook is refused with the reason', async () => {
  const core = newCore();
  const says = async (text: string | Uint8Array) => {
    const result = await core.core.callTyped('codes.import', { path: write(core, text) });
    return result.ok ? '' : `${result.failure.code} ${result.failure.message}`;
  };
  expect(await says('')).toContain('not-a-codebook “codes.csv”');
  expect(await says('code,description\nA,B\n')).toContain('names no column “kind”');
  expect(await says('kind,code\nstruggle,"A\n')).toContain('line 2 is never closed');
  expect(await says(new Uint8Array([0, 1, 2, 3, 0, 0, 0, 255, 0, 7]))).toContain('not-a-codebook');
  expect(await core.refused('codes.import', { path: join(core.folder, 'none.csv') })).toBe(
    'file-not-found',
  );
  const nowhere = join(core.folder, 'no', 'codes.csv');
  expect(await core.refused('codes.export', { path: nowhere })).toBe('cannot-write');
});

test('whatever codes are called, the path to them is read as it was written', () => {
  const name = fc
    .oneof(
      fc.string({ unit: fc.constantFrom('/', '\\', ' ', 'a') }),
      fc.string({ unit: 'grapheme' }),
    )
    .map((text) => text.trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
      expect(readCodePath(writeCodePath(names))).toEqual(names);
    }),
  );
});
