// Calling npm, wherever it lives: scripts are started by npm itself, which
// tells where it is; started by hand, it is looked for on the PATH.
import { run } from './processes.mjs';
import { CannotGoOn } from './say.mjs';

/** Runs npm with these arguments in `cwd`; returns like `run`. */
export async function npm(args, options) {
  const own = process.env.npm_execpath;
  if (own && /npm-cli\.[cm]?js$/.test(own)) return run(process.execPath, [own, ...args], options);
  const windows = process.platform === 'win32';
  const result = await run(windows ? 'npm.cmd' : 'npm', args, { ...options, shell: windows });
  if (result.code === 127) {
    throw new CannotGoOn('npm was not found. It comes with Node.js: install Node 20 or newer.');
  }
  return result;
}
