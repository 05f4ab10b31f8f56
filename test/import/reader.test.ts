import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createReader, type Reader } from '../../electron/core/import/reader';

let folder: string;
let reader: Reader;
const never = new AbortController().signal;
const talk = 'MO: How was it?\n\nANNA: Slow.\n\nMO: Why?\n\nANNA: The form.\n';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-reader-'));
  reader = createReader({ workerUrl: inject('readerWorker') });
});

afterAll(async () => {
  await reader.close();
  await rm(folder, { recursive: true, force: true });
});

async function file(name: string, content: string): Promise<{ path: string; name: string }> {
  const path = join(folder, name);
  await writeFile(path, content);
  return { path, name };
}

test('a transcript comes back with its bytes, their hash and its turns', async () => {
  const result = await reader.read(await file('anna.txt', talk), never);
  if (!result.ok) throw new Error(result.failure.message);
  const { bytes, sha256, parsed } = result.value;
  expect(new TextDecoder().decode(bytes)).toBe(talk);
  expect(sha256).toBe(createHash('sha256').update(talk).digest('hex'));
  expect(parsed.turns.map(({ speaker }) => speaker)).toEqual(['MO', 'ANNA', 'MO', 'ANNA']);
});

test('many files at once wait for a thread and all come back', async () => {
  const files = await Promise.all(
    Array.from({ length: 12 }, (_, at) =>
      file(`talk-${at}.txt`, talk.replace('Slow', `Slow ${at}`)),
    ),
  );
  const results = await Promise.all(files.map((one) => reader.read(one, never)));
  const answers = results.map((result) => result.ok && result.value.parsed.turns[1]?.text);
  expect(answers).toEqual(files.map((_, at) => `Slow ${at}.`));
});

test('a file that is gone fails, and names itself', async () => {
  const result = await reader.read({ path: join(folder, 'gone.txt'), name: 'gone.txt' }, never);
  expect(result).toMatchObject({ ok: false, failure: { code: 'file-not-found' } });
  expect(!result.ok && result.failure.message).toContain('gone.txt');
});

test('a folder is no transcript', async () => {
  const path = join(folder, 'folder');
  await mkdir(path);
  const result = await reader.read({ path, name: 'folder' }, never);
  expect(result).toMatchObject({ ok: false, failure: { code: 'not-a-file' } });
});

test('a file beyond the limit is refused without being read', async () => {
  const path = join(folder, 'huge.txt');
  const handle = await open(path, 'w');
  await handle.truncate(257 * 1024 * 1024);
  await handle.close();
  const result = await reader.read({ path, name: 'huge.txt' }, never);
  expect(result).toMatchObject({ ok: false, failure: { code: 'file-too-large' } });
});

test('an empty file and one without words say so', async () => {
  const empty = await reader.read(await file('empty.txt', ''), never);
  const blank = await reader.read(await file('blank.txt', ' \n\n \n'), never);
  expect(empty).toMatchObject({ ok: false, failure: { code: 'empty-file' } });
  expect(blank).toMatchObject({ ok: false, failure: { code: 'empty-transcript' } });
});

test('a stopped import reads nothing more', async () => {
  const stop = new AbortController();
  stop.abort();
  const result = await reader.read(await file('late.txt', talk), stop.signal);
  expect(result).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
});

test('what is under way when the reader closes fails as closed', async () => {
  const own = createReader({ workerUrl: inject('readerWorker') });
  const one = await file('closing.txt', talk);
  const running = Array.from({ length: 4 }, () => own.read(one, never));
  await own.close();
  for (const result of await Promise.all(running)) {
    expect(result).toMatchObject({ ok: false, failure: { code: 'reader-closed' } });
  }
});
