// Small helpers over files: stamps, checksums, moving a finished folder into place.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The hash of a file's bytes, as `hex` or `base64`. */
export async function hashFile(path, algorithm, encoding) {
  const hash = createHash(algorithm);
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest(encoding);
}

/** The text of a stamp file, or undefined when there is none. */
export async function readStamp(path) {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

export async function writeStamp(path, text) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/**
 * A new empty folder beside `target`, to be filled and then moved there by
 * `moveInto`. What an interrupted run left of it is cleared away.
 */
export async function partFolder(target) {
  const part = `${target}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  return part;
}

/**
 * Moves a finished folder to its name, in place of what was there. Only whole
 * folders ever carry the final name, so its presence means it is complete.
 * Virus scanners on Windows hold new files for a moment: a refused move is
 * tried again for five seconds.
 */
export async function moveInto(part, target) {
  await rm(target, { recursive: true, force: true });
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(part, target);
      return;
    } catch (error) {
      const held = error.code === 'EPERM' || error.code === 'EACCES' || error.code === 'EBUSY';
      if (!held || attempt === 20) throw error;
      await wait(250);
    }
  }
}
