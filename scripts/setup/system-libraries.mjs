// What Electron needs from a Linux system: shared libraries, and for tests a
// virtual display. As root on Debian or Ubuntu they are installed; anyone else
// is told the one command.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { alone } from './lock.mjs';
import { run } from './processes.mjs';
import { CannotGoOn, say } from './say.mjs';

const libraryPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxkbcommon0',
];
const displayPackages = ['xvfb', 'xauth'];

/**
 * Makes sure that the Electron executable finds its shared libraries, and with
 * `virtualDisplay`, that windows can open on a display of their own (xvfb-run).
 */
export async function ensureSystem(executable, { virtualDisplay = false } = {}) {
  if (process.platform !== 'linux') return;
  const missing = await missingLibraries(executable);
  const noDisplay = virtualDisplay && !(onPath('xvfb-run') && onPath('xauth'));
  if (missing.length === 0 && !noDisplay) return;
  const lacks = [
    ...(missing.length > 0 ? [`system libraries for Electron (${abridged(missing)})`] : []),
    ...(noDisplay ? ['a virtual display for the windows (xvfb)'] : []),
  ].join(' and ');
  const packages = [
    ...(missing.length > 0 ? libraryPackages : []),
    ...(noDisplay ? displayPackages : []),
  ];
  await install(packages, lacks);
  const still = await missingLibraries(executable);
  if (still.length > 0) {
    throw new CannotGoOn(`Electron still misses these system libraries: ${still.join(', ')}.`);
  }
}

async function missingLibraries(executable) {
  const { code, stdout, stderr } = await run('ldd', [executable], { quiet: true });
  if (code === 127) throw new CannotGoOn(`The program ldd is missing (${stderr}).`);
  const lines = stdout.split('\n').filter((line) => line.includes('not found'));
  return lines.map((line) => line.trim().split(/\s/)[0]);
}

function abridged(names) {
  const rest = names.length - 3;
  return names.slice(0, 3).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

async function install(packages, lacks) {
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!onPath('apt-get')) {
    throw new CannotGoOn(
      `This machine lacks ${lacks}.\n` +
        `Debian has them in these packages; install what your system calls them:\n` +
        `${packages.join(', ')}`,
    );
  }
  if (process.getuid() !== 0) {
    throw new CannotGoOn(`This machine lacks ${lacks}. Install with:\n\n  sudo ${command}`);
  }
  await alone(() => installAsRoot(packages, lacks));
}

async function installAsRoot(packages, lacks) {
  say(`Installing ${lacks} …`);
  await aptGet(['update']);
  const names = await Promise.all(packages.map(currentName));
  await aptGet(['install', '-y', '--no-install-recommends', ...names]);
}

// Since Debian 13 and Ubuntu 24.04 some of them carry the suffix t64, and the
// plain name cannot always be installed there.
async function currentName(name) {
  const { code } = await run('apt-cache', ['show', `${name}t64`], { quiet: true });
  return code === 0 ? `${name}t64` : name;
}

async function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const waiting = ['-o', 'DPkg::Lock::Timeout=120'];
  const { code, stdout, stderr } = await run('apt-get', [...waiting, ...args], {
    quiet: true,
    env,
  });
  if (code === 0) return;
  throw new CannotGoOn(`apt-get ${args.join(' ')} failed:\n${stdout.slice(-2000)}${stderr}`);
}

function onPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((dir) => existsSync(join(dir, program)));
}
