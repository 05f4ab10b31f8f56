// The Electron that runs everything here: window, tests and command line.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  announceFallback,
  fallbackAllowed,
  fallbackFolder,
  fetchFallback,
} from './electron-fallback.mjs';
import {
  downloadOfficial,
  failedToday,
  officialFolder,
  officialVersion,
  rememberFailure,
} from './electron-official.mjs';
import { alone } from './lock.mjs';
import { modules } from './places.mjs';
import { CannotGoOn, say } from './say.mjs';

const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
const executableName = names[process.platform] ?? 'electron';

/**
 * The Electron that set-up has put in place, or undefined before that:
 * `{ executable, folder, official }`. `folder` is the unpacked distribution;
 * `official` is false for the copy that serves development and tests alone.
 */
export function findElectron() {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  // A folder named by hand is nobody's copy but the caller's own.
  if (given) return at(given, !existsSync(join(given, 'resources', 'app'))) ?? missing(given);
  if (!existsSync(join(modules, 'electron'))) return undefined;
  return (
    at(officialFolder(officialVersion()), true) ??
    at(join(modules, 'electron', 'dist'), true) ??
    (fallbackAllowed() ? at(fallbackFolder, false) : undefined)
  );
}

/**
 * Puts an Electron in place: the official download, or where that is out of
 * reach and it is allowed, the copy. While the copy serves, the official
 * download is tried once a day.
 */
export async function ensureElectron() {
  const found = findElectron();
  if (found?.official) return found;
  const version = officialVersion();
  if (found && (await failedToday(version))) return found;
  return alone(async () => {
    await obtain(version, findElectron());
    return findElectron();
  });
}

async function obtain(version, found) {
  if (found?.official) return;
  // Only where something else can serve may an earlier failure spare the attempt.
  const spared = fallbackAllowed() && (await failedToday(version));
  const failure = spared ? 'it failed earlier today' : await downloadOfficial(version);
  if (!failure) return;
  say(`Electron's own download is out of reach (${failure}).`);
  if (!spared) await rememberFailure(version);
  if (found) return;
  if (!fallbackAllowed()) throw new CannotGoOn(noElectron(version));
  announceFallback();
  await fetchFallback();
}

function noElectron(version) {
  return (
    `Electron ${version} could not be downloaded, and nothing runs without it.\n` +
    'Check the connection (HTTPS_PROXY is respected, ELECTRON_MIRROR names another host),\n' +
    'or unpack Electron yourself and name its folder in ELECTRON_OVERRIDE_DIST_PATH.'
  );
}

function at(folder, official) {
  const executable = join(folder, executableName);
  return existsSync(executable) ? { executable, folder, official } : undefined;
}

function missing(folder) {
  throw new CannotGoOn(
    `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no ${executableName} in it.`,
  );
}
