import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RedactionEntry } from '../../shared/model';
import { taggedCore } from './study-core';

const entry = (words: string, replacement: string): RedactionEntry => ({
  words,
  replacement,
  wholeWords: true,
  matchCase: false,
  endings: false,
});

/** The interview with Marta's and her bank's words in every place that a person writes in. */
async function writtenCore() {
  const study = await taggedCore();
  const { call, tag, sourceId } = study;
  const { passage } = await tag('The bank asked me on Friday', 'trigger', 'Marta’s bank asks');
  await tag('bank asked', 'struggle', 'Asked');
  await call('sources.update', { id: sourceId, title: 'Marta, first' });
  await call('memos.set', { about: { type: 'passage', id: passage.id }, text: 'Is Marta alone?' });
  const [code] = await call('codes.list', {});
  await call('codes.update', {
    id: code?.id ?? 0,
    description: 'As with Marta',
    include: 'Marta.',
  });
  const job = await call('jobs.create', { title: 'Marta’s list' });
  await call('jobs.setText', { id: job.id, slot: 'situation', text: 'when the bank asks Marta' });
  const persona = await call('personas.create', { name: 'Marta-like' });
  await call('personas.write', {
    id: persona.id,
    narrative: {
      version: 1,
      blocks: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Mar', bold: true },
            { type: 'text', text: 'ta waits. She hears' },
            { type: 'quote', passageId: passage.id, stance: 'supports', quote: passage.quote },
            { type: 'text', text: '.' },
            { type: 'quote', passageId: 99, stance: 'supports', quote: 'Marta, gone' },
          ],
        },
      ],
    },
  });
  await call('briefs.create', { title: 'For Marta', purpose: 'Marta', decision: 'Marta?' });
  const age = await call('attributes.create', { name: 'Team', type: 'text' });
  const [marta] = await call('participants.list', {});
  await call('participants.setValue', {
    participantId: marta?.id ?? 0,
    attributeId: age.id,
    value: 'Marta’s own',
  });
  return { ...study, passageId: passage.id };
}

async function everything({ call, sourceId }: Awaited<ReturnType<typeof writtenCore>>) {
  return {
    study: (await call('study.read', {})).title,
    sources: await call('sources.list', {}),
    transcript: await call('sources.read', { id: sourceId }),
    report: await call('sources.report', { id: sourceId }),
    passages: await call('passages.list', { sourceId }),
    people: await call('participants.list', {}),
    codes: await call('codes.list', {}),
    memos: await call('memos.list', {}),
    jobs: await call('jobs.list', {}),
    personas: await call('personas.list', {}),
    briefs: await call('briefs.list', {}),
  };
}

const work = { workId: 'redaction' };
const entries = [entry('Marta', '[name]'), entry('bank', '[company]')];

test('reaches every place, keeps anchors and quotes true, unflagged, and can be undone', async () => {
  const study = await writtenCore();
  const { call, sourceId } = study;
  const before = await everything(study);
  const preview = await call('redaction.preview', { ...work, entries });
  expect(preview.groups.map(({ sort }) => sort)).toEqual([
    ...['transcript', 'sources', 'people', 'codes', 'memos', 'jobs', 'personas', 'briefs'],
  ]);
  expect(preview.forms.map(({ words }) => words)).toEqual(['Marta', 'bank']);
  const { places } = await call('redaction.apply', {
    ...work,
    entries,
    leftOut: [],
    stamp: preview.stamp,
    keyPath: null,
  });
  expect(places).toBe(preview.count);

  const after = await everything(study);
  expect(JSON.stringify(after)).not.toMatch(/\bMarta|bank/i);
  expect(after.passages.map(({ quote, previousQuote }) => [quote, previousQuote])).toEqual([
    ['The [company] asked me on Friday', null],
    ['[company] asked', null],
  ]);
  const [persona] = after.personas;
  expect(persona?.claims.map(({ id, text }) => [id, text])).toEqual([
    [before.personas[0]?.claims[0]?.id, '[name] waits.'],
    [before.personas[0]?.claims[1]?.id, 'She hears.'],
  ]);
  expect(persona?.narrative.blocks[0]?.children).toEqual([
    { type: 'text', text: '[name]', bold: true },
    { type: 'text', text: ' waits. She hears' },
    expect.objectContaining({ quote: 'The [company] asked me on Friday' }),
    { type: 'text', text: '.' },
    expect.objectContaining({ quote: '[name], gone' }),
  ]);
  expect(await call('study.check', {})).toEqual({ problems: [], passages: 2, wrong: [] });
  const found = await call('search.transcripts', { query: 'bank', limit: 9, offset: 0 });
  expect(found.total).toBe(0);

  expect((await call('study.read', {})).history.undo).toBe(`redact words at ${places} places`);
  await call('history.undo', {});
  expect(await everything(study)).toEqual(before);
  await call('history.redo', {});
  expect(await everything(study)).toEqual(after);
  expect((await call('passages.list', { sourceId })).length).toBe(2);
});

