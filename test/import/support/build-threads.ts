import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the reader's thread, built from this checkout. */
    readerWorker: string;
    /** Path of the writer's thread, built from this checkout. */
    writerWorker: string;
  }
}

/**
 * Builds the threads of core once for a run of tests: a thread is a program of its own, which the
 * test runner does not transform. Tests get their paths by `inject('readerWorker')`. Each run builds
 * into a folder of its own, so that runs side by side do not disturb each other.
 */
export default async function buildThreads(project: TestProject) {
  const root = resolve(import.meta.dirname, '../../..');
  const outDir = resolve(root, `out/test/threads-${process.pid}-${project.name}`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      target: 'node24',
      minify: false,
      rollupOptions: {
        input: {
          reader: resolve(root, 'electron/core/import/reader-worker.ts'),
          writer: resolve(root, 'electron/core/export/writer-worker.ts'),
        },
        output: { entryFileNames: '[name].js', format: 'es' },
      },
    },
  });
  project.provide('readerWorker', resolve(outDir, 'reader.js'));
  project.provide('writerWorker', resolve(outDir, 'writer.js'));
  return () => rm(outDir, { recursive: true, force: true });
}
