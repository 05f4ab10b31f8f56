// Electron as its makers publish it: downloaded by their own package
// (@electron/get, which checks it against the checksums that came with the
// `electron` package) and unpacked into .cache/electron.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { moveInto, partFolder, readStamp, writeStamp } from './files.mjs';
import { electronCache, modules } from './places.mjs';
import { say } from './say.mjs';

const firstByteMs = 15_000;
const stallMs = 60_000;
const failureNote = join(electronCache, 'download-failed.json');
const packageFile = join(modules, 'electron', 'package.json');

// Read only once needed: before `npm ci` there is no electron package.
const requireFromElectron = () => createRequire(packageFile);

export function officialVersion() {
  return requireFromElectron()(packageFile).version;
}

export function officialFolder(version) {
  return join(electronCache, `${version}-${process.platform}-${process.arch}`);
}

/** Downloads and unpacks; returns undefined when it worked, otherwise the reason in a few words. */
export async function downloadOfficial(version) {
  say(`Downloading Electron ${version} …`);
  try {
    const zip = await download(version);
    await unpack(zip, officialFolder(version));
    return undefined;
  } catch (error) {
    return error.cause?.code ?? error.cause?.message ?? error.message;
  }
}

/** Whether a download of this version failed earlier today: then it is not tried again until tomorrow. */
export async function failedToday(version) {
  return (await readStamp(failureNote)) === note(version);
}

export async function rememberFailure(version) {
  await writeStamp(failureNote, note(version));
}

function note(version) {
  return JSON.stringify({ version, day: new Date().toISOString().slice(0, 10) });
}

async function download(version) {
  const proxied = process.env.HTTPS_PROXY ?? process.env.https_proxy;
  if (proxied) process.env.ELECTRON_GET_USE_PROXY ??= '1';
  const { downloadArtifact } = await importFromElectron('@electron/get');

  const abort = new AbortController();
  const giveUp = (ms) =>
    setTimeout(() => abort.abort(new Error(`no answer for ${ms / 1000} seconds`)), ms);
  let timer = giveUp(firstByteMs);
  try {
    return await downloadArtifact({
      version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums: requireFromElectron()('./checksums.json'),
      downloadOptions: {
        quiet: true,
        signal: abort.signal,
        getProgressCallback: ({ percent }) => {
          clearTimeout(timer);
          timer = giveUp(stallMs);
          showProgress(percent);
        },
      },
    });
  } finally {
    clearTimeout(timer);
  }
}

async function unpack(zip, target) {
  const { extract } = await importFromElectron('@electron-internal/extract-zip');
  const part = await partFolder(target);
  await extract(zip, { dir: part });
  await moveInto(part, target);
}

async function importFromElectron(name) {
  return import(pathToFileURL(requireFromElectron().resolve(name)).href);
}

let shown = -1;
function showProgress(fraction) {
  const percent = Math.floor(fraction * 100);
  if (!process.stderr.isTTY || percent === shown) return;
  shown = percent;
  process.stderr.write(`\r  ${percent} %${percent === 100 ? '\n' : ''}`);
}
