import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { CoreEvent } from '../../shared/contract';
import { taggedCore } from './study-core';

test('a tag keeps the exact words and their hash', async () => {
  const { tag, call, spanOf, sourceId } = await taggedCore();
  const { passage, tagId, codeId } = await tag('two evenings', 'struggle', 'By hand');
  expect(passage).toEqual({
    id: passage.id,
    sourceId,
    ...spanOf('two evenings'),
    quote: 'two evenings',
    previousQuote: null,
    tags: [{ id: tagId, codeId, coderId: 1 }],
    memo: null,
  });
  const [quote] = await call('quotes.list', {});
  expect(quote?.hash).toBe(createHash('sha256').update('two evenings', 'utf8').digest('hex'));
});

test('the same span is the same passage; the same tag again changes nothing', async () => {
  const { tag, call, core } = await taggedCore();
  const first = await tag('two evenings', 'struggle', 'By hand');
  const second = await tag('two evenings', 'struggle', 'Slow');
  expect(second.passage.id).toBe(first.passage.id);
  expect(second.passage.tags).toHaveLength(2);
  const events: CoreEvent[] = [];
  core.onEvent((event) => events.push(event));
  const again = await tag('two evenings', 'struggle', 'by HAND');
  expect([again.tagId, again.codeId]).toEqual([first.tagId, first.codeId]);
  expect(events).toEqual([]);
  expect((await call('study.read', {})).history.undo).toBe('tag “Slow”');
});

test('another coder’s tag is a tag of its own', async () => {
  const { tag, call } = await taggedCore();
  const mine = await tag('two evenings', 'struggle', 'By hand');
  const coder = await call('coders.use', { name: 'Bo' });
  const theirs = await tag('two evenings', 'struggle', 'By hand');
  expect(theirs.tagId).not.toBe(mine.tagId);
  expect(theirs.passage.tags.map((each) => each.coderId)).toEqual([1, coder.id]);
});

test('a passage crosses turns, and passages overlap', async () => {
  const { tag, call, sourceId, text } = await taggedCore();
  const crossing = await tag('copying numbers.\nAnd you, Pavel?\nNobody', 'outcome', 'Calm');
  const inner = await tag('And you', 'outcome', 'Calm');
  const passages = await call('passages.list', { sourceId });
  expect(passages.map((passage) => passage.id)).toEqual([crossing.passage.id, inner.passage.id]);
  for (const { start, end, quote } of passages) expect(text.slice(start, end)).toBe(quote);
});

test('a passage goes with its last tag, unless a memo or evidence holds it', async () => {
  const { tag, call, sourceId } = await taggedCore();
  const ids = async () => (await call('passages.list', { sourceId })).map((passage) => passage.id);
  const plain = await tag('The bank', 'trigger', 'Asked');
  const noted = await tag('two evenings', 'trigger', 'Asked');
  const cited = await tag('copying numbers', 'trigger', 'Asked');
  await call('memos.set', { about: { type: 'passage', id: noted.passage.id }, text: 'Hm.' });
  await call('jobs.create', { title: 'Know who owes' });
  const claim = (await call('jobs.list', {}))[0]?.slots[0]?.claim.id ?? 0;
  await call('jobs.setEvidence', {
    claimId: claim,
    passageId: cited.passage.id,
    stance: 'qualifies',
  });
  for (const { tagId } of [plain, noted, cited]) await call('passages.untag', { tagId });
  expect(await ids()).toEqual([noted.passage.id, cited.passage.id]);

  await call('memos.set', { about: { type: 'passage', id: noted.passage.id }, text: '' });
  expect(await ids()).toEqual([cited.passage.id]);
});

test('a tag gets another code; where that is there already the two become one', async () => {
  const { tag, call, sourceId, refused } = await taggedCore();
  const first = await tag('two evenings', 'struggle', 'By hand');
  const slow = await tag('The bank', 'struggle', 'Slow');
  await call('passages.retag', { tagId: first.tagId, codeId: slow.codeId });
  const tags = async () =>
    (await call('passages.list', { sourceId })).map((passage) => passage.tags.map((t) => t.codeId));
  expect(await tags()).toEqual([[slow.codeId], [slow.codeId]]);
  const again = await tag('two evenings', 'struggle', 'By hand');
  await call('passages.retag', { tagId: again.tagId, codeId: slow.codeId });
  expect(await tags()).toEqual([[slow.codeId], [slow.codeId]]);
  expect(await refused('passages.retag', { tagId: 99, codeId: 1 })).toBe('no-such-tag');
  expect(await refused('passages.retag', { tagId: first.tagId, codeId: 99 })).toBe('no-such-code');
});

