// Everything that must be in place before the app, its tests or its command
// line can run, in order.
import { ensureBuild } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureElectron } from './electron.mjs';
import { ensureSystem } from './system-libraries.mjs';

/**
 * Packages, Electron and what it needs of the system (with `virtualDisplay`,
 * also what windows without a screen need); returns that Electron.
 */
export async function setUp(options) {
  await ensureDependencies();
  const electron = await ensureElectron();
  await ensureSystem(electron.executable, options);
  return electron;
}

/** All of it, and the built app. */
export async function setUpAndBuild(options) {
  const electron = await setUp(options);
  await ensureBuild(electron);
  return electron;
}
