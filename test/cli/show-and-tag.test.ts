import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openCore } from '../../electron/core/core';
import { replacementSchema } from '../../shared/model';
import { plainReader } from '../core/plain-reader';
import { marta } from './interviews';
import { jsonLine, jsonLines } from './run-cli';
import { studyOnDisk } from './study';

const replacedSchema = replacementSchema.extend({ sourceId: z.int() });
const taggedSchema = z.strictObject({ passageId: z.int(), quote: z.string() });
const quoteLineSchema = z.looseObject({
  passageId: z.int(),
  kind: z.string(),
  code: z.string(),
  coder: z.string(),
  participant: z.string().nullable(),
  source: z.string(),
  startMs: z.int().nullable(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  hash: z.string().length(64),
});

test('the spans that show prints tile the text', async () => {
  const { show } = await studyOnDisk();
  for (const id of [1, 2]) {
    const { text, turns } = await show(id);
    let place = 0;
    for (const turn of turns) {
      expect(turn.start).toBe(place);
      expect(turn.end).toBeGreaterThan(turn.start);
      place = turn.end;
    }
    expect(place).toBe(text.length);
    expect(turns.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  }
  const { turns } = await show(2);
  expect(turns[1]).toMatchObject({ speaker: 'Pavel', startMs: 3_723_000 });
});

test('a quote is exactly the slice that was tagged, marks and scripts and all', async () => {
  const { run, show, tag } = await studyOnDisk();
  const words = '*two* evenings <copying> numbers 👩‍👩‍👧 — שלום';
  const tagged = jsonLine(await tag(1, words, 'struggle/Copying/by hand', '--json'), taggedSchema);
  expect(tagged.quote).toBe(words);
  const [line] = jsonLines(await run('quotes', '--json'), quoteLineSchema);
  expect(line).toMatchObject({
    passageId: tagged.passageId,
    kind: 'struggle',
    code: 'Copying/by hand',
    coder: 'Researcher',
    participant: 'Marta',
    quote: words,
  });
  const { text } = await show(1);
  expect(text.slice(line?.start, line?.end)).toBe(words);
});

test('a tag may be another coder’s, and the study stays its own coder’s', async () => {
  const { run, tag } = await studyOnDisk();
  await tag(1, 'The bank asked me', 'trigger/Bank asks', '--coder', 'Bo');
  await tag(2, 'four spreadsheets', 'alternative/Spreadsheets');
  const lines = jsonLines(await run('quotes', '--json'), quoteLineSchema);
  expect(lines.map(({ coder, startMs }) => [coder, startMs])).toEqual([
    ['Bo', null],
    ['Researcher', 3_723_000],
  ]);
});

test('quotes are narrowed down by codes and by people', async () => {
  const { run, tag } = await studyOnDisk();
  await tag(1, 'The bank asked me', 'trigger/Bank asks');
  await tag(1, 'evenings', 'struggle/Copying');
  await tag(2, 'four spreadsheets', 'alternative/Spreadsheets');
  const codesOf = async (...words: string[]) =>
    jsonLines(await run('quotes', '--json', ...words), quoteLineSchema).map(({ code }) => code);
  expect(await codesOf('--code', 'struggle/copying')).toEqual(['Copying']);
  expect(await codesOf('--code', 'struggle/Copying', '--code', 'trigger/Bank asks')).toEqual([
    'Bank asks',
    'Copying',
  ]);
  expect(await codesOf('--participant', 'Pavel')).toEqual(['Spreadsheets']);
  const unknown = await run('quotes', '--code', 'struggle/Nothing');
  expect(unknown.code).toBe(1);
  expect(unknown.stderr).toContain('There is no code struggle/Nothing.');
});

test('codes come with the people, passages and sources behind them', async () => {
  const { run, tag } = await studyOnDisk();
  await tag(1, 'The bank asked me', 'trigger/Asked');
  await tag(1, 'Who asks', 'trigger/Asked');
  const [line] = jsonLines(await run('codes', '--json'), z.looseObject({}));
  expect(line).toMatchObject({
    kind: 'trigger',
    name: 'Asked',
    parent: null,
    passages: 2,
    participants: 1,
    sources: 1,
  });
});

test('a kind that the study added is named as people write it; one that it lacks is said', async () => {
  const { run, study, tag } = await studyOnDisk();
  const opened = openCore({ path: study, create: false, reader: plainReader() });
  if (!opened.ok) throw new Error(opened.failure.message);
  await opened.value.callTyped('kinds.create', { name: 'Fit signal', letter: 'X' });
  await opened.value.close();
  await tag(1, 'The bank asked me', 'fit SIGNALS/Asked');
  await tag(1, 'evenings', 'x/Asked');
  await tag(2, 'four spreadsheets', 'Alternative/Spreadsheets');
  const quotes = jsonLines(
    await run('quotes', '--code', 'Fit signal/asked', '--json'),
    quoteLineSchema,
  );
  expect(quotes.map(({ kind, code, quote }) => [kind, code, quote])).toEqual([
    ['Fit signal', 'Asked', 'The bank asked me'],
    ['Fit signal', 'Asked', 'evenings'],
  ]);
  const codes = jsonLines(await run('codes', '--json'), z.looseObject({ kind: z.string() }));
  expect(codes.map(({ kind }) => kind)).toEqual(['alternative', 'Fit signal']);
  const unknown = await run('tag', '--source', '1', '--span', '0:9', '--code', 'mood/Sad');
  expect([unknown.code, unknown.stdout]).toEqual([1, '']);
  expect(unknown.stderr).toContain(
    'This study has no kind of code “mood”. Its kinds are trigger, struggle, alternative, outcome and Fit signal.',
  );
});

test('words that are not there, or half a character, cannot be tagged', async () => {
  const { run, show } = await studyOnDisk();
  const { text } = await show(1);
  const inside = text.indexOf('👩') + 1;
  const tagAt = (span: string) =>
    run('tag', '--source', '1', '--span', span, '--code', 'trigger/Asked');
  for (const span of [`0:${text.length + 1}`, '5:5', `0:${inside}`]) {
    const ran = await tagAt(span);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toBe('');
    expect(ran.stderr.trim()).not.toBe('');
  }
  expect((await run('codes', '--json')).stdout).toBe('');
});

test('a corrected file replaces the text of a transcript; its quotes stay', async () => {
  const { folder, run, show, tag } = await studyOnDisk();
  await tag(1, 'two* evenings', 'struggle/Copying by hand');
  writeFileSync(join(folder, 'better.txt'), marta.replace('evenings', 'nights'));
  const line = jsonLine(
    await run('import', 'better.txt', '--replace', '1', '--json'),
    replacedSchema,
  );
  expect(line).toMatchObject({
    sourceId: 1,
    fileName: 'better.txt',
    moved: [{ fate: 'changed', was: 'two* evenings', quote: 'two* nights' }],
  });
  expect((await show(1)).text).toContain('two* nights');
  const two = await run('import', 'better.txt', 'marta.txt', '--replace', '1');
  expect([two.code, two.stdout]).toEqual([2, '']);
});
