import type { StateCreator } from 'zustand';
import type { Failure, Result } from '../../shared/result';
import type { Store } from './store';

/** A line at the foot of the window that goes by itself or when it is closed. */
export interface Notice {
  readonly id: number;
  readonly tone: 'plain' | 'failure';
  readonly text: string;
  readonly detail: string | null;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

export interface NoticeSlice {
  readonly notices: readonly Notice[];
  /** What the live region says: for those who do not see the change. */
  readonly announcement: string;
  readonly announce: (text: string) => void;
  readonly notify: (text: string, action?: Notice['action']) => void;
  /** A line that stays until what is returned is called. */
  readonly hold: (text: string, action: Notice['action']) => () => void;
  readonly reportFailure: (failure: Failure) => void;
  readonly dismissNotice: (id: number) => void;
}

let lastNotice = 0;

export const noticeSlice: StateCreator<Store, [], [], NoticeSlice> = (set, get) => {
  const add = (notice: Omit<Notice, 'id'>) => {
    lastNotice += 1;
    const id = lastNotice;
    set((state) => ({
      notices: [...state.notices.slice(-3), { ...notice, id }],
      announcement: notice.text,
    }));
    return id;
  };
  return {
    notices: [],
    announcement: '',
    announce: (announcement) => set({ announcement }),
    notify: (text, action = null) => {
      const id = add({ tone: 'plain', text, detail: null, action });
      setTimeout(() => get().dismissNotice(id), 8_000);
    },
    hold: (text, action) => {
      const id = add({ tone: 'plain', text, detail: null, action });
      return () => get().dismissNotice(id);
    },
    reportFailure: (failure) => {
      add({ tone: 'failure', text: failure.message, detail: failure.detail ?? null, action: null });
    },
    dismissNotice: (id) =>
      set((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) })),
  };
};

/** The value of a result; a failure is shown to the person and gives null. */
export function valueOrNotice<T>(result: Result<T>, store: Pick<Store, 'reportFailure'>): T | null {
  if (result.ok) return result.value;
  store.reportFailure(result.failure);
  return null;
}
