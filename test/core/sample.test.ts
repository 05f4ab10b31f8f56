import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { openCore } from '../../electron/core/core';
import { readBriefQuotes } from '../../electron/core/export/read-brief';
import { createReader } from '../../electron/core/import/reader';
import { buildSample } from '../../electron/core/sample/build-sample';
import { planSchema } from '../../electron/core/sample/plan';
import { evidenceLedger, findingsOf } from '../../shared/synthesis';
import { temporaryFolder } from '../db/folder';
import { expectValue } from './study-core';

const material = join(import.meta.dirname, '../../resources/sample');
const plan = planSchema.parse(JSON.parse(readFileSync(join(material, 'plan.json'), 'utf8')));

function sampleIn(folder: string) {
  const reader = createReader({ workerUrl: inject('readerWorker') });
  onTestFinished(() => reader.close());
  const path = join(folder, 'made', 'sample.throughline');
  const briefPath = join(folder, 'brief.md');
  return { reader, path, briefPath };
}

test('the sample study is built from its plan, whole', async () => {
  const folder = temporaryFolder();
  const { reader, path, briefPath } = sampleIn(folder);
  const built = expectValue(await buildSample({ folder: material, path, briefPath, reader }));
  expect(readdirSync(join(folder, 'made'))).toEqual(['sample.throughline']);

  const core = expectValue(openCore({ path, create: false, reader }));
  onTestFinished(() => core.close());
  const { counts, title, history } = expectValue(await core.callTyped('study.read', {}));
  expect(title).toBe(plan.title);
  expect(history).toEqual({ undo: null, redo: null });
  expect(counts).toMatchObject({
    sources: plan.sources.length,
    participants: plan.participants.length,
    codes: plan.codes.length,
    jobs: plan.jobs.length,
    personas: plan.personas.length,
    briefs: 1,
    quotes: built.quotes,
  });

  const quotes = expectValue(await core.callTyped('quotes.list', {}));
  expect(quotes.filter((quote) => quote.interviewer)).toEqual([]);
  expect(quotes.every((quote) => quote.participantId !== null)).toBe(true);
  const folded = new Set(quotes.map((quote) => quote.quote.replace(/\s+/g, ' ')));
  for (const tag of plan.tags) expect(folded).toContain(tag.quote);

  const people = expectValue(await core.callTyped('participants.list', {}));
  expect(people.map(({ name }) => name).sort()).toEqual(
    plan.participants.map(({ name }) => name).sort(),
  );
  for (const person of people) expect(person.quotes).toBeGreaterThan(0);
  expect(expectValue(await core.callTyped('study.check', {})).problems).toEqual([]);

  const jobs = expectValue(await core.callTyped('jobs.list', {}));
  const personas = expectValue(await core.callTyped('personas.list', {}));
  const codes = expectValue(await core.callTyped('codes.list', {}));
  const findings = findingsOf(evidenceLedger({ jobs, personas, codes, quotes }), String);
  expect(findings.some((finding) => finding.check === 'contested')).toBe(true);

  const inBrief = await readBriefQuotes(readFileSync(briefPath), 'md');
  const words = new Set(quotes.map((quote) => quote.quote));
  expect(inBrief.length).toBeGreaterThan(50);
  for (const { text } of inBrief) expect(words).toContain(text);
});

test('a quote that is not in its source is named, and nothing is left behind', async () => {
  const folder = temporaryFolder();
  const changed = join(folder, 'material');
  cpSync(material, changed, { recursive: true });
  const [first, ...others] = plan.tags;
  const tags = [{ ...first, quote: 'Words that nobody said.' }, ...others];
  writeFileSync(join(changed, 'plan.json'), JSON.stringify({ ...plan, tags }));
  const { reader, path } = sampleIn(folder);
  const result = await buildSample({ folder: changed, path, briefPath: null, reader });
  expect(result).toMatchObject({
    ok: false,
    failure: {
      code: 'quote-not-found',
      message: `${first?.source}: the quote “Words that nobody said.” is not in it.`,
    },
  });
  expect(readdirSync(join(folder, 'made'))).toEqual([]);
});

test('a file that is there is never written over', async () => {
  const folder = temporaryFolder();
  const { reader } = sampleIn(folder);
  const path = join(folder, 'mine.throughline');
  writeFileSync(path, 'mine');
  const result = await buildSample({ folder: material, path, briefPath: null, reader });
  expect(result).toMatchObject({ ok: false, failure: { code: 'file-exists' } });
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

test('a folder without a plan is refused', async () => {
  const folder = temporaryFolder();
  const { reader, path } = sampleIn(folder);
  const result = await buildSample({ folder, path, briefPath: null, reader });
  expect(result).toMatchObject({ ok: false, failure: { code: 'no-such-file' } });
  expect(existsSync(path)).toBe(false);
});
