import { inflateRawSync } from 'node:zlib';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { fail, ok, type Result } from '../../../../shared/result';
import { archiveLimits } from '../limits';
import { reasonOf } from '../load-file';

/** Parts of an archive by their path, inflated. */
export type ArchiveParts = ReadonlyMap<string, Buffer>;

/**
 * Inflates the parts of a zip that are wanted. The archive's bounds hold for what entries declare
 * and for what really comes out of them, so nothing grows past `archiveLimits`. Fails with
 * `archive-too-large`, `archive-encrypted` or `archive-damaged`; unsafe names are damage.
 */
export async function readArchive(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  wanted: (path: string) => boolean,
): Promise<Result<ArchiveParts>> {
  try {
    const zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (zip.entryCount > archiveLimits.entries) {
      return tooLarge(name, `it holds ${zip.entryCount} entries`);
    }
    const entries: Entry[] = [];
    for await (const entry of entriesOf(zip)) {
      if (entries.length >= archiveLimits.entries)
        return tooLarge(name, 'it holds too many entries');
      entries.push(entry);
    }
    return await inflateAll(
      name,
      zip,
      entries.filter((entry) => wanted(entry.fileName)),
    );
  } catch (error) {
    return fail('archive-damaged', `“${name}” is damaged and cannot be opened.`, reasonOf(error));
  }
}

async function inflateAll(
  name: string,
  zip: ZipFile,
  entries: readonly Entry[],
): Promise<Result<ArchiveParts>> {
  const { partBytes, totalBytes, ratio, ratioFromBytes } = archiveLimits;
  if (entries.some((entry) => entry.isEncrypted())) {
    return fail('archive-encrypted', `“${name}” is protected by a password.`);
  }
  const declared = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (declared > totalBytes) return tooLarge(name, 'it unpacks to too much');
  const parts = new Map<string, Buffer>();
  let total = 0;
  for (const entry of entries) {
    const part = await inflate(zip, entry, Math.min(partBytes, totalBytes - total));
    if (!part) return tooLarge(name, `“${entry.fileName}” in it unpacks to too much`);
    if (part.length > ratioFromBytes && part.length > entry.compressedSize * ratio) {
      return tooLarge(
        name,
        `“${entry.fileName}” in it is packed ${ratio} times smaller than it is`,
      );
    }
    if (part.length !== entry.uncompressedSize) {
      return fail(
        'archive-damaged',
        `“${name}” is damaged.`,
        `“${entry.fileName}” has another size than it says`,
      );
    }
    total += part.length;
    parts.set(entry.fileName, part);
  }
  return ok(parts);
}

function tooLarge(name: string, reason: string): Result<never> {
  return fail('archive-too-large', `“${name}” was refused because ${reason}.`);
}

function open(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(error);
      else resolve(zip);
    });
  });
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      const settle = (outcome: () => void) => {
        zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error');
        outcome();
      };
      zip.on('entry', (next: Entry) => settle(() => resolve(next)));
      zip.on('end', () => settle(() => resolve(null)));
      zip.on('error', (error: Error) => settle(() => reject(error)));
      zip.readEntry();
    });
    if (!entry) return;
    yield entry;
  }
}

/** Null when more than `most` bytes come out. */
async function inflate(zip: ZipFile, entry: Entry, most: number): Promise<Buffer | null> {
  const packed = await readPacked(zip, entry);
  if (!entry.isCompressed()) return packed.length > most ? null : packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

async function readPacked(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const asStored = {
    decompress: entry.isCompressed() ? false : null,
    decrypt: null,
    start: null,
    end: null,
  };
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, asStored, (error, opened) => {
      if (error) reject(error);
      else resolve(opened);
    });
  });
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
