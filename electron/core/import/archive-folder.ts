import { basename, posix } from 'node:path';
import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl';
import { fail, ok, type Result } from '../../../shared/result';
import { endingOf, readableEndings } from './formats/endings';
import { archiveFolderLimits } from './limits';
import { reasonOf } from './load-file';
import type { FileToRead } from './worker-messages';

/**
 * The transcripts in an archive, each as a file to be read, sorted by their paths; null where the
 * archive is itself a document (Word documents are archives too) or no archive at all. Only its
 * directory is read. What is hidden, and endings that cannot be read, are passed over, as in a
 * folder; archives inside are listed, so that reading them says that they are. Fails with
 * `archive-too-large` or `archive-damaged`: names that lead out of the archive are damage.
 */
export async function listArchive(file: FileToRead): Promise<Result<FileToRead[] | null>> {
  let zip: ZipFile;
  try {
    zip = await openFile(file.path);
  } catch {
    // Reading the file says what is wrong with it.
    return ok(null);
  }
  try {
    return await listEntries(file, zip);
  } finally {
    zip.close();
  }
}

/** The same for an archive that is in memory. */
export async function listArchiveBytes(
  file: FileToRead,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<FileToRead[] | null>> {
  try {
    return await listEntries(
      file,
      await openBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
    );
  } catch (error) {
    return damaged(file, error);
  }
}

/** Parts that make an archive a document of some kind. */
const documentParts =
  /^(?:\[Content_Types\]\.xml|mimetype|content\.xml|project\.qde|Index\/Document\.iwa)$/i;

async function listEntries(file: FileToRead, zip: ZipFile): Promise<Result<FileToRead[] | null>> {
  const found: { readonly path: string; readonly entry: Entry }[] = [];
  try {
    for await (const entry of entriesOf(zip)) {
      const path = entry.fileName;
      if (documentParts.test(path)) return ok(null);
      if (isWanted(path)) found.push({ path, entry });
      if (found.length > archiveFolderLimits.files) return tooMany(file);
    }
  } catch (error) {
    return damaged(file, error);
  }
  const order = new Intl.Collator(undefined, { numeric: true });
  found.sort((a, b) => order.compare(a.path, b.path));
  return ok(
    found.map(({ path, entry }) => ({
      path: posix.join(file.path, path),
      name: basename(path),
      entry: {
        archive: file.path,
        path,
        offset: entry.relativeOffsetOfLocalHeader,
        packedSize: entry.compressedSize,
        size: entry.uncompressedSize,
        method: entry.compressionMethod,
        crc: entry.crc32,
        encrypted: entry.isEncrypted(),
      },
    })),
  );
}

function isWanted(path: string): boolean {
  const parts = path.split('/');
  const hidden = parts.some(
    (part) => part.startsWith('.') || part.startsWith('~$') || part === '__MACOSX',
  );
  return !hidden && readableEndings.includes(endingOf(path));
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  if (zip.entryCount > archiveFolderLimits.entries) throw new Error('It holds too many entries.');
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

const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };

function openFile(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(path, options, (error, zip) => (error ? reject(error) : resolve(zip)));
  });
}

function openBytes(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, options, (error, zip) => (error ? reject(error) : resolve(zip)));
  });
}

function tooMany({ name }: FileToRead): Result<never> {
  const most = archiveFolderLimits.files.toLocaleString('en');
  return fail(
    'archive-too-large',
    `“${name}” holds more than ${most} transcripts. Unpack it, and import them in parts.`,
  );
}

function damaged({ name }: FileToRead, error: unknown): Result<never> {
  return fail(
    'archive-damaged',
    `“${name}” is damaged, or made to harm, and was not opened. Unpack it with another program, and import the files in it.`,
    reasonOf(error),
  );
}
