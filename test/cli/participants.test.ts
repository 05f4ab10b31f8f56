import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { row, workbook } from '../import/support/workbook';
import { jsonLines } from './run-cli';
import { studyOnDisk } from './study';

const personSchema = z.object({
  name: z.string(),
  words: z.int(),
  attributes: z.record(z.string(), z.string()),
});

test('people are listed with what a table said of them', async () => {
  const { run, folder } = await studyOnDisk();
  const rows = [
    ['Name', 'Team'],
    ['Marta', '12'],
    ['Nobody', '3'],
  ];
  writeFileSync(
    join(folder, 'people.xlsx'),
    workbook([{ name: 'People', rows: rows.map((cells) => row(...cells)).join('') }]),
  );
  const taken = await run('attributes', 'people.xlsx');
  expect(taken.code).toBe(1);
  expect(taken.stdout).toContain('Values: 1 taken over. New: 1 attributes, 0 people.');
  expect(taken.stderr).toContain('people.xlsx:3: The study has nobody called “Nobody”.');
  expect((await run('attributes', 'people.xlsx', '--new-people')).code).toBe(0);
  const people = jsonLines(await run('participants', '--json'), personSchema);
  expect(people.map(({ name, attributes }) => [name, attributes])).toEqual([
    ['Marta', { Team: '12' }],
    ['Nobody', { Team: '3' }],
    ['Pavel', {}],
  ]);
  const listed = await run('participants');
  expect(listed.stdout).toMatch(/^id +interviews +words +quotes +name +Team/);
  expect((await run('attributes', 'missing.csv')).code).toBe(1);
});
