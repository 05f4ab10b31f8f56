import type { StateCreator } from 'zustand';
import type { ChangedEvent } from '../../shared/contract';
import type { Passage, Transcript } from '../../shared/model';
import { changePassages } from './change-passages';
import { call } from './client';
import { reconcile } from './reconcile';
import { withoutCoders } from './shown-tags';
import type { Store } from './store';

/** The transcript that is open for reading and tagging. */
export interface DeskSlice {
  readonly transcript: Transcript | null;
  /** As they are shown: without the tags of hidden coders. */
  readonly passages: readonly Passage[];
  readonly allPassages: readonly Passage[];
  /** The passage that the panel shows. */
  readonly selectedPassageId: number | null;
  readonly openTranscript: (sourceId: number) => Promise<void>;
  /** Takes passages of any source as core has them now, and those away that are gone. */
  readonly takePassages: (now: readonly Passage[], gone?: readonly number[]) => void;
  /** Shows the passages that are there, without the tags of those who are hidden now. */
  readonly showPassages: () => void;
  readonly selectPassage: (id: number | null) => void;
  readonly refreshDesk: (event?: ChangedEvent) => Promise<void>;
  readonly forgetDesk: () => void;
}

const emptyDesk = {
  transcript: null,
  passages: [],
  allPassages: [],
  selectedPassageId: null,
} as const;

function shown(all: readonly Passage[], { hiddenCoderIds, passages }: Store) {
  const next = withoutCoders(all, hiddenCoderIds);
  return { allPassages: all, passages: reconcile(passages, next) };
}

export const deskSlice: StateCreator<Store, [], [], DeskSlice> = (set, get) => ({
  ...emptyDesk,
  openTranscript: async (sourceId) => {
    if (get().transcript?.source.id === sourceId) return;
    set(emptyDesk);
    const [transcript, passages] = await Promise.all([
      call('sources.read', { id: sourceId }),
      call('passages.list', { sourceId }),
    ]);
    const { route, reportFailure } = get();
    if (route.screen !== 'transcripts' || route.id !== sourceId) return;
    if (!transcript.ok) return reportFailure(transcript.failure);
    if (!passages.ok) return reportFailure(passages.failure);
    set({ transcript: transcript.value, ...shown(passages.value, get()) });
  },
  takePassages: (now, gone = []) =>
    set((state) => {
      const sourceId = state.transcript?.source.id;
      const here = now.filter((passage) => passage.sourceId === sourceId);
      return shown(changePassages(state.allPassages, here, gone), state);
    }),
  showPassages: () => set((state) => shown(state.allPassages, state)),
  selectPassage: (selectedPassageId) => set({ selectedPassageId }),
  refreshDesk: async (event) => {
    const open = get().transcript;
    if (!open) return;
    const sourceId = open.source.id;
    const touched = !event || event.sourceIds.includes(sourceId);
    const { now = [], gone = [] } = event?.passages ?? {};
    // A change of passages alone touches the counts of people and transcripts, not the text.
    const passagesAlone = now.length + gone.length > 0;
    const wantsText =
      !event ||
      (!passagesAlone && event.nouns.includes('participants')) ||
      (!passagesAlone && touched && event.nouns.includes('sources'));
    const wantsPassages =
      !event?.passages &&
      (!event || event.nouns.includes('memos') || (touched && event.nouns.includes('passages')));
    if (passagesAlone) get().takePassages(now, gone);
    if (!wantsText && !wantsPassages) return;
    const [transcript, passages] = await Promise.all([
      wantsText ? call('sources.read', { id: sourceId }) : null,
      wantsPassages ? call('passages.list', { sourceId }) : null,
    ]);
    if (get().transcript?.source.id !== sourceId) return;
    if (transcript && !transcript.ok && transcript.failure.code === 'no-such-source') {
      set(emptyDesk);
      get().go('transcripts');
      return;
    }
    set((state) => ({
      transcript: transcript?.ok ? mergeTranscript(open, transcript.value) : state.transcript,
      ...(passages?.ok ? shown(reconcile(state.allPassages, passages.value), state) : {}),
    }));
  },
  forgetDesk: () => set(emptyDesk),
});

function mergeTranscript(previous: Transcript, next: Transcript): Transcript {
  return {
    source: next.source,
    speakers: [...reconcile(previous.speakers, next.speakers)],
    turns: [...reconcile(previous.turns, next.turns)],
  };
}
