import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the reader's thread, built from this checkout. */
    readerWorker: string;
  }
}

/**
 * Builds the reader's thread once for a run of tests: a thread is a program of its own, which the
 * test runner does not transform. Tests get its path by `inject('readerWorker')`. Each run builds
 * into a folder of its own, so that runs side by side do not disturb each other.
 */
export default async function buildReader(project: TestProject) {
  const root = resolve(import.meta.dirname, '../../..');
  const outDir = resolve(root, `out/test/reader-${process.pid}-${project.name}`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: resolve(root, 'electron/core/import/reader-worker.ts'),
      outDir,
      target: 'node24',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'reader.js', format: 'es' } },
    },
  });
  project.provide('readerWorker', resolve(outDir, 'reader.js'));
  return () => rm(outDir, { recursive: true, force: true });
}
