import { randomBytes } from 'node:crypto';
import { open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/result';

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to the disk, then
 * renamed over what was there. What was there stays as it is when anything fails.
 */
export async function writeFileAtomically(path: string, bytes: Uint8Array): Promise<Result<null>> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await renameOver(temporary, path);
    await flushFolder(dirname(path));
    return ok(null);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    return writeFailure(path, error);
  }
}

const errorCode = z.object({ code: z.string() });

function codeOf(error: unknown): string {
  const parsed = errorCode.safeParse(error);
  return parsed.success ? parsed.data.code : '';
}

/** Waits between tries while another program (a virus scanner, a viewer) holds the file. */
const waitsMs = [20, 80, 320];

async function renameOver(from: string, to: string): Promise<void> {
  for (const wait of waitsMs) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!['EACCES', 'EBUSY', 'EPERM'].includes(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  await rename(from, to);
}

/** Makes the new name last through a power cut. Windows cannot open a folder: it need not. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'there is a folder of that name',
  ENOTEMPTY: 'there is a folder of that name',
  EACCES: 'writing there is not allowed',
  EPERM: 'writing there is not allowed',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EBUSY: 'another program has the file open',
  ENAMETOOLONG: 'the name is too long',
};

function writeFailure(path: string, error: unknown) {
  const code = codeOf(error);
  const reason = reasons[code] ?? 'the disk refused';
  const detail = error instanceof Error ? error.message : String(error);
  return fail('cannot-write', `“${path}” could not be written: ${reason}.`, detail);
}
