import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { endingOf } from '../../electron/core/import/formats/endings';
import { mutate, mutations } from '../import/support/mutations';
import type { Subject } from './subjects';

const recipe = fc.record({ subject: fc.nat(), changes: mutations });

/**
 * Writes one of the files into the folder, changed as the seed says, and gives its path: the same
 * seed makes the same file of the same files.
 */
export async function writeBroken(
  folder: string,
  subjects: readonly Subject[],
  seed: number,
): Promise<string> {
  const [made] = fc.sample(recipe, { seed, numRuns: 1 });
  const subject = subjects[(made?.subject ?? 0) % subjects.length];
  if (!made || !subject) throw new Error('There is no file to break.');
  const stem = subject.name.slice(0, -endingOf(subject.name).length);
  const path = join(folder, `${stem}-${seed}${endingOf(subject.name)}`);
  writeFileSync(path, await mutate(subject.bytes(), made.changes));
  return path;
}
