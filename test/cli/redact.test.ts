import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { purgePreviewSchema, purgeReportSchema } from '../../shared/model';
import { namesIn } from '../core/named-study';
import { temporaryFolder } from '../db/folder';
import { jsonLine, jsonLines, runCli } from './run-cli';

const placeSchema = z.strictObject({
  in: z.string(),
  sourceId: z.int().nullable(),
  where: z.string(),
  before: z.string(),
  words: z.string(),
  after: z.string(),
  replacement: z.string(),
});
const redactedSchema = z.strictObject({
  places: z.int(),
  key: z.string().nullable(),
  missing: z.array(z.string()),
});

const interview = `Interviewer: Who asks for the list?

Zyxanna: The bank, and Quorvane. ZYXANNA asks too; Zyxannas do.

Interviewer: And in Wibrough?

Zyxanna: Nobody there.
`;

/** A study by the command line, with the names in its transcript, a person and a tag. */
async function namedStudy() {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'one.txt'), interview);
  const run = (command: string, ...words: string[]) =>
    runCli([command, 'study.throughline', ...words], folder);
  await run('new');
  await run('import', 'one.txt');
  await run('tag', '--source', '1', '--span', '24:33', '--code', 'trigger/Zyxanna asks');
  writeFileSync(join(folder, 'one.txt'), '');
  return { folder, run };
}

test('a dry run lists every place and changes nothing', async () => {
  const { run } = await namedStudy();
  const words = ['--words', 'Zyxanna=[woman]', '--words', 'Quorvane', '--dry-run'];
  const ran = await run('redact', ...words, '--json');
  expect([ran.code, ran.stderr]).toEqual([0, '8 places. Nothing was changed.\n']);
  const places = jsonLines(ran, placeSchema);
  expect(places[0]).toMatchObject({ in: 'One', sourceId: 1, where: 'Zyxanna, turn 2' });
  expect(places.map((place) => `${place.words}: ${place.replacement}`)).toEqual(
    expect.arrayContaining(['Quorvane: [name]', 'ZYXANNA: [woman]', 'Zyxanna: [woman]']),
  );
  const table = await run('redact', ...words);
  expect(table.stdout).toContain('[ZYXANNA] asks too');
  expect((await run('redact', ...words, '--json')).stdout).toBe(ran.stdout);
});

test('whole words, inflections and capitals are chosen for all, or line by line in a list', async () => {
  const { folder, run } = await namedStudy();
  const spoken = async (...words: string[]) => {
    const ran = await run('redact', ...words, '--dry-run', '--json');
    const places = jsonLines(ran, placeSchema).filter(({ sourceId }) => sourceId === 1);
    return places.map(({ words: found, after }) => found + after.slice(0, 1));
  };
  expect(await spoken('--words', 'Zyxanna')).toEqual(['ZYXANNA ', 'Zyxannas']);
  expect(await spoken('--words', 'Zyxanna', '--no-inflections')).toEqual(['ZYXANNA ']);
  expect(await spoken('--words', 'Zyxanna', '--case')).toEqual(['Zyxannas']);
  expect(await spoken('--words', 'Zyx')).toEqual([]);
  expect(await spoken('--words', 'Zyx', '--no-whole-words')).toEqual(['ZYXA', 'Zyxa']);
  const list = join(folder, 'list.csv');
  writeFileSync(list, 'words;replacement;whole words;case\nZyx;[w];no;\nquor;[q];no;yes\n');
  expect(await spoken('--list', list)).toEqual(['ZYXA', 'Zyxa']);
  writeFileSync(list, 'Zyxanna=[w]\n\nQuorvane\n');
  expect(await spoken('--list', list, '--case')).toEqual(['Quorvane.', 'Zyxannas']);
});

test('redacts, keeps a key and puts back; purges only when told to, from file and exports', async () => {
  const { folder, run } = await namedStudy();
  const key = join(folder, 'key.csv');
  const list = join(folder, 'list.txt');
  writeFileSync(list, 'Zyxanna=[woman]\nQuorvane=[company]\nWibrough=[town]\nNobody at all\n');
  const asked = ['--list', list, '--no-whole-words', '--key', key, '--json'];
  const redacted = await run('redact', ...asked);
  expect(redacted.code).toBe(1);
  expect(jsonLine(redacted, redactedSchema)).toEqual({
    places: 9,
    key,
    missing: ['Nobody at all'],
  });
  expect(redacted.stderr).toContain('“Nobody at all” stands nowhere.');
  expect(readFileSync(key, 'utf8')).toContain('Wibrough');
  expect((await run('show', '--source', '1')).stdout).not.toMatch(/zyxanna|wibrough/i);

  const back = await run('unredact', '--key', key, '--json');
  expect(JSON.parse(back.stdout)).toEqual({ places: 9, lost: [] });
  expect((await run('show', '--source', '1')).stdout).toContain('ZYXANNA asks too');
  await run('redact', ...asked);
  writeFileSync(key, '');
  writeFileSync(list, '');

  const copy = 'study (before version 2).throughline';
  writeFileSync(join(folder, copy), 'Zyxanna');
  const unsure = await run('purge', '--json');
  expect(unsure.code).toBe(1);
  const purged = z.object({ purged: z.boolean() });
  expect(jsonLine(unsure, purgePreviewSchema.extend(purged.shape))).toMatchObject({
    purged: false,
    originals: 1,
    copies: [{ name: copy }],
  });
  expect(unsure.stderr).toContain(copy);
  expect((await namesIn(folder)).some((found) => found.startsWith('study.'))).toBe(true);
  const kept = await run('purge', '--yes', '--keep-copies');
  expect([kept.code, kept.stderr]).toEqual([0, expect.stringContaining('holds the words still')]);
  const sure = await run('purge', '--yes', '--json');
  expect(sure.code).toBe(0);
  expect(jsonLine(sure, purgeReportSchema.extend(purged.shape))).toMatchObject({
    purged: true,
    found: [],
    copiesRemoved: [copy],
  });
  for (const file of ['brief.md', 'brief.html', 'brief.docx']) await run('export', '--to', file);
  for (const what of ['quotes', 'memos', 'codebook']) {
    expect((await run('export', '--what', what, '--to', `${what}.csv`)).code).toBe(0);
  }
  for (const what of ['quotes', 'memos']) {
    expect((await run('export', '--what', what, '--to', `${what}.json`)).code).toBe(0);
  }
  expect(await namesIn(folder)).toEqual([]);
});

test('says what is wrong with a list, and on which line', async () => {
  const { folder, run } = await namedStudy();
  const list = join(folder, 'list.csv');
  writeFileSync(list, 'words,case\nZyxanna,perhaps\n');
  const wrong = await run('redact', '--list', list);
  expect([wrong.code, wrong.stderr.trim()]).toEqual([
    1,
    '“list.csv”, line 2: “case” is yes or no, not “perhaps”.',
  ]);
  expect((await run('redact')).code).toBe(2);
  expect((await run('redact', '--words', '=x')).code).toBe(2);
  const endless = await run('redact', '--words', 'Zyxanna=Zyxanna B.');
  expect([endless.code, endless.stderr]).toEqual([1, expect.stringContaining('still holds')]);
});
