import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { StudyFile } from '../../electron/core/db/study';
import { createStudy } from '../../electron/core/db/study-file';
import type { Result } from '../../shared/result';
import { temporaryFolder } from './folder';

/** The value of a result that the test expects to be fine. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`);
  return result.value;
}

export function failureCode(result: Result<unknown>): string {
  if (result.ok) throw new Error('Expected a failure.');
  return result.failure.code;
}

/** A new study in a file of its own, closed and removed when the test ends. */
export function newStudy(): StudyFile {
  const study = value(createStudy(join(temporaryFolder(), 'Switching.throughline'), 'Ana'));
  onTestFinished(() => study.close());
  return study;
}