test('leaves out places, spellings and groups', async () => {
  const study = await writtenCore();
  const { call } = study;
  const preview = await call('redaction.preview', { ...work, entries });
  const transcript = preview.groups.find(({ sort }) => sort === 'transcript');
  const [place] = transcript?.places ?? [];
  expect(place).toMatchObject({ where: 'Marta, turn 2', before: 'The ', words: 'bank' });
  const form = preview.forms.find(({ words }) => words === 'Marta');
  const { places } = await call('redaction.apply', {
    ...work,
    entries,
    leftOut: [place?.key ?? '', form?.key ?? '', 'jobs'],
    stamp: preview.stamp,
    keyPath: null,
  });
  // The bank stands once in the transcript, once in a job, and in the name of a code.
  expect(places).toBe(1);
  expect((await call('participants.list', {}))[0]?.name).toBe('Marta');
  expect((await call('codes.list', {})).map(({ name }) => name)).toContain(
    'Marta’s [company] asks',
  );
});

test('two people who would get one name stay two', async () => {
  const study = await writtenCore();
  const { call } = study;
  const both = [entry('Marta', '[name]'), entry('Pavel', '[name]')];
  const { stamp } = await call('redaction.preview', { ...work, entries: both });
  await call('redaction.apply', { ...work, entries: both, leftOut: [], stamp, keyPath: null });
  const people = await call('participants.list', {});
  expect(people.map(({ name }) => name)).toEqual(['[name]', '[name] 2']);
});

test('people may exchange their names', async () => {
  const { call } = await writtenCore();
  const swap = [entry('Marta', 'Pavel'), entry('Pavel', 'Marta')];
  const { stamp } = await call('redaction.preview', { ...work, entries: swap });
  await call('redaction.apply', { ...work, entries: swap, leftOut: [], stamp, keyPath: null });
  const people = await call('participants.list', {});
  expect(people.toSorted((a, b) => a.id - b.id).map(({ name }) => name)).toEqual([
    'Pavel',
    'Marta',
  ]);
});

test('a key puts the words back, also after other corrections, and never out of order', async () => {
  const study = await writtenCore();
  const { call, folder, sourceId, refused } = study;
  const before = await everything(study);
  const { stamp } = await call('redaction.preview', { ...work, entries });
  const keyPath = join(folder, 'key.csv');
  const asked = { ...work, entries, leftOut: [], stamp };
  expect(await refused('redaction.apply', { ...asked, keyPath: join(folder, 'x.txt') })).toBe(
    'not-csv',
  );
  expect(await refused('redaction.apply', { ...asked, keyPath: join(folder, 'no/x.csv') })).toBe(
    'cannot-write',
  );
  await call('redaction.apply', { ...asked, keyPath });
  expect(readFileSync(keyPath, 'utf8')).toContain('turn.text');

  const { turns } = await call('sources.read', { id: sourceId });
  const turn = turns[1];
  if (!turn) throw new Error('No turn.');
  const text = `Well: ${turn.text}`;
  await call('turns.correct', { turnId: turn.id, basis: turn.text, text });
  const restored = await call('redaction.restore', { path: keyPath });
  expect(restored.lost).toEqual([]);
  await call('turns.correct', {
    turnId: turn.id,
    basis: `Well: The bank asked me on Friday. I spent two evenings copying numbers.`,
    text: 'The bank asked me on Friday. I spent two evenings copying numbers.',
  });
  // A name that was bold in part is so no more; all else is as it was.
  const again = await everything(study);
  expect({ ...again, personas: [] }).toEqual({ ...before, personas: [] });
  expect(again.personas[0]?.claims).toEqual(before.personas[0]?.claims);

  expect((await call('redaction.restore', { path: keyPath })).lost.length).toBeGreaterThan(0);
  writeFileSync(join(folder, 'other.csv'), readFileSync(keyPath, 'utf8').replaceAll('20', '19'));
  expect(await refused('redaction.restore', { path: join(folder, 'other.csv') })).toBe(
    'other-study',
  );
  writeFileSync(join(folder, 'bad.csv'), 'a,b\n1,2\n');
  expect(await refused('redaction.restore', { path: join(folder, 'bad.csv') })).toBe('not-a-key');
});

test('refuses what would never end, and places that are others by now', async () => {
  const { call, refused, tag } = await writtenCore();
  expect(
    await refused('redaction.preview', { ...work, entries: [entry('Marta', 'Marta B.')] }),
  ).toBe('holds-its-words');
  const { stamp } = await call('redaction.preview', { ...work, entries });
  await tag('Nobody ever asks', 'trigger', 'Marta again');
  expect(
    await refused('redaction.apply', { ...work, entries, leftOut: [], stamp, keyPath: null }),
  ).toBe('changed-meanwhile');
});
