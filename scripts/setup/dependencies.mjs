// The packages of package-lock.json, installed when they are missing or the
// lock file has changed since. No package's install script is run: none of
// ours needs one, and Electron is fetched by electron.mjs.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFile, readStamp, writeStamp } from './files.mjs';
import { alone } from './lock.mjs';
import { npm } from './npm.mjs';
import { modules, root } from './places.mjs';
import { CannotGoOn, say } from './say.mjs';

// Inside node_modules, so that it goes when the folder goes.
const stamp = join(modules, '.throughline-lock');

/** Makes node_modules match package-lock.json. */
export async function ensureDependencies() {
  if (await upToDate()) return;
  await expectVersions();
  await alone(async () => {
    if (await upToDate()) return;
    say('Installing the packages of package-lock.json …');
    await rm(stamp, { force: true });
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code } = await npm(args, { cwd: root });
    if (code !== 0) {
      throw new CannotGoOn(
        'The packages could not be installed (npm ci failed, see above).\n' +
          'It needs the network and the npm registry. Run the same command again once they are in reach.',
      );
    }
    await writeStamp(stamp, await wanted());
  });
}

// On an older Node or npm the install seems to work, but leaves out compiled
// parts of the builder without a word.
async function expectVersions() {
  const node = process.versions.node;
  const npmVersion = (await npm(['--version'], { cwd: root, quiet: true })).stdout.trim();
  const [major, minor] = node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new CannotGoOn(`Node 20.19 or newer is needed to set this up; this is Node ${node}.`);
  }
  if (Number.parseInt(npmVersion, 10) < 10) {
    throw new CannotGoOn(
      `npm 10 or newer is needed to set this up; this is npm ${npmVersion}.\n` +
        'Node 20.19 and newer bring it along; npm install -g npm updates it.',
    );
  }
}

async function upToDate() {
  return (await readStamp(stamp)) === (await wanted());
}

// Platform and processor belong to it: a checkout shared with another system
// carries the other system's binaries.
async function wanted() {
  const hash = await hashFile(join(root, 'package-lock.json'), 'sha256', 'hex');
  return `${hash} ${process.platform}-${process.arch}`;
}
