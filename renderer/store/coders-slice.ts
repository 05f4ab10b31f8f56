import type { StateCreator } from 'zustand';
import { resourceNames, resources } from './resources';
import type { Store } from './store';

/** Whose tags are not shown: at the desk, on the board and in counts alike. */
export interface CodersSlice {
  readonly hiddenCoderIds: readonly number[];
  readonly setHiddenCoders: (ids: readonly number[]) => void;
}

export const codersSlice: StateCreator<Store, [], [], CodersSlice> = (set, get) => ({
  hiddenCoderIds: [],
  setHiddenCoders: (hiddenCoderIds) => {
    if (hiddenCoderIds.length === 0 && get().hiddenCoderIds.length === 0) return;
    set({ hiddenCoderIds });
    get().showPassages();
    get().reloadResources(resourceNames.filter((name) => 'countsTags' in resources[name]));
  },
});
