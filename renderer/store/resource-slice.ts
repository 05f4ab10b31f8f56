import type { StateCreator } from 'zustand';
import type { Noun } from '../../shared/contract';
import { afterPaint } from './after-paint';
import { call, isInterruption } from './client';
import { reconcile } from './reconcile';
import { type LoadedResources, type ResourceName, resourceNames, resources } from './resources';
import type { Store } from './store';

export interface ResourceSlice {
  readonly loaded: LoadedResources;
  /** Reads a resource from core again, whether or not it is there. */
  readonly loadResource: (name: ResourceName) => Promise<void>;
  /** After a change: reads again what is on a screen, forgets what is not. */
  readonly refreshResources: (nouns: readonly Noun[]) => void;
  /** Reads these again where they are on a screen, forgets them where they are not. */
  readonly reloadResources: (names: readonly ResourceName[]) => void;
  /** Reads everything on a screen again: core was started anew. */
  readonly refreshAll: () => void;
  readonly forgetStudy: () => void;
}

const nothingLoaded: LoadedResources = {
  overview: null,
  sources: null,
  participants: null,
  speakers: null,
  attributes: null,
  kinds: null,
  codes: null,
  quotes: null,
  memos: null,
  coders: null,
  jobs: null,
  personas: null,
  briefs: null,
};

/** How many parts of the page show each resource now; `useResource` counts. */
export const interest = new Map<ResourceName, number>();
/** Number of the newest read of each resource: an older answer that comes late is dropped. */
const reads = new Map<ResourceName, number>();
/** Resources on the screen that a change made stale, and that were not read again since. */
const waiting = new Set<ResourceName>();

function loadWaiting(load: (name: ResourceName) => Promise<void>): void {
  const names = [...waiting];
  waiting.clear();
  for (const name of names) void load(name);
}

export const resourceSlice: StateCreator<Store, [], [], ResourceSlice> = (set, get) => ({
  loaded: nothingLoaded,
  loadResource: async (name) => {
    const read = (reads.get(name) ?? 0) + 1;
    reads.set(name, read);
    waiting.delete(name);
    const counts = 'countsTags' in resources[name];
    const params = counts ? { withoutCoderIds: [...get().hiddenCoderIds] } : {};
    const result = await call(resources[name].method, params);
    if (reads.get(name) !== read) return;
    if (!result.ok) {
      if (!isInterruption(result.failure)) get().reportFailure(result.failure);
      return;
    }
    const { value } = result;
    set((state) => ({
      loaded: { ...state.loaded, [name]: keepUnchanged(state.loaded[name], value) },
      ...('history' in value ? { history: value.history } : {}),
    }));
  },
  refreshResources: (nouns) => {
    const isStale = (name: ResourceName) =>
      resources[name].nouns.some((noun) => nouns.includes(noun));
    get().reloadResources(resourceNames.filter(isStale));
  },
  reloadResources: (stale) => {
    const shown = stale.filter((name) => (interest.get(name) ?? 0) > 0);
    const hidden = stale.filter((name) => !shown.includes(name));
    set((state) => ({
      loaded: { ...state.loaded, ...Object.fromEntries(hidden.map((name) => [name, null])) },
    }));
    for (const name of hidden) reads.set(name, (reads.get(name) ?? 0) + 1);
    // What the person did is drawn first: its answer and these would share the way.
    if (waiting.size === 0 && shown.length > 0) afterPaint(() => loadWaiting(get().loadResource));
    for (const name of shown) waiting.add(name);
  },
  refreshAll: () => {
    for (const [name, count] of interest) if (count > 0) void get().loadResource(name);
    void get().refreshDesk();
  },
  forgetStudy: () => {
    set({ loaded: nothingLoaded, history: { undo: null, redo: null } });
    get().forgetDesk();
  },
});

function keepUnchanged(previous: unknown, next: unknown): unknown {
  if (!Array.isArray(previous) || !Array.isArray(next)) return next;
  return reconcile<{ id: number }>(previous, next);
}
