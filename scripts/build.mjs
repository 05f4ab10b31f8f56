// npm run build: the app in out/, made again where its sources have changed.
import { setUpAndBuild } from './setup/all.mjs';
import { runScript } from './setup/say.mjs';

await runScript(async () => {
  await setUpAndBuild();
});
