import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { row, workbook } from '../import/support/workbook';
import { wordParagraph, wordParts, zip } from '../import/support/zip';
import { interview, newCore } from './study-core';

/** A study in which Marta and Pavel speak, and a way to write a table beside it. */
async function withPeople() {
  const core = newCore();
  await core.importText('interview.txt', interview);
  const people = await core.call('participants.list', {});
  const idOf = (name: string) => people.find((person) => person.name === name)?.id ?? 0;
  const write = (text: string | Uint8Array) => {
    const path = join(core.folder, 'people.csv');
    writeFileSync(path, text);
    return path;
  };
  /** What is known of everyone: name, then attribute and value. */
  const known = async () => {
    const attributes = await core.call('attributes.list', {});
    const after = await core.call('participants.list', {});
    return after.map(({ name, values }) => [
      name,
      ...values.map(({ attributeId, value }) => {
        const attribute = attributes.find(({ id }) => id === attributeId);
        return `${attribute?.name} (${attribute?.type}): ${value}`;
      }),
    ]);
  };
  return { ...core, idOf, write, known };
}

const all = (columns: readonly { index: number; type: 'text' | 'number' | 'boolean' | 'date' }[]) =>
  columns.map(({ index, type }) => ({ index, type }));

test('a table is shown with who is in it and what its columns are, and nothing changes', async () => {
  const { call, write, idOf, known } = await withPeople();
  const before = await known();
  const path = write(
    [
      'Role,Person,Team size,Pays,Since,Note',
      'Owner,MÁRTA,"1,200",yes,2024-03-05,"Met on 5 March 2024, by phone"',
      'Clerk,pavel,7,no,5 March 2024,Met on 6 March 2024 at the fair',
      'Clerk,Ilse,,,,',
    ].join('\n'),
  );
  const table = await call('participants.readTable', { path });
  expect(table).toMatchObject({ file: 'people.csv', nameColumn: 1, warnings: [] });
  expect(table.columns).toEqual([
    { index: 0, header: 'Role', type: 'text', known: false },
    { index: 2, header: 'Team size', type: 'number', known: false },
    { index: 3, header: 'Pays', type: 'boolean', known: false },
    { index: 4, header: 'Since', type: 'date', known: false },
    { index: 5, header: 'Note', type: 'text', known: false },
  ]);
  expect(table.rows).toMatchObject([
    { line: 2, name: 'MÁRTA', participantId: idOf('Marta') },
    { line: 3, name: 'pavel', participantId: idOf('Pavel') },
    { line: 4, name: 'Ilse', participantId: null },
  ]);
  expect(await known()).toEqual(before);
  expect(await call('attributes.list', {})).toEqual([]);
});

test('a table is taken over as one change, which undo takes back whole', async () => {
  const { call, write, known } = await withPeople();
  const before = await known();
  const path = write('Name;Team size;Role\nMarta;1200;Owner\nPavel;;Clerk\nIlse;3;Clerk\n');
  const { nameColumn, columns } = await call('participants.readTable', { path });
  const chosen = { path, nameColumn, columns: all(columns) };
  expect(await call('participants.applyTable', { ...chosen, newPeople: true })).toEqual({
    file: 'people.csv',
    values: 5,
    attributes: 2,
    people: 1,
    left: [],
  });
  const after = [
    ['Ilse', 'Team size (number): 3', 'Role (text): Clerk'],
    ['Marta', 'Team size (number): 1200', 'Role (text): Owner'],
    ['Pavel', 'Role (text): Clerk'],
  ];
  expect(await known()).toEqual(after);
  const { label } = await call('history.undo', {});
  expect(label).toBe('take attributes from “people.csv”');
  expect(await known()).toEqual(before);
  expect(await call('attributes.list', {})).toEqual([]);
  await call('history.redo', {});
  expect(await known()).toEqual(after);
});

test('what cannot be taken over is named by its line, and the rest is', async () => {
  const { call, write, known } = await withPeople();
  await call('attributes.create', { name: 'Team size', type: 'number' });
  await call('participants.create', { name: 'Ana Moreno' });
  await call('participants.create', { name: 'Moreno, Ana' });
  const path = write(
    [
      'Name;team SIZE;Role;;role',
      'Marta;many;Owner;;',
      'Pavel;7;Clerk;',
      '"Pavel";7;"Clerk\nand more";;',
      'pavel;8;;;',
      ';9;;;',
      'Aná Moreno;3;;;',
      'Ilse;4;;;;;',
    ].join('\r\n'),
  );
  const table = await call('participants.readTable', { path });
  expect(table.columns).toEqual([
    { index: 1, header: 'team SIZE', type: 'number', known: true },
    { index: 2, header: 'Role', type: 'text', known: false },
  ]);
  const left = [
    { line: 1, column: null, message: 'Column 4 has no name: it stays out.' },
    {
      line: 1,
      column: null,
      message: 'Column 5 has the name of column 3, “Role”: it stays out.',
    },
    { line: 2, column: 1, message: 'team SIZE: “many” is not a number.' },
    { line: 3, column: null, message: 'The row has 4 cells and the first row 5.' },
    { line: 6, column: null, message: '“pavel” is on line 4 too.' },
    { line: 7, column: null, message: 'The row names nobody.' },
    {
      line: 8,
      column: null,
      message: '“Aná Moreno” can be any of these: Ana Moreno, Moreno, Ana.',
    },
  ];
  expect(table.warnings).toEqual(left);
  const columns = all(table.columns).map((column) => ({ ...column, type: 'text' as const }));
  const asked = { path, nameColumn: 0, columns, newPeople: false };
  const report = await call('participants.applyTable', asked);
  expect(report).toMatchObject({ values: 3, attributes: 1, people: 0 });
  expect(report.left).toEqual([
    ...left,
    { line: 9, column: null, message: 'The study has nobody called “Ilse”.' },
  ]);
  expect(await known()).toEqual([
    ['Ana Moreno'],
    ['Marta', 'Role (text): Owner'],
    ['Moreno, Ana'],
    ['Pavel', 'Team size (number): 7', 'Role (text): Clerk\nand more'],
  ]);
});

