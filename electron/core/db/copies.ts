import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/** A copy of a study that was made beside it. */
export interface StudyCopy {
  readonly name: string;
  readonly bytes: number;
}

/** A path for a copy beside the study, named after it, that nothing stands at yet. */
export function freeCopyPath(path: string, version: number): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const free = join(dirname(path), `${startOf(path)}${version})${suffix}${extname(path)}`);
    if (!existsSync(free)) return free;
  }
}

/** The copies that migrations have made, and drafts of them that a crash left behind. */
export function copiesBeside(path: string): StudyCopy[] {
  const start = startOf(path);
  const ending = extname(path);
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(start) && isRest(name.slice(start.length), ending))
    .sort()
    .map((name) => ({ name, bytes: statSync(join(dirname(path), name)).size }));
}

const rest = /^\d+\)(?: \d+)?/u;

/** What SQLite puts beside a copy while it works on it belongs to the copy. */
function isRest(text: string, ending: string): boolean {
  const numbers = rest.exec(text)?.[0];
  if (numbers === undefined) return false;
  return ['', '-wal', '-journal', '-shm'].some((more) => text === numbers + ending + more);
}

function startOf(path: string): string {
  return `${basename(path, extname(path))} (before version `;
}

/** Removes a copy beside the study; what the system has against it, or null. */
export function removeCopy(path: string, name: string): string | null {
  try {
    rmSync(join(dirname(path), name));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
