import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { readStored, writeStored } from '../../electron/stored-file';

const schema = z.object({ theme: z.enum(['light', 'dark']) });
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-stored-'));
  path = join(folder, 'settings.json');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was written is read', async () => {
  await writeStored(path, { theme: 'dark' });
  expect(readStored(path, schema)).toEqual({ type: 'read', value: { theme: 'dark' } });
  expect(readdirSync(folder)).toEqual(['settings.json']);
});

test('a folder that is missing is made', async () => {
  const deeper = join(folder, 'profile', 'settings.json');
  await writeStored(deeper, { theme: 'dark' });
  expect(readStored(deeper, schema).type).toBe('read');
});

test('no file is not a damaged file', () => {
  expect(readStored(path, schema)).toEqual({ type: 'missing' });
});

test.each(['', '{"theme":', '{"theme":"pink"}', 'null', '\u0000\u0000'])(
  'a file that holds %j is set aside as it is',
  (text) => {
    writeFileSync(path, text);
    const stored = readStored(path, schema);
    if (stored.type !== 'damaged') throw new Error(stored.type);
    expect(readFileSync(stored.asidePath, 'utf8')).toBe(text);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(stored.asidePath).toMatch(/settings\.damaged-\d{8}-\d{6}\.json$/);
  },
);

test('where writing fails nothing lies about', async () => {
  mkdirSync(join(path, 'a folder in the way'), { recursive: true });
  await expect(writeStored(path, { theme: 'dark' })).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['settings.json']);
});
