import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { fail, ok, type Result } from '../shared/result';
import { studyEnding } from './launch';
import { logFault } from './logger';
import { places } from './places';

/**
 * The path of the person's own copy of the sample study, which may be played with. `fresh` makes
 * another copy beside those there are: what was tried out in them stays.
 */
export async function sampleCopy(fresh: boolean): Promise<Result<string>> {
  const folder = join(app.getPath('userData'), 'samples');
  const latest = latestCopy(folder);
  if (latest.exists && !fresh) return ok(latest.path);
  if (!existsSync(places.sample)) {
    return fail('no-sample', 'The sample study is missing from this copy of the program.');
  }
  const path = latest.exists ? copyNumber(folder, latest.number + 1) : latest.path;
  try {
    await mkdir(folder, { recursive: true });
    // Under its final name only once it is whole.
    await copyFile(places.sample, `${path}.part`, constants.COPYFILE_FICLONE);
    await rename(`${path}.part`, path);
    return ok(path);
  } catch (error) {
    logFault('the sample study could not be copied', error);
    const detail = error instanceof Error ? error.message : undefined;
    return fail('sample-not-copied', `The sample study could not be copied to ${path}.`, detail);
  }
}

/** The copy with the highest number; the first, which does not exist yet, when there is none. */
function latestCopy(folder: string): { path: string; number: number; exists: boolean } {
  let number = 1;
  while (existsSync(copyNumber(folder, number + 1))) number += 1;
  const path = copyNumber(folder, number);
  return { path, number, exists: existsSync(path) };
}

function copyNumber(folder: string, number: number): string {
  const suffix = number === 1 ? '' : ` ${number}`;
  return join(folder, `Sample study${suffix}${studyEnding}`);
}
