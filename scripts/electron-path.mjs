// Prints the path of the Electron executable that set-up has put in place.
import { findElectron } from './setup/electron.mjs';
import { CannotGoOn, runScript } from './setup/say.mjs';

await runScript(() => {
  const electron = findElectron();
  if (!electron) {
    throw new CannotGoOn('Electron is not set up yet. Run `npm start` or `npm test` once.');
  }
  process.stdout.write(`${electron.executable}\n`);
});
