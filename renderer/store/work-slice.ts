import type { StateCreator } from 'zustand';
import type { ProgressEvent } from '../../shared/contract';
import { call } from './client';
import { type ImportWork, runningOn, startRunning, waitingFiles } from './import-work';
import type { Store } from './store';

export interface WorkSlice {
  readonly importWork: ImportWork | null;
  /** Of the work of which something was heard last. */
  readonly progress: ProgressEvent | null;
  /** `look`: none is imported before a person has looked at it, be the reader sure or not. */
  readonly importPaths: (
    paths: readonly string[],
    options?: { readonly look?: boolean },
  ) => Promise<void>;
  readonly cancelImport: () => Promise<void>;
  readonly closeImport: () => void;
  readonly showProgress: (event: ProgressEvent) => void;
}

export const workSlice: StateCreator<Store, [], [], WorkSlice> = (set, get) => ({
  importWork: null,
  progress: null,
  importPaths: async (paths, { look = false } = {}) => {
    if (paths.length === 0) return;
    if (get().importWork?.running) {
      get().notify('An import is under way. Wait for it to end, or cancel it.');
      return;
    }
    const workId = crypto.randomUUID();
    set({ importWork: { running: startRunning(workId), reports: [], stopped: false } });
    const wait = look ? 'always' : 'unsure';
    const result = await call('sources.import', { workId, paths: [...paths], wait });
    if (!result.ok) {
      set({ importWork: null });
      get().reportFailure(result.failure);
      return;
    }
    const { reports, cancelled } = result.value;
    set({ importWork: { running: null, reports, stopped: cancelled } });
    const imported = reports.filter((report) => report.status === 'imported').length;
    const waiting = waitingFiles(reports).length;
    get().announce(
      `${cancelled ? 'Stopped. ' : ''}${imported} of ${reports.length} files imported.${waiting > 0 ? ` ${waiting} to be looked at.` : ''}`,
    );
    // One that was asked for alone needs no list around it.
    if (waiting > 0 && !cancelled && (look || reports.length === 1)) await get().lookAtNext();
  },
  cancelImport: async () => {
    const work = get().importWork;
    if (!work?.running) return;
    set({ importWork: { ...work, running: { ...work.running, cancelling: true } } });
    await call('work.cancel', { workId: work.running.workId });
  },
  closeImport: () => set(({ importWork }) => (importWork?.running ? {} : { importWork: null })),
  showProgress: (progress) =>
    set(({ importWork }) => {
      if (importWork?.running?.workId !== progress.workId) return { progress };
      const running = runningOn(importWork.running, progress);
      return { progress, importWork: { ...importWork, running } };
    }),
});
