import type { StateCreator } from 'zustand';
import type { ProgressEvent } from '../../shared/contract';
import type { ImportReport } from '../../shared/model';
import { call } from './client';
import { waitingFiles } from './look-slice';
import type { Store } from './store';

/** An import that runs, or one that ended and whose reports are still shown. */
export interface ImportWork {
  readonly workId: string;
  readonly done: number;
  readonly total: number;
  readonly item: string | null;
  readonly cancelling: boolean;
  /** Null while it runs. */
  readonly reports: readonly ImportReport[] | null;
}

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
    if (get().importWork && !get().importWork?.reports) {
      get().notify('An import is under way. Wait for it to end, or cancel it.');
      return;
    }
    const workId = crypto.randomUUID();
    const start = { workId, done: 0, total: paths.length, item: null, cancelling: false };
    set({ importWork: { ...start, reports: null } });
    const result = await call('sources.import', {
      workId,
      paths: [...paths],
      wait: look ? 'always' : 'unsure',
    });
    if (!result.ok) {
      set({ importWork: null });
      get().reportFailure(result.failure);
      return;
    }
    const { reports } = result.value;
    set((state) => ({
      importWork: { ...(state.importWork ?? start), workId, reports },
    }));
    const imported = reports.filter((report) => report.status === 'imported').length;
    const waiting = waitingFiles(reports).length;
    get().announce(
      `${imported} of ${reports.length} files imported.${waiting > 0 ? ` ${waiting} to be looked at.` : ''}`,
    );
    // One that was asked for alone needs no list around it.
    if (waiting > 0 && (look || reports.length === 1)) await get().lookAtNext();
  },
  cancelImport: async () => {
    const work = get().importWork;
    if (!work || work.reports) return;
    set({ importWork: { ...work, cancelling: true } });
    await call('work.cancel', { workId: work.workId });
  },
  closeImport: () => set((state) => (state.importWork?.reports ? { importWork: null } : {})),
  showProgress: (progress) =>
    set(({ importWork }) => {
      const { workId, done, total, item } = progress;
      return importWork?.workId === workId && !importWork.reports
        ? { progress, importWork: { ...importWork, done, total, item } }
        : { progress };
    }),
});
