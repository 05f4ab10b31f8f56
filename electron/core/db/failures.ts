import Database from 'better-sqlite3';
import type { Failure } from '../../../shared/result';

/**
 * What went wrong with the file or the disk, in words. Null for any other error: a constraint that
 * does not hold, say, which is a mistake of ours and must not be taken for the disk's.
 */
export function storageFailure(error: unknown): Failure | null {
  if (!(error instanceof Database.SqliteError)) return null;
  const failure = (code: string, message: string): Failure => ({
    code,
    message,
    detail: `${error.code}: ${error.message}`,
  });
  const is = (code: string) => error.code === code || error.code.startsWith(`${code}_`);

  if (is('SQLITE_BUSY') || is('SQLITE_LOCKED')) {
    return failure(
      'study-in-use',
      'This study is open in another window or program. Close it there first.',
    );
  }
  if (is('SQLITE_CORRUPT') || is('SQLITE_NOTADB')) {
    return failure('damaged-study', 'The study file is damaged and cannot be read.');
  }
  if (is('SQLITE_FULL')) {
    return failure('disk-full', 'The disk is full. Nothing was changed.');
  }
  if (is('SQLITE_READONLY') || is('SQLITE_PERM')) {
    return failure('read-only-study', 'The study file, or the folder it is in, cannot be written.');
  }
  if (is('SQLITE_CANTOPEN')) {
    return failure('cannot-open', 'The study file cannot be opened.');
  }
  if (is('SQLITE_IOERR')) {
    return failure('disk-error', 'The disk could not be read or written. Nothing was changed.');
  }
  return null;
}
