import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';

/** "THLN": says that a SQLite database is one of our studies. */
export const applicationId = 0x54484c4e;

const magic = Buffer.from('SQLite format 3\0', 'latin1');

/** What the first bytes of a file say that it is. */
export type FileSort = 'study' | 'foreign' | 'cut-off' | 'empty';

/**
 * Reads the first bytes without opening a database, so that nothing is done to a file that is not
 * ours: opening another program's database would already finish its journals. Throws what the file
 * system throws. Must not be called for a study that this process has open: on POSIX, closing any
 * handle on a file drops the process's locks on it.
 */
export function sortOfFile(path: string): FileSort {
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  let read: number;
  let size: number;
  try {
    read = readSync(file, header, 0, header.length, 0);
    size = fstatSync(file).size;
  } finally {
    closeSync(file);
  }
  if (read === 0) return 'empty';
  const begins = header.subarray(0, Math.min(read, magic.length));
  if (!begins.equals(magic.subarray(0, begins.length))) return 'foreign';
  if (read < header.length) return 'cut-off';
  if (header.readUInt32BE(68) !== applicationId) return 'foreign';
  // With a write-ahead log beside it, pages may still be there alone.
  const whole = existsSync(`${path}-wal`) || size >= sizeByHeader(header);
  return whole ? 'study' : 'cut-off';
}

/** Bytes that the file should have; 0 where the header does not keep count (SQLite before 3.7). */
function sizeByHeader(header: Buffer): number {
  const counted = header.readUInt32BE(24) === header.readUInt32BE(92);
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  return counted ? header.readUInt32BE(28) * pageSize : 0;
}
