// What is checked besides the tests: style and borders, types, the build and the package.
import { join } from 'node:path';
import { ensurePackage } from '../packing/package.mjs';
import { ensureBuild } from '../setup/build.mjs';
import { modules, root } from '../setup/places.mjs';
import { run } from '../setup/processes.mjs';

/**
 * Runs them side by side, with one line each as they end. Returns
 * `{ name, complaint }` for each; the complaint is empty when all is fine.
 */
export async function runChecks(electron) {
  return Promise.all([
    check('Lint', () => tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings'])),
    check('Types', () => tool('typescript/bin/tsc', ['--build', '--pretty', 'false'])),
    check('Build and package', async () => {
      await ensureBuild(electron);
      await ensurePackage(electron);
      return '';
    }),
  ]);
}

async function check(name, work) {
  const begun = performance.now();
  const complaint = await work().catch((error) => error.message);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`${name}: ${complaint === '' ? 'fine' : 'FAILED'} (${seconds} s)\n`);
  return { name, complaint };
}

/** A tool's complaint, or nothing when it had none. */
async function tool(path, args) {
  const [file, ...rest] = [join(modules, path), ...args];
  const result = await run(process.execPath, [file, ...rest], { cwd: root, quiet: true });
  return result.code === 0 ? '' : `${result.stdout}${result.stderr}`.trimEnd() || 'no words given';
}
