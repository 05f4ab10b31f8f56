import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBriefQuotes } from '../../electron/core/export/read-brief';
import { briefFormats } from '../../shared/model';
import { newCore, taggedCore } from './study-core';

async function briefOnTags() {
  const core = await taggedCore();
  const bank = await core.tag('The bank asked me on Friday.', 'trigger', 'Bank asks');
  const nobody = await core.tag('Nobody ever asks.', 'trigger', 'Nobody asks');
  const asked = await core.tag('Who asks for the list?', 'trigger', 'Bank asks');
  const job = await core.call('jobs.create', { title: 'Know who owes us' });
  const codeIds = [bank.codeId];
  await core.call('jobs.setCodes', { id: job.id, slot: 'situation', codeIds });
  const persona = await core.call('personas.create', { name: 'Lead' });
  const { id } = await core.call('briefs.create', { title: 'What we heard' });
  return { ...core, id, jobId: job.id, personaId: persona.id, bank, nobody, asked };
}

test('a brief starts empty and takes jobs and personas in the order given', async () => {
  const { call, id, jobId, personaId } = await briefOnTags();
  expect(await call('briefs.list', {})).toMatchObject([
    { id, title: 'What we heard', purpose: '', jobIds: [], personaIds: [], appendix: 'cited' },
  ]);
  const second = await call('jobs.create', { title: 'Another' });
  await call('briefs.update', { id, jobIds: [second.id, jobId], personaIds: [personaId] });
  expect(await call('briefs.list', {})).toMatchObject([
    { jobIds: [second.id, jobId], personaIds: [personaId] },
  ]);
  await call('briefs.update', { id, jobIds: [jobId, second.id], purpose: 'Decide.' });
  expect(await call('briefs.list', {})).toMatchObject([
    { jobIds: [jobId, second.id], purpose: 'Decide.' },
  ]);
  await call('history.undo', {});
  expect(await call('briefs.list', {})).toMatchObject([
    { jobIds: [second.id, jobId], purpose: '' },
  ]);
});

test('a brief made with what goes into it is one change', async () => {
  const { call, id, jobId, personaId } = await briefOnTags();
  const parts = { jobIds: [jobId], personaIds: [personaId] };
  const made = await call('briefs.create', { title: 'All of it', ...parts });
  expect(await call('briefs.list', {})).toMatchObject([{ id }, { id: made.id, ...parts }]);
  await call('history.undo', {});
  expect(await call('briefs.list', {})).toMatchObject([{ id }]);
});

test('a job that is removed leaves its briefs, and comes back to them', async () => {
  const { call, id, jobId } = await briefOnTags();
  await call('briefs.update', { id, jobIds: [jobId] });
  await call('jobs.remove', { id: jobId });
  expect(await call('briefs.list', {})).toMatchObject([{ jobIds: [] }]);
  await call('history.undo', {});
  expect(await call('briefs.list', {})).toMatchObject([{ jobIds: [jobId] }]);
});

test('a brief cites what it uses, and lists all tagged quotes if asked', async () => {
  const { call, id, jobId, bank, nobody, asked } = await briefOnTags();
  await call('briefs.update', { id, jobIds: [jobId] });
  const cited = await call('briefs.compose', { id });
  expect(cited.quotes.map((quote) => quote.passageId)).toEqual([bank.passage.id]);
  expect(cited.jobs[0]?.slots[0]).toMatchObject({
    text: 'bank asks',
    participants: 1,
    citations: [{ number: 1, stance: 'supports' }],
  });
  await call('briefs.update', { id, appendix: 'all' });
  const all = await call('briefs.compose', { id });
  expect(all.quotes.map((quote) => [quote.number, quote.passageId, quote.participant])).toEqual([
    [1, bank.passage.id, 'Marta'],
    [2, asked.passage.id, 'Interviewer'],
    [3, nobody.passage.id, 'Pavel'],
  ]);
});

test('only the pseudonym of a participant leaves the study', async () => {
  const { call, id } = await briefOnTags();
  const marta = (await call('participants.list', {})).find(({ name }) => name === 'Marta');
  await call('participants.update', { id: marta?.id ?? 0, name: 'P7' });
  await call('briefs.update', { id, appendix: 'all' });
  const document = await call('briefs.compose', { id });
  expect(document.quotes[0]?.participant).toBe('Interviewer');
  expect(document.quotes[1]?.participant).toBe('P7');
  expect(JSON.stringify(document)).not.toContain('Marta');
});

test.each(briefFormats)(
  'a brief is written as %s with its quotes word for word',
  async (format) => {
    const { call, folder, id, bank, nobody } = await briefOnTags();
    await call('briefs.update', { id, appendix: 'all' });
    const path = join(folder, `brief.${format}`);
    expect(await call('briefs.export', { id, path })).toEqual({ path, quotes: 3 });
    const read = await readBriefQuotes(readFileSync(path), format);
    expect(read.map((quote) => quote.text)).toEqual([
      'Who asks for the list?',
      bank.passage.quote,
      nobody.passage.quote,
    ]);
  },
);

test('without an id the whole study is written', async () => {
  const { call, folder } = await briefOnTags();
  const path = join(folder, 'all.md');
  expect(await call('briefs.export', { id: null, path })).toEqual({ path, quotes: 3 });
  const written = readFileSync(path, 'utf8');
  expect(written).toContain('### Know who owes us');
  expect(written).toContain('### Lead');
});

test('a brief is refused in an unknown format, or to a place that is not there', async () => {
  const { refused, folder, id } = await briefOnTags();
  expect(await refused('briefs.export', { id, path: join(folder, 'brief.rtf') })).toBe(
    'unknown-format',
  );
  const nowhere = join(folder, 'none', 'brief.md');
  expect(await refused('briefs.export', { id, path: nowhere })).toBe('cannot-write');
  expect(existsSync(nowhere)).toBe(false);
});

test('what is not there cannot be chosen', async () => {
  const { call, refused } = newCore();
  const { id } = await call('briefs.create', { title: 'Brief' });
  expect(await refused('briefs.update', { id, jobIds: [9] })).toBe('no-such-job');
  expect(await refused('briefs.update', { id, personaIds: [9] })).toBe('no-such-persona');
  expect(await refused('briefs.update', { id: 9, title: 'X' })).toBe('no-such-brief');
  expect(await refused('briefs.compose', { id: 9 })).toBe('no-such-brief');
  expect(await refused('briefs.remove', { id: 9 })).toBe('no-such-brief');
});
