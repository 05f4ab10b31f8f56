// npm run bench [-- ROW… --json]: builds the app and the bench, and runs it.
// The bench (test/bench/main.ts) is bundled by vite into out/bench, because
// Node runs TypeScript but does not find imports without their endings. It
// runs on Electron's Node, with a display of its own for the rows that measure
// a window. THROUGHLINE_ROOT tells it where the checkout is; stdout is its own.
import { join } from 'node:path';
import { setUpAndBuild } from './setup/all.mjs';
import { onElectronNode } from './setup/electron-node.mjs';
import { callerFolder, modules, out, root } from './setup/places.mjs';
import { run } from './setup/processes.mjs';
import { CannotGoOn, runScript } from './setup/say.mjs';
import { runWithWindows } from './setup/window.mjs';

const folder = join(out, 'bench');

async function bundle({ command, env }) {
  const vite = join(modules, 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--ssr', 'test/bench/main.ts', '--outDir', folder];
  const quiet = ['--emptyOutDir', '--logLevel', 'warn'];
  const { code, stdout, stderr } = await run(command, [...args, ...quiet], {
    cwd: root,
    env,
    quiet: true,
  });
  if (code !== 0) throw new CannotGoOn(`The bench could not be built:\n${stdout}${stderr}`);
}

await runScript(async () => {
  const electron = await setUpAndBuild({ virtualDisplay: true });
  const node = onElectronNode(electron);
  await bundle(node);
  return runWithWindows(node.command, [join(folder, 'main.js'), ...process.argv.slice(2)], {
    cwd: callerFolder('bench'),
    env: { ...node.env, THROUGHLINE_ROOT: root },
    ownDisplay: true,
    ownHome: true,
  });
});
