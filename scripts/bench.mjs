// npm run bench [-- ROW… --json]: builds the app and the bench, and runs it.
// The bench (test/bench/main.ts) runs on Electron's Node, with a display of its
// own for the rows that measure a window. THROUGHLINE_ROOT tells it where the
// checkout is; stdout is its own.
import { join } from 'node:path';
import { setUpAndBuild } from './setup/all.mjs';
import { bundleProgram } from './setup/bundle.mjs';
import { onElectronNode } from './setup/electron-node.mjs';
import { callerFolder, out, root } from './setup/places.mjs';
import { runScript } from './setup/say.mjs';
import { runWithWindows } from './setup/window.mjs';

const folder = join(out, 'bench');

await runScript(async () => {
  const electron = await setUpAndBuild({ virtualDisplay: true });
  const node = onElectronNode(electron);
  await bundleProgram(node, 'test/bench/main.ts', folder);
  await bundleProgram(node, 'test/bench/converter.ts', join(folder, 'converter'));
  return runWithWindows(node.command, [join(folder, 'main.js'), ...process.argv.slice(2)], {
    cwd: callerFolder('bench'),
    env: { ...node.env, THROUGHLINE_ROOT: root },
    ownDisplay: true,
    ownHome: true,
  });
});
