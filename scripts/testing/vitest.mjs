// A vitest run on Electron's Node, and what came of it.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { onElectronNode } from '../setup/electron-node.mjs';
import { readStamp } from '../setup/files.mjs';
import { cache, modules, root } from '../setup/places.mjs';
import { handOver } from '../setup/processes.mjs';
import { runWithWindows } from '../setup/window.mjs';

/**
 * Runs the tests of these projects and returns how many passed and failed.
 * `windows` gives them a display and a home of their own. What went wrong
 * outside any test (a file that does not load, a crash) counts as one failure.
 */
export async function runVitest(electron, projects, { windows = false, filters = [] } = {}) {
  const report = join(cache, 'tests', `${projects.join('-')}.json`);
  rmSync(report, { force: true });
  const args = [
    join(modules, 'vitest', 'vitest.mjs'),
    'run',
    ...projects.map((name) => `--project=${name}`),
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...filters,
  ];
  const { command, env } = onElectronNode(electron);
  const code = windows
    ? await runWithWindows(command, args, { cwd: root, env, ownDisplay: true, ownHome: true })
    : await handOver(command, args, { cwd: root, env });
  return count(await readStamp(report), code);
}

function count(report, code) {
  if (report === undefined) return { passed: 0, failed: code === 0 ? 0 : 1 };
  const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(report);
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = numFailedTests + broken;
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}
