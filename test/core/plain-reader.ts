import { listArchive } from '../../electron/core/import/archive-folder';
import { readableEndings } from '../../electron/core/import/formats/endings';
import { loadFile } from '../../electron/core/import/load-file';
import { previewTranscript } from '../../electron/core/import/preview';
import { readTranscript } from '../../electron/core/import/read-transcript';
import type { Reader } from '../../electron/core/import/reader';
import { readWorkbookTable } from '../../electron/core/import/table-rows';
import { cancelled } from '../../electron/core/import/worker-slot';
import { ok } from '../../shared/result';

/** Reads files as the program does, but without a thread: for tests of what comes after. */
export function plainReader(): Reader {
  return {
    read: async (file, signal, choosing) => {
      if (signal.aborted) return cancelled(file);
      const loaded = await loadFile(file);
      if (!loaded.ok) return loaded;
      const parsed = await readTranscript(file.name, loaded.value.bytes, choosing);
      if (!parsed.ok) return parsed;
      return ok({ ...loaded.value, parsed: parsed.value });
    },
    preview: async (file, _signal, choosing) => {
      const loaded = await loadFile(file);
      return loaded.ok ? previewTranscript(file.name, loaded.value.bytes, choosing) : loaded;
    },
    list: (file) => listArchive(file),
    table: async (file) => {
      const loaded = await loadFile(file);
      return loaded.ok ? readWorkbookTable(file.name, loaded.value.bytes) : loaded;
    },
    readableEndings,
    close: () => Promise.resolve(),
  };
}
