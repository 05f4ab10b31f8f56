import type { StateCreator } from 'zustand';
import type { ImportReport } from '../../shared/model';
import { call } from './client';
import type { Store } from './store';

/** What is done with a file that may be a newer version of a transcript. */
export type VersionChoice = 'replace' | 'keep both' | 'leave out';

export interface VersionSlice {
  /** Does that with the file that is shown, and with all that wait for the same question. */
  readonly chooseVersion: (choice: VersionChoice, all: boolean) => Promise<void>;
}

/** Files of which it is asked whether they are newer versions, of those that wait. */
export function waitingVersions(reports: readonly ImportReport[]): readonly ImportReport[] {
  return reports.filter(({ status, newerOf }) => status === 'waiting' && newerOf !== null);
}

export const versionSlice: StateCreator<Store, [], [], VersionSlice> = (set, get) => {
  /** What becomes of the report of one file. `stamp`: of what was shown of it. */
  const carryOut = async (
    report: ImportReport,
    choice: VersionChoice,
    stamp: string | undefined,
  ): Promise<ImportReport> => {
    const { file, newerOf } = report;
    if (choice === 'leave out' || !newerOf) return { ...report, status: 'cancelled' };
    const workId = crypto.randomUUID();
    if (choice === 'keep both') {
      const kept = await call('sources.import', {
        workId,
        paths: [file],
        wait: 'unsure',
        versions: 'keep',
      });
      if (kept.ok) return kept.value.reports[0] ?? { ...report, status: 'cancelled' };
      return { ...report, status: 'failed', error: kept.failure };
    }
    set(({ comparing }) => (comparing ? { comparing: { ...comparing, workId } } : {}));
    const id = newerOf.sourceId;
    const replaced = await call('sources.replace', { workId, id, path: file, stamp });
    if (replaced.ok) return { ...report, status: 'imported', sourceId: id };
    if (replaced.failure.code === 'cancelled') return report;
    return { ...report, status: 'failed', error: replaced.failure };
  };

  return {
    chooseVersion: async (choice, all) => {
      const { comparing } = get();
      const waiting = waitingVersions(get().importWork?.reports ?? []);
      const shown = waiting.find(({ file }) => file === comparing?.path);
      if (!comparing?.comparison || comparing.replacing || !shown) return;
      set({ comparing: { ...comparing, replacing: true } });
      const { stamp } = comparing.comparison;
      const others = all ? waiting.filter((report) => report !== shown) : [];
      for (const report of [shown, ...others]) {
        const settled = await carryOut(report, choice, report === shown ? stamp : undefined);
        get().settleReports([settled]);
        // Stopped: those that were not yet done go on waiting.
        if (settled === report) {
          set({ comparing: null });
          return;
        }
      }
      set({ comparing: null });
      await get().lookAtNext();
    },
  };
};
