import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/result';
import { loadEntry } from './archive-entry';
import { maxFileBytes } from './limits';
import type { FileToRead } from './worker-messages';

export interface LoadedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Hex. */
  readonly sha256: string;
}

/**
 * Reads a whole file and hashes it. Fails with `file-not-found`, `not-a-file`, `file-too-large`
 * (checked before reading) or `file-unreadable`; for a file inside an archive as `loadEntry` does.
 */
export async function loadFile(file: FileToRead): Promise<Result<LoadedFile>> {
  if (file.bytes) return ok(hashed(new Uint8Array(file.bytes)));
  if (file.entry) {
    const bytes = await loadEntry(file.name, file.entry);
    return bytes.ok ? ok(hashed(bytes.value)) : bytes;
  }
  let handle: FileHandle;
  try {
    handle = await open(file.path, 'r');
  } catch (error) {
    return openFailure(file, error);
  }
  try {
    return await loadOpened(file, handle);
  } catch (error) {
    return fail('file-unreadable', `“${file.name}” could not be read.`, reasonOf(error));
  } finally {
    await handle.close();
  }
}

async function loadOpened(file: FileToRead, handle: FileHandle): Promise<Result<LoadedFile>> {
  const stat = await handle.stat();
  if (!stat.isFile()) return fail('not-a-file', `“${file.name}” is not a file but a folder.`);
  if (stat.size > maxFileBytes) {
    const size = Math.ceil(stat.size / 1024 / 1024);
    const most = maxFileBytes / 1024 / 1024;
    return fail(
      'file-too-large',
      `“${file.name}” has ${size} MB; a transcript may have ${most} MB at most.`,
    );
  }
  const bytes = new Uint8Array(stat.size);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  const whole = length === bytes.length ? bytes : bytes.slice(0, length);
  return ok(hashed(whole));
}

function hashed(bytes: Uint8Array<ArrayBuffer>): LoadedFile {
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const systemErrorSchema = z.object({ code: z.string() });

function openFailure(file: FileToRead, error: unknown): Result<never> {
  const known = systemErrorSchema.safeParse(error);
  const code = known.success ? known.data.code : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return fail('file-not-found', `“${file.name}” is not there any more.`, file.path);
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return fail('file-unreadable', `“${file.name}” may not be read by you.`, file.path);
  }
  return fail('file-unreadable', `“${file.name}” could not be opened.`, reasonOf(error));
}

/** An error in words, for a failure's `detail`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
