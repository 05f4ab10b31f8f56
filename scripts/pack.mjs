// npm run pack: the app as it goes to people, in a folder of its own under
// dist/. With `-- --installer`, the installers of this system instead.
// The copy of Electron that serves development (see setup/electron-fallback.mjs)
// makes a folder for trying out only, and its name says so.
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectLicences } from './packing/licences.mjs';
import { setUpAndBuild } from './setup/all.mjs';
import { forElectron } from './setup/electron-node.mjs';
import { moveInto } from './setup/files.mjs';
import { cache, modules, out, root } from './setup/places.mjs';
import { run } from './setup/processes.mjs';
import { CannotGoOn, runScript, say } from './setup/say.mjs';

const dist = join(root, 'dist');
const suffix = '-not-for-release';

async function pack(electron, installer) {
  if (installer && !electron.official) {
    throw new CannotGoOn(
      "Installers are made from Electron's own download only. What is here is a third party's\n" +
        'copy for development and tests. Run this where the download is in reach.',
    );
  }
  writeFileSync(join(out, 'licences.txt'), collectLicences());
  // On the machine's own Node: on Electron's it takes itself for a packaged app.
  const builder = join(modules, 'electron-builder', 'cli.js');
  const args = [builder, ...(installer ? [] : ['--dir']), '--publish', 'never'];
  args.push(`-c.electronDist=${plainElectron(electron)}`);
  const { code } = await run(process.execPath, args, { cwd: root, env: forElectron(electron) });
  if (code !== 0) throw new CannotGoOn('Packaging failed (see above).');
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

/** The folder that electron-builder makes for this system. */
function folderName() {
  const arch = process.arch === 'x64' ? '' : `-${process.arch}`;
  if (process.platform === 'darwin') return `mac${arch}`;
  return `${process.platform === 'win32' ? 'win' : 'linux'}${arch}-unpacked`;
}

async function settle(electron) {
  const made = join(dist, folderName());
  if (!existsSync(made)) throw new CannotGoOn(`Packaging made no ${made}.`);
  if (electron.official) return made;
  await moveInto(made, `${made}${suffix}`);
  return `${made}${suffix}`;
}

await runScript(async () => {
  const installer = process.argv.includes('--installer');
  const electron = await setUpAndBuild();
  await pack(electron, installer);
  if (installer) say(`The installers are in ${dist}`);
  else process.stdout.write(`${await settle(electron)}\n`);
});
