import { defineConfig } from 'vitest/config';

/**
 * One project per kind of test, all on Electron's Node (`npm test -- unit db` runs just those).
 * `cli` and `electron` want the built app; `electron` opens windows; `corpus` reads real
 * transcripts that lie beside the checkout.
 */
const project = (name: string, options: { testTimeout?: number; maxWorkers?: number } = {}) => ({
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
    environment: 'node',
    pool: 'forks',
    projects: [
      project('unit'),
      project('db'),
      project('import'),
      project('core'),
      project('cli', { testTimeout: 60_000 }),
      project('electron', { testTimeout: 120_000, maxWorkers: 2 }),
      project('corpus', { testTimeout: 120_000 }),
    ],
  },
});
