// npm test: sets up what is missing, checks style, types and build, and runs
// every test. `npm test -- unit db` runs only the tests of those projects;
// words that name no project are handed to vitest (a file, -t "a name").
// The last line counts them; a failed check counts as one failure.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackage } from './packing/package.mjs';
import { setUp, setUpAndBuild } from './setup/all.mjs';
import { root } from './setup/places.mjs';
import { CannotGoOn, notice, runScript } from './setup/say.mjs';
import { runChecks } from './testing/checks.mjs';
import { runVitest } from './testing/vitest.mjs';

const plain = ['unit', 'db', 'import', 'core'];
const onBuiltApp = ['cli', 'electron'];
const corpus = join(root, '..', 'shared', 'corpus');

async function everything() {
  const electron = await setUp({ virtualDisplay: true });
  const [checks, first] = await Promise.all([runChecks(electron), runVitest(electron, plain)]);
  const failed = checks.filter(({ complaint }) => complaint !== '');
  const built = !failed.some(({ name }) => name.startsWith('Build'));
  const second = built ? await onWindows(electron, onBuiltApp) : none;
  for (const { name, complaint } of failed) {
    process.stdout.write(`\n${name} failed:\n${complaint}\n`);
  }
  if (!built) notice(`The tests of ${onBuiltApp.join(' and ')} need the build and were not run.`);
  return [first, second, { passed: 0, failed: failed.length }];
}

const none = { passed: 0, failed: 0 };

/** The window tests; where windows cannot open, that is said and counts as one failure. */
async function onWindows(electron, projects, options) {
  try {
    return await runVitest(electron, projects, { ...options, windows: true });
  } catch (error) {
    if (!(error instanceof CannotGoOn)) throw error;
    notice(error.message);
    return { passed: 0, failed: 1 };
  }
}

async function only(names, filters) {
  if (names.includes('corpus') && !existsSync(corpus)) {
    process.stdout.write('The corpus (../shared/corpus) is not here, so its tests are not run.\n');
    return [none];
  }
  const needsApp = names.some((name) => onBuiltApp.includes(name));
  const windows = names.includes('electron');
  const electron = await (needsApp ? setUpAndBuild : setUp)({ virtualDisplay: windows });
  // A few chosen tests are not to wait for the package, which but one of them needs.
  if (windows && filters.length === 0) await ensurePackage(electron);
  return [await (windows ? onWindows : runVitest)(electron, names, { filters })];
}

async function runGiven(given) {
  if (given.length === 0) return everything();
  const known = [...plain, ...onBuiltApp, 'corpus'];
  const names = given.filter((word) => known.includes(word));
  const filters = given.filter((word) => !known.includes(word));
  return only(names.length > 0 ? names : [...plain, ...onBuiltApp], filters);
}

await runScript(async () => {
  const counts = await runGiven(process.argv.slice(2)).catch((error) => {
    if (!(error instanceof CannotGoOn)) throw error;
    notice(error.message);
    return [{ passed: 0, failed: 1 }];
  });
  const passed = counts.reduce((sum, run) => sum + run.passed, 0);
  const failed = counts.reduce((sum, run) => sum + run.failed, 0);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});
