// npm run pack: the app as it goes to people, in a folder of its own, whose
// path is printed. With `-- --installer`, the installers of this system.
import { dist, ensurePackage, makeInstallers } from './packing/package.mjs';
import { setUpAndBuild } from './setup/all.mjs';
import { runScript, say } from './setup/say.mjs';

await runScript(async () => {
  const electron = await setUpAndBuild();
  if (process.argv.includes('--installer')) {
    await makeInstallers(electron);
    say(`The installers are in ${dist}`);
  } else {
    const { folder } = await ensurePackage(electron);
    process.stdout.write(`${folder}\n`);
  }
});
