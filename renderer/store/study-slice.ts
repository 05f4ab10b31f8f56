import type { StateCreator } from 'zustand';
import type { StudyStatus, Theme } from '../../shared/contract';
import type { HistoryState } from '../../shared/model';
import { shell } from '../shell';
import { call } from './client';
import { valueOrNotice } from './notice-slice';
import type { Store } from './store';

export interface StudySlice {
  readonly status: StudyStatus;
  readonly history: HistoryState;
  readonly theme: Theme;
  readonly setStatus: (status: StudyStatus) => void;
  readonly setHistory: (history: HistoryState) => void;
  readonly setTheme: (theme: Theme) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

export const studySlice: StateCreator<Store, [], [], StudySlice> = (set, get) => ({
  status: { type: 'none' },
  history: { undo: null, redo: null },
  theme: 'system',
  setStatus: (status) => {
    const before = get().status;
    const samePlace =
      before.type !== 'none' && status.type !== 'none' && before.path === status.path;
    set({ status });
    if (!samePlace) get().forgetStudy();
  },
  setHistory: (history) => set({ history }),
  setTheme: async (theme) => {
    set({ theme });
    await shell.setTheme(theme);
  },
  undo: async () => {
    if (get().history.undo === null) return;
    const done = valueOrNotice(await call('history.undo', {}), get());
    if (done) get().announce(`Undone: ${done.label}`);
  },
  redo: async () => {
    if (get().history.redo === null) return;
    const done = valueOrNotice(await call('history.redo', {}), get());
    if (done) get().announce(`Done again: ${done.label}`);
  },
});