test('a passage is resized with all that hangs on it, but not onto another', async () => {
  const { tag, call, refused, spanOf } = await taggedCore();
  const { passage } = await tag('two evenings', 'struggle', 'By hand');
  const other = await tag('evenings', 'struggle', 'By hand');
  const resized = await call('passages.resize', {
    id: passage.id,
    span: spanOf('spent two evenings'),
  });
  expect(resized).toMatchObject({ id: passage.id, quote: 'spent two evenings' });
  expect(resized.tags).toEqual(passage.tags);
  const onto = { id: other.passage.id, span: spanOf('spent two evenings') };
  expect(await refused('passages.resize', onto)).toBe('same-words');
});

test('spans without words, outside the text, or through a character are refused', async () => {
  const { call, refused, importText } = await taggedCore();
  const text = 'Family 👩‍👩‍👧 cafe\u0301.';
  const id = await importText('Odd.txt', `Interviewer: Who?\n\nOda: ${text}\n`);
  const { turns } = await call('sources.read', { id });
  const at = turns[1]?.start ?? 0;
  const end = turns[1]?.end ?? 0;
  const code = { kind: 'trigger', name: 'x' };
  const tag = (start: number, stop: number) =>
    refused('passages.tag', { sourceId: id, span: { start, end: stop }, code });
  expect(await tag(at, at)).toBe('bad-span');
  expect(await tag(at + 3, at + 1)).toBe('bad-span');
  expect(await tag(at, end + 1)).toBe('bad-span');
  expect(await tag(at, at + text.indexOf('👩') + 1)).toBe('inside-character');
  expect(await tag(at, at + text.indexOf('👩') + 2)).toBe('inside-character');
  expect(await tag(at + text.indexOf('\u0301'), end)).toBe('inside-character');
  expect(await call('passages.list', { sourceId: id })).toEqual([]);
  expect(await call('codes.list', {})).toEqual([]);
  const whole = await call('passages.tag', { sourceId: id, span: { start: at, end }, code });
  expect(whole.passage.quote).toBe(text);
});

test('an id that a passage had is never another passage’s', async () => {
  const { tag, call } = await taggedCore();
  const gone = await tag('two evenings', 'struggle', 'By hand');
  await call('passages.remove', { id: gone.passage.id });
  const next = await tag('The bank', 'struggle', 'By hand');
  expect(next.passage.id).not.toBe(gone.passage.id);
});

test('words are marked without a tag, once; tagging them later tags that passage', async () => {
  const { tag, call, sourceId, spanOf } = await taggedCore();
  const marked = await call('passages.mark', { sourceId, span: spanOf('two evenings') });
  expect(marked).toMatchObject({ quote: 'two evenings', tags: [] });
  const again = await call('passages.mark', { sourceId, span: spanOf('two evenings') });
  expect(again).toEqual(marked);
  expect((await call('study.read', {})).history.undo).toBe('mark quote');
  expect((await tag('two evenings', 'struggle', 'By hand')).passage.id).toBe(marked.id);
});

test('what is not there is named', async () => {
  const { refused } = await taggedCore();
  const code = { kind: 'trigger', name: 'x' };
  const span = { start: 0, end: 3 };
  expect(await refused('passages.list', { sourceId: 99 })).toBe('no-such-source');
  expect(await refused('passages.tag', { sourceId: 99, span, code })).toBe('no-such-source');
  expect(await refused('passages.tag', { sourceId: 1, span, code: { id: 99 } })).toBe(
    'no-such-code',
  );
  expect(await refused('passages.untag', { tagId: 99 })).toBe('no-such-tag');
  expect(await refused('passages.resize', { id: 99, span })).toBe('no-such-passage');
  expect(await refused('passages.remove', { id: 99 })).toBe('no-such-passage');
});
