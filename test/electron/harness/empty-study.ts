import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openCore } from '../../../electron/core/core';
import { plainReader } from '../../core/plain-reader';
import { makeFolder } from './launch';

/** A folder that is gone after the test. */
export function folderForTest(name = 'files'): string {
  const folder = makeFolder(name);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes a study with nothing in it, closed, of which the title is the file's name. */
export async function makeEmptyStudy(folder: string, name: string): Promise<string> {
  const path = join(folder, `${name}.throughline`);
  const opened = openCore({ path, create: true, reader: plainReader() });
  if (!opened.ok) throw new Error(opened.failure.message);
  await opened.value.close();
  return path;
}
