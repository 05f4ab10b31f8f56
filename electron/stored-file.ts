import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

export type Stored<T> =
  | { readonly type: 'read'; readonly value: T }
  | { readonly type: 'missing' }
  /** The file was no JSON of ours; it lies untouched at `asidePath`. */
  | { readonly type: 'damaged'; readonly asidePath: string };

/** Reads a small JSON file. One that cannot be understood is set aside, never overwritten. */
export function readStored<T>(path: string, schema: z.ZodType<T>): Stored<T> {
  const text = readText(path);
  if (text === null) return { type: 'missing' };
  const value = parse(text, schema);
  if (value !== null) return { type: 'read', value };
  const asidePath = path.replace(/(\.json)?$/, `.damaged-${timeForName()}$1`);
  renameSync(path, asidePath);
  return { type: 'damaged', asidePath };
}

/** Writes so that a crash at any moment leaves either the old file or the new one, whole. */
export async function writeStored(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${randomUUID()}.part`;
  try {
    await writeThrough(part, `${JSON.stringify(value, null, 2)}\n`);
    await renameOver(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

// On Windows a virus scanner or a backup holds a fresh file for a moment.
async function renameOver(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (attempt === 10 || !['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) throw error;
      await wait(attempt * 20);
    }
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function parse<T>(text: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

/** Whether an error of the file system says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** The time as it may stand in a file name on every system: `20261122-081500`. */
function timeForName(): string {
  return new Date().toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
}
