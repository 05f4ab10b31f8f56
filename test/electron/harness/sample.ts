import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './launch';

/** Builds the sample study there, by the command line as the build does. */
export function buildSampleStudy(path: string): void {
  execFileSync(process.execPath, [join(root, 'out/main/cli.js'), 'sample', '--study', path], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
}
