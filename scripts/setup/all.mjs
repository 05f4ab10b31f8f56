// Everything that must be in place before the app, its tests or its command
// line can run, in order.
import { ensureBuild } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureElectron } from './electron.mjs';
import { ensureLibraries } from './system-libraries.mjs';

/** Packages, Electron and the libraries it needs; returns that Electron. */
export async function setUp() {
  await ensureDependencies();
  const electron = await ensureElectron();
  await ensureLibraries(electron.executable);
  return electron;
}

/** All of it, and the built app. */
export async function setUpAndBuild() {
  const electron = await setUp();
  await ensureBuild(electron);
  return electron;
}
