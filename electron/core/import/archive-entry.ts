import { open } from 'node:fs/promises';
import { crc32, inflateRawSync } from 'node:zlib';
import { fail, ok, type Result } from '../../../shared/result';
import { archiveLimits, maxFileBytes } from './limits';
import type { ArchiveEntry } from './worker-messages';

const [stored, deflated] = [0, 8];
const headerSignature = 0x04034b50;
const headerLength = 30;

/**
 * The bytes of one entry of an archive, unpacked within the bounds. Everything that the directory
 * said of it is checked again: the archive may have changed since. Fails with `archive-encrypted`,
 * `archive-too-large` or `archive-damaged`.
 */
export async function loadEntry(
  name: string,
  entry: ArchiveEntry,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const { encrypted, method, size, packedSize, crc } = entry;
  if (encrypted) {
    return fail(
      'archive-encrypted',
      `“${name}” is protected by the archive's password. Unpack the archive, and import the file.`,
    );
  }
  if (size > maxFileBytes || packedSize > maxFileBytes) return tooLarge(name);
  if (size > archiveLimits.ratioFromBytes && size > packedSize * archiveLimits.ratio) {
    return tooLarge(name);
  }
  try {
    const packed = await readPacked(entry);
    if (!packed || (method !== stored && method !== deflated)) return damaged(name, 'method');
    const bytes =
      method === stored ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    if (bytes.length !== size || crc32(bytes) !== crc) return damaged(name, 'checksum');
    return ok(new Uint8Array(bytes));
  } catch (error) {
    return error instanceof RangeError
      ? tooLarge(name)
      : damaged(name, error instanceof Error ? error.message : 'unreadable');
  }
}

/** Null where no header of the entry stands at its place. */
async function readPacked({
  archive,
  path,
  offset,
  packedSize,
}: ArchiveEntry): Promise<Buffer | null> {
  const handle = await open(archive, 'r');
  try {
    const header = Buffer.alloc(headerLength);
    await handle.read(header, 0, headerLength, offset);
    if (header.readUInt32LE(0) !== headerSignature) return null;
    const nameLength = header.readUInt16LE(26);
    const named = Buffer.alloc(nameLength);
    await handle.read(named, 0, nameLength, offset + headerLength);
    if (/^[\x20-\x7e]*$/.test(path) && named.toString('utf8').replaceAll('\\', '/') !== path) {
      return null;
    }
    const start = offset + headerLength + nameLength + header.readUInt16LE(28);
    const packed = Buffer.alloc(packedSize);
    const { bytesRead } = await handle.read(packed, 0, packedSize, start);
    return bytesRead === packedSize ? packed : null;
  } finally {
    await handle.close();
  }
}

function tooLarge(name: string): Result<never> {
  return fail('archive-too-large', `“${name}” was refused because it unpacks to too much.`);
}

function damaged(name: string, detail: string): Result<never> {
  return fail(
    'archive-damaged',
    `“${name}” in the archive is damaged and cannot be unpacked.`,
    detail,
  );
}
