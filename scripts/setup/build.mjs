// The app as it runs, in out/: built again whenever something it is made of
// has changed since.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { onElectronNode } from './electron-node.mjs';
import { readStamp, writeStamp } from './files.mjs';
import { alone } from './lock.mjs';
import { cliEntry, modules, out, root, sampleStudy } from './places.mjs';
import { run } from './processes.mjs';
import { CannotGoOn, say } from './say.mjs';

const stamp = join(out, '.built');
const folders = ['electron', 'renderer', 'resources', 'shared'];
const files = [
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];

/** Whether out/ was made from just these sources, judged by their names, sizes and times. */
export async function isBuilt() {
  return existsSync(cliEntry) && (await builtFrom()) === fingerprint();
}

/** The sources that out/ was made from, as one short text; undefined while nothing is built. */
export async function builtFrom() {
  return readStamp(stamp);
}

/** Builds if need be; throws CannotGoOn with the builder's words when it fails. */
export async function ensureBuild(electron) {
  if (await isBuilt()) return;
  await alone(async () => {
    if (await isBuilt()) return;
    say('Building …');
    // Taken before the build: a file saved meanwhile makes the next run build again.
    const print = fingerprint();
    rmSync(stamp, { force: true });
    const vite = join(modules, 'electron-vite', 'bin', 'electron-vite.js');
    await step(electron, [vite, 'build', '--logLevel', 'warn'], 'The build failed');
    await makeSample(electron);
    await writeStamp(stamp, print);
  });
}

async function makeSample(electron) {
  rmSync(join(out, 'sample'), { recursive: true, force: true });
  const args = [cliEntry, 'sample', '--study', sampleStudy];
  await step(electron, args, 'The sample study could not be made');
}

async function step(electron, args, complaint) {
  const { command, env } = onElectronNode(electron);
  const { code, stdout, stderr } = await run(command, args, { cwd: root, env, quiet: true });
  if (code !== 0) throw new CannotGoOn(`${complaint}:\n${stdout}${stderr}`.trimEnd());
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of files) note(hash, join(root, file));
  for (const folder of folders) walk(hash, join(root, folder));
  return hash.digest('hex');
}

function walk(hash, folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(hash, path);
    else note(hash, path);
  }
}

function note(hash, path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats) hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\n`);
}
