import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ProgressEvent } from '../../shared/contract';
import { namesAsEntries, namesIn, redactNames, writeNames } from './named-study';
import { expectValue, newCore, type TestCore } from './study-core';

/** Calls back once, when the work says that it does this. */
function once({ core }: TestCore, item: string, then: (event: ProgressEvent) => void): void {
  const leave = core.onEvent((event) => {
    if (event.type !== 'progress' || event.item !== item) return;
    leave();
    then(event);
  });
}

async function asked({ call }: TestCore) {
  const { stamp, count } = await call('redaction.preview', {
    workId: 'look',
    entries: namesAsEntries,
  });
  return { count, params: { workId: 'redact', entries: namesAsEntries, leftOut: [], stamp } };
}

test('who asks while words are replaced waits, and sees all of it done', async () => {
  const study = newCore();
  const { core, call } = study;
  const sourceId = await writeNames(study);
  const { count, params } = await asked(study);
  const during: Promise<string>[] = [];
  once(study, 'Replacing the words', () => {
    const read = call('sources.read', { id: sourceId });
    during.push(read.then(({ turns }) => turns.map(({ text }) => text).join('\n')));
    during.push(call('study.rename', { title: 'Named since' }).then(() => 'renamed'));
  });
  const done = await call('redaction.apply', { ...params, keyPath: null });
  expect(done).toEqual({ places: count });
  const [text = '', renamed] = await Promise.all(during);
  expect(renamed).toBe('renamed');
  expect(text).toContain('[left out]');
  expect(text).not.toMatch(/zyxanna|quorvane|wibrough/i);
  const { history } = await call('study.read', {});
  expect(history.undo).toMatch(/^rename study/);
  expect(expectValue(await core.callTyped('history.undo', {})).label).toMatch(/^rename study/);
  expect((await call('history.undo', {})).label).toMatch(/^redact words at/);
});

test('stopped while words are replaced, nothing was changed and no key is left', async () => {
  const study = newCore();
  await writeNames(study);
  const { count, params } = await asked(study);
  const before = await study.call('study.read', {});
  const keyPath = join(study.folder, 'key.csv');
  once(study, 'Replacing the words', ({ workId }) => void study.call('work.cancel', { workId }));
  expect(await study.refused('redaction.apply', { ...params, keyPath })).toBe('cancelled');
  expect(existsSync(keyPath)).toBe(false);
  expect(await study.call('study.read', {})).toEqual(before);
  expect((await asked(study)).count).toBe(count);
  await study.call('redaction.apply', { ...params, keyPath });
  expect(existsSync(keyPath)).toBe(true);
});

test('a purge is stopped before it takes anything out; later it goes on to its end', async () => {
  const study = newCore();
  const { call } = study;
  await writeNames(study);
  await redactNames(study);
  const before = await call('purge.preview', {});
  const params = { workId: 'purge', removeCopies: [] };
  once(study, 'Taking it out', ({ workId }) => void call('work.cancel', { workId }));
  expect(await study.refused('purge.run', params)).toBe('cancelled');
  expect(await call('purge.preview', {})).toEqual(before);
  expect((await call('study.check', {})).problems).toEqual([]);
  const stages: (string | null)[] = [];
  study.core.onEvent((event) => {
    if (event.type === 'progress') stages.push(event.item);
  });
  expect((await call('purge.run', params)).found).toEqual([]);
  expect(stages).toContain('Taking it out');
  expect((await call('purge.preview', {})).changes).toBe(0);
});

test('a study that is closed while words are replaced is as it was', async () => {
  const study = newCore();
  await writeNames(study);
  const { params } = await asked(study);
  let closing: Promise<void> | null = null;
  once(study, 'Replacing the words', () => {
    closing = study.core.close();
  });
  expect(await study.refused('redaction.apply', { ...params, keyPath: null })).toBe('cancelled');
  await closing;
  expect((await namesIn(study.folder)).filter((found) => found.startsWith('study.'))).not.toEqual(
    [],
  );
});
