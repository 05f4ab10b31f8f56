import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * One project per kind of test, all on Electron's Node (`npm test -- unit db` runs just those).
 * `cli` and `electron` want the built app; `electron` opens windows; `corpus` reads real
 * transcripts that lie beside the checkout.
 */
interface Options {
  readonly testTimeout?: number;
  readonly maxWorkers?: number;
  readonly globalSetup?: string[];
}

/** Tests that read or write files start core's threads, which are built for them. */
const readsFiles = { globalSetup: ['test/import/support/build-threads.ts'] };

const project = (name: string, options: Options = {}) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    hookTimeout: options.testTimeout ?? 30_000,
    testTimeout: 30_000,
    ...options,
  },
});

export default defineConfig({
  cacheDir: '.cache/vite',
  test: {
    // A window on a busy machine takes its time: what is waited for may be slow, not absent.
    expect: { poll: { timeout: 20_000 } },
    environment: 'node',
    pool: 'forks',
    // Vitest would leave a core idle: on two that is half of the machine.
    maxWorkers: availableParallelism(),
    projects: [
      project('unit'),
      project('db'),
      project('import', readsFiles),
      project('core', readsFiles),
      project('cli', { testTimeout: 60_000 }),
      project('electron', { testTimeout: 120_000, maxWorkers: 2 }),
      project('corpus', { testTimeout: 120_000, ...readsFiles }),
    ],
  },
});
