import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => resolve(import.meta.dirname, path);

/**
 * Three bundles: `out/main` (main process, core, reader, command line), `out/preload`, and
 * `out/renderer`. Everything but better-sqlite3 is bundled, so a package needs no other modules.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rollupOptions: {
        input: {
          main: at('electron/main.ts'),
          core: at('electron/core/process.ts'),
          reader: at('electron/core/import/reader-worker.ts'),
          writer: at('electron/core/export/writer-worker.ts'),
          cli: at('electron/cli.ts'),
        },
        external: ['better-sqlite3'],
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      minify: true,
      rollupOptions: { input: { index: at('renderer/index.html') } },
    },
  },
});
