import type { StateCreator } from 'zustand';
import type { Comparison, NewerOf, Replacement, SourceSummary } from '../../shared/model';
import { call } from './client';
import type { Store } from './store';

type NamedSource = Pick<SourceSummary, 'id' | 'title'>;

/** A file beside the transcript whose text it may replace. */
export interface Comparing {
  readonly source: NamedSource;
  readonly path: string;
  /** Set where the file waits to be imported, and it was found that it may be a newer version. */
  readonly newerOf: NewerOf | null;
  /** Of what is under way: comparing, then replacing. */
  readonly workId: string;
  /** Null while they are compared. */
  readonly comparison: Comparison | null;
  readonly replacing: boolean;
}

/** A transcript that has a new text, and what became of its passages. */
export interface Replaced {
  readonly source: NamedSource;
  readonly replacement: Replacement;
}

export interface ReplaceSlice {
  readonly comparing: Comparing | null;
  readonly replaced: Replaced | null;
  /** Shows what the file would do to the text of the source; nothing is changed. */
  readonly compareFile: (source: NamedSource, path: string) => Promise<void>;
  /** The same of a file that waits to be imported. */
  readonly compareWaiting: (path: string, newerOf: NewerOf) => Promise<void>;
  /** Gives the source the text of the file, as it was shown. */
  readonly replaceAsShown: () => Promise<void>;
  /** Stops what is under way, or leaves the text as it is. */
  readonly stopComparing: () => void;
  /** Says what became of a source: a list where passages have other words, else a line. */
  readonly showReplaced: (source: NamedSource, replacement: Replacement) => void;
  readonly closeReplaced: () => void;
}

export const replaceSlice: StateCreator<Store, [], [], ReplaceSlice> = (set, get) => {
  const compare = async (source: NamedSource, path: string, newerOf: NewerOf | null) => {
    const workId = crypto.randomUUID();
    const shown = { source, path, newerOf, workId, replacing: false };
    set({ comparing: { ...shown, comparison: null } });
    const result = await call('sources.compare', { workId, id: source.id, path });
    if (!isCurrent(workId)) return;
    set({ comparing: result.ok ? { ...shown, comparison: result.value } : null });
    if (!result.ok && result.failure.code !== 'cancelled') get().reportFailure(result.failure);
  };

  const isCurrent = (workId: string) => get().comparing?.workId === workId;

  return {
    comparing: null,
    replaced: null,
    compareFile: (source, path) => compare(source, path, null),
    compareWaiting: (path, newerOf) =>
      compare({ id: newerOf.sourceId, title: newerOf.title }, path, newerOf),
    replaceAsShown: async () => {
      const { comparing } = get();
      if (!comparing?.comparison || comparing.replacing) return;
      const { source, path } = comparing;
      const { stamp } = comparing.comparison;
      const workId = crypto.randomUUID();
      set({ comparing: { ...comparing, workId, replacing: true } });
      const result = await call('sources.replace', { workId, id: source.id, path, stamp });
      if (isCurrent(workId)) set({ comparing: null });
      if (result.ok) get().showReplaced(source, result.value);
      else if (result.failure.code !== 'cancelled') get().reportFailure(result.failure);
    },
    stopComparing: () => {
      const { comparing } = get();
      if (!comparing) return;
      const underWay = comparing.comparison === null || comparing.replacing;
      if (underWay) void call('work.cancel', { workId: comparing.workId });
      // What is being written ends on its own, and then says what it did.
      if (!comparing.replacing) set({ comparing: null });
    },
    showReplaced: (source, replacement) => {
      if (replacement.moved.some(({ fate }) => fate !== 'moved')) {
        set({ replaced: { source, replacement } });
        return;
      }
      const passages = replacement.passages === 0 ? '' : ' Every passage kept its words.';
      get().notify(`“${source.title}” has the new text.${passages}`, {
        label: 'Undo',
        run: () => void get().undo(),
      });
    },
    closeReplaced: () => set({ replaced: null }),
  };
};
