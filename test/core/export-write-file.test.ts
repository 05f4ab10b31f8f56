import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFileAtomically } from '../../electron/core/export/write-file';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = new TextEncoder().encode('new');

test('writes a file, over an old one too, and leaves nothing beside it', async () => {
  const path = join(folder, 'brief.md');
  writeFileSync(path, 'old');
  expect(await writeFileAtomically(path, bytes)).toEqual({ ok: true, value: null });
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['brief.md']);
});

test('names the path and the reason when the folder is missing', async () => {
  const path = join(folder, 'nowhere', 'brief.md');
  const result = await writeFileAtomically(path, bytes);
  expect(result).toMatchObject({
    ok: false,
    failure: {
      code: 'cannot-write',
      message: `“${path}” could not be written: the folder does not exist.`,
    },
  });
});

test('leaves a folder of that name, and no half-written file beside it', async () => {
  const path = join(folder, 'brief.md');
  mkdirSync(path);
  writeFileSync(join(path, 'kept'), '');
  const result = await writeFileAtomically(path, bytes);
  expect(result.ok).toBe(false);
  expect(readdirSync(folder)).toEqual(['brief.md']);
  expect(readdirSync(path)).toEqual(['kept']);
});
