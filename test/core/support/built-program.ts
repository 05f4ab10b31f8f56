import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/**
 * A program of this folder, built before the tests of the file, as a real process: what starts it
 * with these arguments. Its standard output is piped.
 */
export function builtProgram(name: string): (...args: string[]) => ChildProcess {
  const outDir = join(root, `out/test/${name}-${process.pid}`);
  beforeAll(async () => {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true, external: ['better-sqlite3'] },
      build: {
        ssr: join(import.meta.dirname, `${name}.ts`),
        outDir,
        target: 'node24',
        minify: false,
        rollupOptions: { output: { entryFileNames: `${name}.js`, format: 'es' } },
      },
    });
  });
  afterAll(() => rmSync(outDir, { recursive: true, force: true }));
  return (...args) =>
    spawn(process.execPath, [join(outDir, `${name}.js`), ...args], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
}
