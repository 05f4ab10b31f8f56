// Where things lie in this checkout. Everything that set-up makes goes to
// .cache, out, dist or node_modules, which git ignores.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const cache = join(root, '.cache');
export const electronCache = join(cache, 'electron');
export const modules = join(root, 'node_modules');
export const out = join(root, 'out');

/** The built command line, run on Electron's Node. */
export const cliEntry = join(out, 'main', 'cli.js');

/** The sample study that the build makes; the app works on a copy of it. */
export const sampleStudy = join(out, 'sample', 'sample.throughline');

/**
 * The folder in which the person typed `npm run NAME`. npm itself moves to the
 * checkout, and the files they name are relative to where they stood.
 */
export function callerFolder(name) {
  const { npm_lifecycle_event: event, INIT_CWD: folder } = process.env;
  return event === name && folder ? folder : process.cwd();
}
