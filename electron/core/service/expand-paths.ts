import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { FileToRead, Reader } from '../import/reader';

/**
 * The files that the paths stand for, each once: a file is itself, whatever its ending, so that it
 * gets its report, also one named as lying in an archive; a folder is what it holds at any depth that has a readable ending, sorted by
 * name, and so is an archive. What is hidden in a folder, and folders that are links, are passed
 * over. A folder or archive with nothing to read, or that may not be read, is kept as it is: reading
 * it then says so. Once the signal is raised, what was found so far will do.
 */
export async function expandPaths(
  paths: readonly string[],
  reader: Pick<Reader, 'list' | 'readableEndings'>,
  signal: AbortSignal,
): Promise<FileToRead[]> {
  const files: string[] = [];
  for (const path of paths) {
    const inside = (await isFolder(path))
      ? await filesIn(path, reader.readableEndings, signal)
      : [];
    files.push(...(inside.length > 0 ? inside : [path]));
  }
  const expanded: FileToRead[] = [];
  for (const path of new Set(files)) {
    const file = (await fileAt(path, reader, signal)) ?? { path, name: basename(path) };
    const inside = !file.entry && archive.test(path) ? await reader.list(file, signal) : null;
    const listed = inside?.ok ? (inside.value ?? []) : [];
    expanded.push(...(listed.length > 0 ? listed : [file]));
  }
  return expanded;
}

/**
 * The file that a report names: it lies at that path, or in an archive there. Null where neither
 * is so any more.
 */
export async function fileAt(
  path: string,
  reader: Pick<Reader, 'list'>,
  signal: AbortSignal,
): Promise<FileToRead | null> {
  if (await isThere(path)) return { path, name: basename(path) };
  for (let outer = dirname(path); outer !== dirname(outer); outer = dirname(outer)) {
    if (!archive.test(outer) || !(await isThere(outer))) continue;
    const inside = await reader.list({ path: outer, name: basename(outer) }, signal);
    return inside.ok ? (inside.value?.find((file) => file.path === path) ?? null) : null;
  }
  return null;
}

async function isThere(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

const archive = /\.zip$/i;

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function filesIn(
  folder: string,
  endings: readonly string[],
  signal: AbortSignal,
): Promise<string[]> {
  if (signal.aborted) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const order = new Intl.Collator(undefined, { numeric: true });
  entries.sort((a, b) => order.compare(a.name, b.name));
  const files: string[] = [];
  for (const entry of entries) {
    // "~$" is how Word names the lock beside a document that is open.
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesIn(path, endings, signal)));
    else if (endings.includes(extname(entry.name).toLowerCase()) && !(await isFolder(path))) {
      files.push(path);
    }
  }
  return files;
}
