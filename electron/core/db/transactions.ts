import type Database from 'better-sqlite3';
import { fail, type Result } from '../../../shared/result';
import type { Pause, Sliced } from '../slices';
import { storageFailure } from './failures';

/**
 * Transactions of a connection. What is worked out of the tables is forgotten by `forget` when one
 * is taken back.
 */
export function createTransactions(connection: Database.Database, forget: () => void) {
  const refuseAnother = () => {
    if (connection.inTransaction) throw new Error('A change was begun inside another.');
  };
  const end = <T>(result: Result<T>): Result<T> => {
    if (!result.ok) forget();
    connection.exec(result.ok ? 'COMMIT' : 'ROLLBACK');
    return result;
  };
  /** A failure of the disk is a result; throws any other error. */
  const giveUp = (error: unknown): Result<never> => {
    forget();
    // Some failures, a full disk among them, have already ended the transaction.
    if (connection.inTransaction) connection.exec('ROLLBACK');
    const failure = storageFailure(error);
    if (!failure) throw error;
    return { ok: false, failure };
  };

  /** Commits if `work` gives ok, takes all back otherwise, with what was worked out of it. */
  const transact = <T>(work: () => Result<T>): Result<T> => {
    refuseAnother();
    try {
      connection.exec('BEGIN IMMEDIATE');
      return end(work());
    } catch (error) {
      return giveUp(error);
    }
  };

  return {
    transact,

    /** As `transact`; a pause that says not to go on takes all back too. */
    transactInSlices: async <T>(
      work: () => Sliced<Result<T>>,
      pause: Pause | null,
    ): Promise<Result<T>> => {
      if (pause === null) return transact(() => inOne(work()));
      refuseAnother();
      try {
        connection.exec('BEGIN IMMEDIATE');
        return end(await inSlices(work(), pause));
      } catch (error) {
        return giveUp(error);
      }
    },
  };
}

/** Runs work to its end, with a pause after each slice. Fails with `cancelled`. */
export async function inSlices<T>(work: Sliced<Result<T>>, pause: Pause): Promise<Result<T>> {
  for (;;) {
    const slice = work.next();
    if (slice.done) return slice.value;
    const goesOn = await pause(slice.value);
    if (!goesOn && !slice.value.bound) return fail('cancelled', 'Stopped. Nothing was changed.');
  }
}

/** Runs work to its end as one slice, in which nothing else has a turn. */
export function inOne<T>(work: Sliced<T>): T {
  for (;;) {
    const slice = work.next();
    if (slice.done) return slice.value;
  }
}
