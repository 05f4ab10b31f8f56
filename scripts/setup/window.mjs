// Running something that opens Electron windows: on which display, as whom,
// and always with Chromium's sandbox on.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { handOver, run } from './processes.mjs';
import { CannotGoOn } from './say.mjs';

const linux = process.platform === 'linux';
const asRoot = linux && process.getuid() === 0;

// Chromium's sandbox refuses root, so root's windows live in a user namespace
// in which root is an ordinary user. Unlike another user, that one may enter
// every folder that root may enter.
const namespace = ['unshare', '-U', '--map-user=1000', '--map-group=1000'];
// An X server that starts afresh whenever its last window closes refuses the window after that.
const screen = ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24 -noreset'];

export function hasDisplay() {
  return !linux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Runs `command` where windows can open, and returns its exit code.
 *
 * - `ownDisplay`: on Linux, on a virtual display of its own rather than the
 *   one of the person at the machine.
 * - `ownHome`: with an empty home folder, gone afterwards.
 *
 * Throws CannotGoOn where the sandbox cannot work.
 */
export async function runWithWindows(command, args, { env, ownDisplay, ownHome, ...options }) {
  await expectSandbox(command);
  const places = makePlaces(ownHome);
  const line = [
    ...(asRoot ? namespace : []),
    ...(linux && ownDisplay ? screen : []),
    command,
    ...args,
  ];
  try {
    return await handOver(line[0], line.slice(1), { ...options, env: { ...env, ...places.env } });
  } finally {
    places.remove();
  }
}

/** A home and a runtime folder (0700) where the person's own are not to be used or cannot be. */
function makePlaces(ownHome) {
  const env = {};
  const made = [];
  const make = (name) => {
    const folder = mkdtempSync(join(tmpdir(), `throughline-${name}-`));
    made.push(folder);
    return folder;
  };
  if (linux && (ownHome || (asRoot && !belongsToRoot(homedir())))) env.HOME = make('home');
  if ((linux && ownHome) || (asRoot && !belongsToRoot(process.env.XDG_RUNTIME_DIR ?? ''))) {
    env.XDG_RUNTIME_DIR = make('run');
  }
  const remove = () => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  };
  return { env, remove };
}

async function expectSandbox(executable) {
  if (!linux) return;
  const probe = asRoot ? namespace : ['unshare', '-U', '-r'];
  const { code, stderr } = await run(probe[0], [...probe.slice(1), 'true'], { quiet: true });
  if (asRoot) {
    if (code === 0) return;
    throw new CannotGoOn(
      "Chromium's sandbox cannot work for root here, and this program never turns it off:\n" +
        `user namespaces are not available (${stderr.trim()}).\n` +
        'Run it as an ordinary user, or allow user namespaces\n' +
        '(sysctl user.max_user_namespaces; in a container, its security profile).',
    );
  }
  const helper = join(dirname(executable), 'chrome-sandbox');
  if ((code === 0 && !restrictedByAppArmor()) || isSetuidRoot(helper)) return;
  throw new CannotGoOn(
    "This system keeps user namespaces from ordinary programs, so Chromium's sandbox needs its\n" +
      'helper, which must belong to root. Once for this copy of Electron:\n\n' +
      `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}

function restrictedByAppArmor() {
  const setting = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  return existsSync(setting) && readFileSync(setting, 'utf8').trim() === '1';
}

function isSetuidRoot(file) {
  if (!existsSync(file)) return false;
  const { uid, mode } = statSync(file);
  return uid === 0 && (mode & 0o4000) !== 0;
}

function belongsToRoot(folder) {
  return existsSync(folder) && statSync(folder).uid === 0;
}
