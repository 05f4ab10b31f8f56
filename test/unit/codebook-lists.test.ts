import fc from 'fast-check';
import { expect, test } from 'vitest';
import { branchIds, treeRows } from '../../renderer/screens/codes/tree-rows';
import { codeFinder } from '../../renderer/screens/transcripts/desk/picker/find-codes';
import type { CountedCode, Kind } from '../../shared/model';
import { code } from './synthesis-fixtures';

const kinds = (['trigger', 'struggle'] as const).map(
  (key, ordinal): Kind => ({
    key,
    name: key,
    plural: `${key}s`,
    letter: key.charAt(0).toUpperCase(),
    shape: 'tag',
    colour: 'ochre',
    description: '',
    slot: null,
    builtIn: true,
    ordinal,
  }),
);

function counted(id: number, name: string, more: Partial<CountedCode> = {}): CountedCode {
  return { ...code(id, 'struggle', name), quotes: 0, participants: 0, sources: 0, ...more };
}

const view = { search: '', showArchived: false, collapsed: new Set<string>() };
const names = (rows: ReturnType<typeof treeRows>) => rows.map((row) => row.code?.name ?? '*');

test('the picker offers what is kept at hand, then what was used last, then the most quoted', () => {
  const codes = [
    counted(1, 'Rare'),
    counted(2, 'Common', { quotes: 9 }),
    counted(3, 'Last'),
    counted(4, 'Kept'),
    counted(5, 'Put away', { archived: true, quotes: 20 }),
  ];
  const find = codeFinder(codes, [4], [3, 4]);
  const found = (query: string) => find('struggle', query).map(({ name }) => name);
  expect(found('')).toEqual(['Kept', 'Last', 'Common', 'Rare']);
  expect(found('put')).toEqual([]);
  expect(found('PUT away')).toEqual(['Put away']);
  expect(find('trigger', '')).toEqual([]);
});

test('a search keeps all that stands above what it finds, also where it is folded away', () => {
  const codes = [
    counted(1, 'Top'),
    counted(2, 'Mid', { parentId: 1 }),
    counted(3, 'Low', { parentId: 2, exclude: 'never on paper' }),
    counted(4, 'Other'),
  ];
  const folded = { ...view, collapsed: new Set(['code-1']) };
  expect(names(treeRows(kinds, codes, folded))).toEqual(['*', '*', 'Other', 'Top']);
  const found = treeRows(kinds, codes, { ...folded, search: 'PAPER never' });
  expect(names(found)).toEqual(['*', '*', 'Top', 'Mid', 'Low']);
});

test('archived codes are seen only on demand, those below them always', () => {
  const codes = [counted(1, 'Top', { archived: true }), counted(2, 'Low', { parentId: 1 })];
  expect(names(treeRows(kinds, codes, view))).toEqual(['*', '*', 'Low']);
  expect(names(treeRows(kinds, codes, { ...view, showArchived: true }))).toEqual([
    '*',
    '*',
    'Top',
    'Low',
  ]);
});

test('each code stands once in the tree, one level below its parent, counted among its own', () => {
  const forest = fc
    .array(fc.nat(50), { maxLength: 30 })
    .map((parents) =>
      parents.map((parent, at) =>
        counted(at + 1, `Code ${at}`, { parentId: at === 0 ? null : parent % at || null }),
      ),
    );
  fc.assert(
    fc.property(forest, (codes) => {
      const rows = treeRows(kinds, codes, view);
      const levels = new Map(rows.map((row) => [row.code?.id ?? null, row.level]));
      expect(rows.filter((row) => row.code)).toHaveLength(codes.length);
      for (const row of rows) {
        if (!row.code) continue;
        expect(row.level).toBe((levels.get(row.code.parentId) ?? 1) + 1);
        expect(branchIds(codes, row.code.id).has(row.code.parentId ?? 0)).toBe(false);
        const beside = rows.filter(
          (other) => other.code && other.code.parentId === row.code?.parentId,
        );
        expect([row.place, row.of]).toEqual([beside.indexOf(row) + 1, beside.length]);
      }
    }),
  );
});
