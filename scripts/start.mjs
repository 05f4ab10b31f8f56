// npm start: sets up what is missing and opens the app with the sample study.
// Words after `--` go to the app (a study file to open, say). Where there is
// no display, the sample study and its brief are written without a window.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUpAndBuild } from './setup/all.mjs';
import { forElectron, onElectronNode } from './setup/electron-node.mjs';
import { callerFolder, cliEntry, root } from './setup/places.mjs';
import { run } from './setup/processes.mjs';
import { CannotGoOn, runScript, say } from './setup/say.mjs';
import { hasDisplay, runWithWindows } from './setup/window.mjs';

async function openWindow(electron, given) {
  const args = [root, ...(given.length > 0 ? given : ['--sample'])];
  say('Opening Throughline …');
  return runWithWindows(electron.executable, args, {
    cwd: callerFolder('start'),
    env: forElectron(electron),
  });
}

async function workWithoutWindow(electron) {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  const study = join(folder, 'sample.throughline');
  const brief = join(folder, 'sample-brief.docx');
  say('There is no display here, so no window can open. Writing the sample study and its brief …');
  const { command, env } = onElectronNode(electron);
  const args = [cliEntry, 'sample', '--study', study, '--brief', brief];
  const { code, stderr } = await run(command, args, { env, quiet: true });
  if (code !== 0) throw new CannotGoOn(`The sample study could not be written:\n${stderr}`);
  say(
    `\nThe sample study:  ${study}\nIts brief:         ${brief}\n\n` +
      'To see the window, run npm start on a machine with a display. To open it on a virtual\n' +
      'one: xvfb-run -a npm start (package xvfb). To work without a window:\n' +
      `  npm run -s cli -- quotes ${study}`,
  );
  return 0;
}

await runScript(async () => {
  const electron = await setUpAndBuild();
  return hasDisplay() ? openWindow(electron, process.argv.slice(2)) : workWithoutWindow(electron);
});