test('people are known by real name and pseudonym, in a table in UTF-16 with tabs', async () => {
  const { call, write, idOf } = await withPeople();
  await call('participants.setPseudonyms', { names: [{ id: idOf('Marta'), name: 'P1' }] });
  const text = 'sep=\t\nRolle\tName\nBüro\tMarta\nLager\tPavel\n';
  const path = write(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const table = await call('participants.readTable', { path });
  expect(table.nameColumn).toBe(1);
  expect(table.rows).toEqual([
    { line: 3, name: 'Marta', participantId: idOf('Marta'), cells: ['Büro', 'Marta'] },
    { line: 4, name: 'Pavel', participantId: idOf('Pavel'), cells: ['Lager', 'Pavel'] },
  ]);
  const again = write('Role,Name\nOwner,P1\n');
  const { rows } = await call('participants.readTable', { path: again });
  expect(rows).toMatchObject([{ participantId: idOf('Marta') }]);
});

test('another column and another type may be chosen, as long as the file has them', async () => {
  const { call, write, refused } = await withPeople();
  const path = write('Name,Alias,Year\nMarta,Mo,2024\nPavel,Pa,2025\n');
  const columns = [{ index: 2, type: 'date' as const }];
  const table = await call('participants.readTable', { path, nameColumn: 1, columns });
  expect(table.columns).toMatchObject([
    { index: 0, type: 'text' },
    { index: 2, type: 'date' },
  ]);
  expect(table.rows).toMatchObject([{ participantId: null }, { participantId: null }]);
  expect(table.warnings).toMatchObject([{ line: 2 }, { line: 3 }]);
  expect(await refused('participants.readTable', { path, nameColumn: 3 })).toBe('not-a-table');
  const late = { path, nameColumn: 0, columns: [{ index: 9, type: 'text' as const }] };
  expect(await refused('participants.applyTable', { ...late, newPeople: true })).toBe(
    'not-a-table',
  );
});

test('what is no table is refused in words', async () => {
  const { write, refused, folder } = await withPeople();
  for (const text of ['', 'Only a sentence.\nAnd another.', 'a,b', 'a,b\n"c,d', '\0\u0001\0\0']) {
    expect(await refused('participants.readTable', { path: write(text) })).toBe('not-a-table');
  }
  const gone = join(folder, 'gone.csv');
  expect(await refused('participants.readTable', { path: gone })).toBe('file-not-found');
  expect(await refused('participants.readTable', { path: folder })).toBe('not-a-file');
});

test('a workbook is read as separated values are, by the reader', async () => {
  const { call, refused, folder, idOf, known } = await withPeople();
  const path = join(folder, 'people.xlsx');
  const rows = [
    ['Name', 'Team', 'Since'],
    ['marta', '12', '2024-03-05'],
    [],
    ['Pavel', '7'],
    ['Ilse'],
  ];
  const sheets = [
    { name: 'Notes', rows: row('Met at the fair') },
    { name: 'People', rows: rows.map((cells) => row(...cells)).join('') },
  ];
  writeFileSync(path, workbook(sheets));
  const table = await call('participants.readTable', { path });
  expect(table.rows.map(({ line, participantId, cells }) => [line, participantId, cells])).toEqual([
    [2, idOf('Marta'), ['marta', '12', '2024-03-05']],
    [4, idOf('Pavel'), ['Pavel', '7', '']],
    [5, null, ['Ilse', '', '']],
  ]);
  const said = table.warnings.map(({ line, message }) => [line, message.includes('“Notes”')]);
  expect(said).toEqual([[0, true]]);
  const done = await call('participants.applyTable', {
    path,
    nameColumn: table.nameColumn,
    columns: all(table.columns),
    newPeople: false,
  });
  expect(done).toMatchObject({ values: 3, attributes: 2, people: 0 });
  expect(await known()).toContainEqual(['Marta', 'Team (number): 12', 'Since (date): 2024-03-05']);
  writeFileSync(path, 'PK\x03\x04 cut off');
  expect(await refused('participants.readTable', { path })).toBe('damaged-document');
  writeFileSync(path, zip(wordParts(wordParagraph('Name, Team'))));
  expect(await refused('participants.readTable', { path })).toBe('damaged-document');
  const document = join(folder, 'people.docx');
  writeFileSync(document, zip(wordParts(wordParagraph('Name, Team'))));
  expect(await refused('participants.readTable', { path: document })).toBe('not-a-table');
});
