// npm run fuzz [-- --minutes N --seed N | FILE…]: breaks transcripts of every
// format and imports them as the app does (test/fuzz/main.ts). What must not
// happen is printed with the command that does it again.
import { join } from 'node:path';
import { setUpAndBuild } from './setup/all.mjs';
import { bundleProgram } from './setup/bundle.mjs';
import { onElectronNode } from './setup/electron-node.mjs';
import { callerFolder, out, root } from './setup/places.mjs';
import { handOver } from './setup/processes.mjs';
import { notice, runScript } from './setup/say.mjs';

const folder = join(out, 'fuzz');

await runScript(async () => {
  const node = onElectronNode(await setUpAndBuild());
  await bundleProgram(node, 'test/fuzz/main.ts', folder);
  const code = await handOver(node.command, [join(folder, 'main.js'), ...process.argv.slice(2)], {
    cwd: callerFolder('fuzz'),
    env: { ...node.env, THROUGHLINE_ROOT: root },
  });
  if (code > 1) notice('Core went down. What it was importing lies in .cache/fuzz/running.');
  return code;
});
