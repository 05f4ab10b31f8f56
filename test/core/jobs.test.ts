import { expect, test } from 'vitest';
import type { JobSlot } from '../../shared/model';
import { newCore, taggedCore } from './study-core';

test('a new job has four empty slots', async () => {
  const { call } = newCore();
  const { id } = await call('jobs.create', { title: 'Know who owes us' });
  const [job] = await call('jobs.list', {});
  expect(job).toMatchObject({ id, title: 'Know who owes us' });
  expect(job?.slots.map(({ slot, codeIds, claim }) => [slot, codeIds, claim.text])).toEqual([
    ['situation', [], ''],
    ['struggle', [], ''],
    ['alternative', [], ''],
    ['outcome', [], ''],
  ]);
});

async function jobOnTags() {
  const core = await taggedCore();
  const bank = await core.tag('The bank asked me on Friday.', 'trigger', 'Bank asks');
  const nobody = await core.tag('Nobody ever asks.', 'trigger', 'Nobody asks');
  const evenings = await core.tag('two evenings', 'struggle', 'Copying numbers');
  const { id } = await core.call('jobs.create', { title: 'Know who owes us' });
  const slot = async (name: JobSlot) => {
    const [job] = await core.call('jobs.list', {});
    const found = job?.slots.find((candidate) => candidate.slot === name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
  return { ...core, id, slot, bank, nobody, evenings };
}

test('a slot holds codes of its kind, in order, each once', async () => {
  const { call, refused, id, slot, bank, nobody, evenings } = await jobOnTags();
  const codeIds = [nobody.codeId, bank.codeId, nobody.codeId];
  await call('jobs.setCodes', { id, slot: 'situation', codeIds });
  expect((await slot('situation')).codeIds).toEqual([nobody.codeId, bank.codeId]);
  await call('jobs.setCodes', { id, slot: 'situation', codeIds: [bank.codeId] });
  expect((await slot('situation')).codeIds).toEqual([bank.codeId]);
  const wrong = { id, slot: 'situation' as const, codeIds: [evenings.codeId] };
  expect(await refused('jobs.setCodes', wrong)).toBe('wrong-kind');
  expect(await refused('jobs.setCodes', { ...wrong, codeIds: [999] })).toBe('no-such-code');
  expect(await refused('jobs.setCodes', { ...wrong, id: 999 })).toBe('no-such-job');
});

test('wording, links and codes are undone and done again one by one', async () => {
  const { call, id, slot, bank, nobody } = await jobOnTags();
  await call('jobs.setCodes', { id, slot: 'situation', codeIds: [bank.codeId] });
  await call('jobs.setText', { id, slot: 'situation', text: 'the bank asks' });
  const { claim } = await slot('situation');
  const link = { claimId: claim.id, passageId: nobody.passage.id };
  await call('jobs.setEvidence', { ...link, stance: 'contradicts' });
  await call('jobs.setEvidence', { ...link, stance: 'qualifies' });
  expect((await slot('situation')).claim.evidence).toMatchObject([
    { passageId: nobody.passage.id, stance: 'qualifies' },
  ]);

  const labels: string[] = [];
  for (let step = 0; step < 4; step += 1) labels.push((await call('history.undo', {})).label);
  expect(labels).toEqual([
    'let a quote qualify “Know who owes us”',
    'let a quote contradict “Know who owes us”',
    'word the situation of “Know who owes us”',
    'choose the situation codes of “Know who owes us”',
  ]);
  expect(await slot('situation')).toMatchObject({ codeIds: [], claim: { text: '', evidence: [] } });
  for (let step = 0; step < 4; step += 1) await call('history.redo', {});
  expect(await slot('situation')).toMatchObject({
    codeIds: [bank.codeId],
    claim: { text: 'the bank asks', evidence: [{ stance: 'qualifies' }] },
  });
});

test('a call that changes nothing leaves no entry', async () => {
  const { call, id, bank } = await jobOnTags();
  await call('jobs.setCodes', { id, slot: 'situation', codeIds: [bank.codeId] });
  const { history } = await call('study.read', {});
  await call('jobs.setCodes', { id, slot: 'situation', codeIds: [bank.codeId] });
  await call('jobs.setText', { id, slot: 'situation', text: '' });
  await call('jobs.rename', { id, title: 'Know who owes us' });
  expect((await call('study.read', {})).history).toEqual(history);
});

test('a link taken away takes along a quote that nothing else holds', async () => {
  const { call, sourceId, spanOf, slot } = await jobOnTags();
  const marked = await call('passages.mark', { sourceId, span: spanOf('I like to look') });
  const { claim } = await slot('outcome');
  const link = { claimId: claim.id, passageId: marked.id };
  await call('jobs.setEvidence', { ...link, stance: 'supports' });
  const ids = async () => (await call('quotes.list', {})).map((quote) => quote.id);
  expect(await ids()).toContain(marked.id);
  await call('jobs.setEvidence', { ...link, stance: null });
  expect(await ids()).not.toContain(marked.id);
  await call('history.undo', {});
  expect(await ids()).toContain(marked.id);
});

test('what is linked must be in the study, and the claim a job’s', async () => {
  const { call, refused, slot, bank } = await jobOnTags();
  const { claim } = await slot('outcome');
  const stance = 'supports' as const;
  expect(await refused('jobs.setEvidence', { claimId: claim.id, passageId: 999, stance })).toBe(
    'no-such-passage',
  );
  const passageId = bank.passage.id;
  expect(await refused('jobs.setEvidence', { claimId: 999, passageId, stance })).toBe(
    'no-such-claim',
  );
  const { id } = await call('personas.create', { name: 'Lead' });
  const narrative = {
    version: 1 as const,
    blocks: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'Hi.' }] }],
  };
  const { claims } = await call('personas.write', { id, narrative });
  const claimId = claims[0]?.id ?? 0;
  expect(await refused('jobs.setEvidence', { claimId, passageId, stance })).toBe('no-such-claim');
});

test('a removed job comes back whole', async () => {
  const { call, id, bank } = await jobOnTags();
  await call('jobs.setCodes', { id, slot: 'situation', codeIds: [bank.codeId] });
  const before = await call('jobs.list', {});
  await call('jobs.remove', { id });
  expect(await call('jobs.list', {})).toEqual([]);
  await call('history.undo', {});
  expect(await call('jobs.list', {})).toEqual(before);
});
