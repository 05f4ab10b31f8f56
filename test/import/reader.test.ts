import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createReader, type Reader } from '../../electron/core/import/reader';

let folder: string;
let reader: Reader;
const never = new AbortController().signal;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-reader-'));
  reader = createReader({ workerUrl: inject('readerWorker') });
});

afterAll(async () => {
  await reader.close();
  await rm(folder, { recursive: true, force: true });
});

test('a transcript comes back with its bytes, their hash and its turns', async () => {
  const path = join(folder, 'anna.txt');
  await writeFile(path, 'MO: How was it?\n\nANNA: Slow.\n\nMO: Why?\n\nANNA: The form.\n');
  const result = await reader.read({ path, name: 'anna.txt' }, never);
  expect(result).toMatchObject({ ok: true, value: { parsed: { turns: { length: 4 } } } });
});
