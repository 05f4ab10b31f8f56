// npm run -s cli -- COMMAND …: the command line on Electron's Node. Set-up and
// build happen only where something is missing, and speak on stderr alone.
import { setUpAndBuild } from './setup/all.mjs';
import { isBuilt } from './setup/build.mjs';
import { findElectron } from './setup/electron.mjs';
import { onElectronNode } from './setup/electron-node.mjs';
import { callerFolder, cliEntry } from './setup/places.mjs';
import { handOver } from './setup/processes.mjs';
import { runScript } from './setup/say.mjs';

await runScript(async () => {
  const ready = (await isBuilt()) ? findElectron() : undefined;
  const { command, env } = onElectronNode(ready ?? (await setUpAndBuild()));
  return handOver(command, [cliEntry, ...process.argv.slice(2)], {
    cwd: callerFolder('cli'),
    env,
  });
});
