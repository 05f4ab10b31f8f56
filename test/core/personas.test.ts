import { expect, test } from 'vitest';
import type { Narrative, NarrativeInline, Stance } from '../../shared/model';
import { newCore, taggedCore } from './study-core';

const text = (words: string): NarrativeInline => ({ type: 'text', text: words });
const chip = (passageId: number, stance: Stance = 'supports'): NarrativeInline => ({
  type: 'quote',
  passageId,
  stance,
  quote: 'as it was',
});

function narrative(...children: NarrativeInline[]): Narrative {
  return { version: 1, blocks: [{ type: 'paragraph', children }] };
}

async function personaOnTags() {
  const core = await taggedCore();
  const bank = (await core.tag('The bank asked me on Friday.', 'trigger', 'Bank asks')).passage.id;
  const nobody = (await core.tag('Nobody ever asks.', 'trigger', 'Nobody asks')).passage.id;
  const { id } = await core.call('personas.create', { name: 'Hands-on lead' });
  const write = (of: Narrative) => core.call('personas.write', { id, narrative: of });
  return { ...core, id, write, bank, nobody };
}

test('a new persona is a draft with nothing written', async () => {
  const { call } = newCore();
  await call('personas.create', { name: 'Lead' });
  expect(await call('personas.list', {})).toMatchObject([
    {
      name: 'Lead',
      type: 'user',
      status: 'draft',
      summary: '',
      narrative: { version: 1, blocks: [] },
      claims: [],
    },
  ]);
});

test('fields change one by one, with a label that says what', async () => {
  const { call } = newCore();
  const { id } = await call('personas.create', { name: 'Lead' });
  await call('personas.update', { id, status: 'validated' });
  expect((await call('study.read', {})).history.undo).toBe('change persona “Lead”');
  await call('personas.update', { id, name: 'Hands-on lead' });
  expect((await call('study.read', {})).history.undo).toBe('name persona “Hands-on lead”');
  expect(await call('personas.list', {})).toMatchObject([
    { name: 'Hands-on lead', status: 'validated' },
  ]);
});

test('each sentence becomes a claim with the quotes that stand in it', async () => {
  const { write, bank, nobody } = await personaOnTags();
  const persona = await write(
    narrative(
      text('The bank asks.'),
      chip(bank),
      text(' Or not '),
      chip(nobody, 'contradicts'),
      text('.'),
    ),
  );
  expect(persona.claims.map((claim) => [claim.text, claim.evidence])).toMatchObject([
    ['The bank asks.', [{ passageId: bank, stance: 'supports' }]],
    ['Or not.', [{ passageId: nobody, stance: 'contradicts' }]],
  ]);
});

test('an unchanged sentence keeps its claim and its links, wherever it goes', async () => {
  const { write, bank, nobody } = await personaOnTags();
  const first = await write(
    narrative(text('One. '), chip(bank), text('Two. '), chip(nobody), text('Three.')),
  );
  const [one, two, three] = first.claims;
  const second = await write(
    narrative(text('New. Two. '), chip(nobody), text('One, but longer. '), chip(bank)),
  );
  expect(second.claims.map((claim) => claim.text)).toEqual(['New.', 'Two.', 'One, but longer.']);
  expect(second.claims[1]).toEqual({ ...two, ordinal: 1 });
  const ids = second.claims.map((claim) => claim.id);
  expect(ids).not.toContain(one?.id);
  expect(ids).not.toContain(three?.id);
});

test('a chip whose passage is gone stays in the text and links nothing', async () => {
  const { call, write, bank } = await personaOnTags();
  await write(narrative(text('The bank asks '), chip(bank), text('.')));
  await call('passages.remove', { id: bank });
  const again = await write(narrative(text('The bank asks now '), chip(bank), text('.')));
  expect(again.claims).toMatchObject([{ text: 'The bank asks now.', evidence: [] }]);
  expect(again.narrative.blocks[0]?.children[1]).toEqual(chip(bank));
});

test('writing is one entry, undone with its claims', async () => {
  const { call, write, bank } = await personaOnTags();
  const [before] = await call('personas.list', {});
  const written = await write(narrative(text('The bank asks.'), chip(bank)));
  expect((await call('study.read', {})).history.undo).toBe('write narrative of “Hands-on lead”');
  await call('history.undo', {});
  expect(await call('personas.list', {})).toEqual([before]);
  await call('history.redo', {});
  expect(await call('personas.list', {})).toEqual([written]);
});

test('writing the same again leaves no entry', async () => {
  const { call, write, bank } = await personaOnTags();
  await write(narrative(text('The bank asks.'), chip(bank)));
  await call('memos.set', { about: { type: 'study', id: 1 }, text: 'later' });
  const { history } = await call('study.read', {});
  await write(narrative(text('The bank asks.'), chip(bank)));
  expect((await call('study.read', {})).history).toEqual(history);
});

test('what is not there cannot be written', async () => {
  const { refused } = newCore();
  const nowhere = { id: 7, narrative: narrative() };
  expect(await refused('personas.write', nowhere)).toBe('no-such-persona');
  expect(await refused('personas.update', { id: 7, name: 'X' })).toBe('no-such-persona');
  expect(await refused('personas.remove', { id: 7 })).toBe('no-such-persona');
});
