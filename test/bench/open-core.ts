import { join } from 'node:path';
import { type Core, openCore } from '../../electron/core/core';
import { createWriter } from '../../electron/core/export/writer';
import { createReader } from '../../electron/core/import/reader';
import type { CoreMethod, CoreParams, CoreResult } from '../../shared/contract';

/** A core with threads of its own, for rows that need no window. */
export interface BenchCore {
  readonly core: Core;
  /** Calls core; a failure ends the bench. */
  readonly call: <M extends CoreMethod>(method: M, params: CoreParams<M>) => Promise<CoreResult<M>>;
  readonly close: () => Promise<void>;
}

/** Makes the study, or opens one that is there. */
export function newCore(root: string, path: string, create = true): BenchCore {
  const reader = createReader({ workerUrl: join(root, 'out', 'main', 'reader.js') });
  const writer = createWriter(join(root, 'out', 'main', 'writer.js'));
  const opened = openCore({ path, create, reader, writer });
  if (!opened.ok) throw new Error(opened.failure.message);
  const core = opened.value;
  return {
    core,
    call: async (method, params) => {
      const result = await core.callTyped(method, params);
      if (!result.ok) throw new Error(`${method}: ${result.failure.message}`);
      return result.value;
    },
    close: async () => {
      await core.close();
      await reader.close();
    },
  };
}
