// The app as it goes to people, in a folder of its own under dist/: packed
// again whenever what it is made of has changed.
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFrom } from '../setup/build.mjs';
import { forElectron } from '../setup/electron-node.mjs';
import { moveInto, readStamp, writeStamp } from '../setup/files.mjs';
import { alone } from '../setup/lock.mjs';
import { cache, modules, out, root } from '../setup/places.mjs';
import { run } from '../setup/processes.mjs';
import { CannotGoOn, say } from '../setup/say.mjs';
import { collectLicences } from './licences.mjs';

export const dist = join(root, 'dist');

// What the smoke test reads to find the packaged program.
const stamp = join(dist, 'packaged.json');

/**
 * Packs the built app if need be; returns `{ folder, executable }`. From the
 * copy of Electron that serves development (setup/electron-fallback.mjs) it
 * makes a folder for trying out only, and the folder's name says so.
 */
export async function ensurePackage(electron) {
  const wanted = await describe(electron);
  if (await isPacked(wanted)) return wanted;
  return alone(async () => {
    if (await isPacked(wanted)) return wanted;
    say('Packaging …');
    rmSync(stamp, { force: true });
    await runBuilder(electron, ['--dir']);
    if (!electron.official) await moveInto(join(dist, folderName()), wanted.folder);
    if (!existsSync(wanted.executable)) {
      throw new CannotGoOn(`Packaging made no ${wanted.executable}.`);
    }
    await writeStamp(stamp, JSON.stringify(wanted));
    return wanted;
  });
}

/** Makes this system's installers under dist/; from Electron's own download only. */
export async function makeInstallers(electron) {
  if (!electron.official) {
    throw new CannotGoOn(
      "Installers are made from Electron's own download only. What is here is a third party's\n" +
        'copy for development and tests. Run this where the download is in reach.',
    );
  }
  await alone(() => runBuilder(electron, []));
}

async function runBuilder(electron, options) {
  writeFileSync(join(out, 'licences.txt'), collectLicences());
  // On the machine's own Node: on Electron's it takes itself for a packaged app.
  const builder = join(modules, 'electron-builder', 'cli.js');
  const args = [builder, ...options, '--publish', 'never'];
  args.push(`-c.electronDist=${plainElectron(electron)}`);
  const { code, stdout, stderr } = await run(process.execPath, args, {
    cwd: root,
    env: forElectron(electron),
    quiet: true,
  });
  if (code !== 0) throw new CannotGoOn(`Packaging failed:\n${stdout}${stderr}`.trimEnd());
}

/** The distribution without the link to this checkout that the copy carries. */
function plainElectron(electron) {
  if (electron.official) return electron.folder;
  const plain = join(cache, 'pack', 'electron');
  const resources = join(electron.folder, 'resources');
  rmSync(plain, { recursive: true, force: true });
  cpSync(electron.folder, plain, { recursive: true, filter: (path) => path !== resources });
  return plain;
}

async function describe(electron) {
  const folder = join(dist, `${folderName()}${electron.official ? '' : '-not-for-release'}`);
  const names = { darwin: 'Throughline.app/Contents/MacOS/Throughline', win32: 'Throughline.exe' };
  return {
    folder,
    executable: join(folder, names[process.platform] ?? 'throughline'),
    app: await builtFrom(),
    settings: readFileSync(join(root, 'electron-builder.yml'), 'utf8'),
    electron: electron.folder,
  };
}

async function isPacked(wanted) {
  return existsSync(wanted.executable) && (await readStamp(stamp)) === JSON.stringify(wanted);
}

/** The folder that electron-builder makes for this system. */
function folderName() {
  const arch = process.arch === 'x64' ? '' : `-${process.arch}`;
  if (process.platform === 'darwin') return `mac${arch}`;
  return `${process.platform === 'win32' ? 'win' : 'linux'}${arch}-unpacked`;
}
