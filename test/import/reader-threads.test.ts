import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createReader, type Reader } from '../../electron/core/import/reader';

const threads = join(import.meta.dirname, '../fixtures/import/threads');
const never = new AbortController().signal;
const some = { path: '/nowhere/talk.txt', name: 'talk.txt' };
let reader: Reader | null = null;

afterEach(async () => {
  await reader?.close();
  reader = null;
});

function readerOn(thread: string, timeoutMs = 60_000): Reader {
  reader = createReader({ workerUrl: join(threads, thread), timeoutMs, threads: 1 });
  return reader;
}

async function failureOf(thread: string, timeoutMs?: number) {
  const result = await readerOn(thread, timeoutMs).read(some, never);
  if (result.ok) throw new Error('It was read.');
  expect(result.failure.message).toContain('talk.txt');
  return result.failure.code;
}

test('a thread that hangs is ended after its time', async () => {
  expect(await failureOf('hangs.mjs', 300)).toBe('reader-timeout');
});

test('a thread that throws, ends, or answers nonsense fails that file alone', async () => {
  expect(await failureOf('breaks.mjs')).toBe('reader-crashed');
  expect(await failureOf('ends.mjs')).toBe('reader-crashed');
  expect(await failureOf('nonsense.mjs')).toBe('reader-crashed');
  expect(await failureOf('not-there.mjs')).toBe('reader-crashed');
});

test('a thread that grows without end runs into its own limit, not into ours', async () => {
  expect(await failureOf('grows.mjs')).toBe('reader-out-of-memory');
});

test('the file after one that broke its thread is read', async () => {
  const own = readerOn('once.mjs');
  const names = ['bad-1.txt', 'good.txt', 'bad-2.txt', 'bad-3.txt', 'fine.txt'];
  const results = await Promise.all(names.map((name) => own.read({ path: '', name }, never)));
  expect(results.map((result) => !result.ok && result.failure.code)).toEqual([
    'reader-crashed',
    'answered',
    'reader-crashed',
    'reader-crashed',
    'answered',
  ]);
});

test('stopping ends the file under way and those that wait', async () => {
  const own = readerOn('hangs.mjs');
  const stop = new AbortController();
  const running = [own.read(some, stop.signal), own.read(some, stop.signal)];
  stop.abort();
  for (const result of await Promise.all(running)) {
    expect(result).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  }
});

test('a file that waits can be stopped without disturbing the one under way', async () => {
  const own = readerOn('hangs.mjs', 400);
  const stop = new AbortController();
  const first = own.read(some, never);
  const second = own.read(some, stop.signal);
  stop.abort();
  expect(await second).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  expect(await first).toMatchObject({ ok: false, failure: { code: 'reader-timeout' } });
});
