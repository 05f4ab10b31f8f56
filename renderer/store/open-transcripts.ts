import { z } from 'zod';
import { create } from 'zustand';
import type { SourceSummary } from '../../shared/model';
import { useStore } from './store';
import { recall, remember } from './study-memory';

/** An id may come to be another transcript's once its own is removed: then the time differs. */
const tabSchema = z.object({ id: z.int(), importedAt: z.string() });
type Tab = Readonly<z.infer<typeof tabSchema>>;

const tabsSchema = z.object({
  open: z.array(tabSchema),
  /** Those that were closed, the latest last. */
  closed: z.array(tabSchema),
});

/** The transcripts that are open in tabs, as the window remembers them of the study. */
export type Tabs = Readonly<z.infer<typeof tabsSchema>>;

const none: Tabs = { open: [], closed: [] };
const name = 'open-transcripts';
/** Of more than these, the ones that came first are forgotten. */
const most = 100;

export const useTabs = create<Tabs>()(() => none);

/** Takes up what was open when this study was last. */
export function recallTabs(): void {
  useTabs.setState(recall(name, tabsSchema, none));
}

function change({ open, closed }: Tabs): void {
  const tabs = { open: open.slice(-most), closed: closed.slice(-most) };
  useTabs.setState(tabs);
  remember(name, tabs);
}

const isOf = (source: SourceSummary, tab: Tab): boolean =>
  tab.id === source.id && tab.importedAt === source.importedAt;

/**
 * The sources that are open, in the order of their tabs, and at the end the one that is looked at.
 * A tab whose source was removed waits, and is there again when the source is.
 */
export function openAmong(
  sources: readonly SourceSummary[],
  open: readonly Tab[],
  currentId: number | null,
): readonly SourceSummary[] {
  const found = open.flatMap((tab) => sources.find((source) => isOf(source, tab)) ?? []);
  const current = sources.find(({ id }) => id === currentId);
  return current && !found.includes(current) ? [...found, current] : found;
}

export function openTab({ id, importedAt }: Tab): void {
  const tabs = useTabs.getState();
  if (tabs.open.some((tab) => tab.id === id && tab.importedAt === importedAt)) return;
  change({ ...tabs, open: [...tabs.open.filter((tab) => tab.id !== id), { id, importedAt }] });
}

export function closeTabs(sources: readonly SourceSummary[]): void {
  const tabs = useTabs.getState();
  const stays = (tab: Tab) => !sources.some((source) => isOf(source, tab));
  const gone = sources.map(({ id, importedAt }) => ({ id, importedAt }));
  change({
    open: tabs.open.filter(stays),
    closed: [...tabs.closed.filter(stays), ...gone],
  });
}

/** The source whose tab was closed last, of those that are in the study; it counts as open again. */
export function reopenTab(sources: readonly SourceSummary[]): SourceSummary | undefined {
  const tabs = useTabs.getState();
  const last = openAmong(sources, tabs.closed, null).at(-1);
  if (last) {
    change({ ...tabs, closed: tabs.closed.filter((tab) => !isOf(last, tab)) });
    openTab(last);
  }
  return last;
}

/** The sources that are open in tabs now, in order. */
export function openNow(): readonly SourceSummary[] {
  const { loaded, route } = useStore.getState();
  const currentId = route.screen === 'transcripts' ? route.id : null;
  return openAmong(loaded.sources ?? [], useTabs.getState().open, currentId);
}
