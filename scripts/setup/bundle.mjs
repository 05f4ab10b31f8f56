// Programs of the checkout that are no part of the app (the bench, the fuzzer)
// are bundled by vite before they run, because Node runs TypeScript but does
// not find imports without their endings.
import { join } from 'node:path';
import { modules, root } from './places.mjs';
import { run } from './processes.mjs';
import { CannotGoOn } from './say.mjs';

/** Bundles a program into a folder. `node` is the command that runs it, and its environment. */
export async function bundleProgram({ command, env }, entry, folder) {
  const vite = join(modules, 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--ssr', entry, '--outDir', folder];
  const quiet = ['--emptyOutDir', '--logLevel', 'warn'];
  const { code, stdout, stderr } = await run(command, [...args, ...quiet], {
    cwd: root,
    env,
    quiet: true,
  });
  if (code !== 0) throw new CannotGoOn(`${entry} could not be built:\n${stdout}${stderr}`);
}
