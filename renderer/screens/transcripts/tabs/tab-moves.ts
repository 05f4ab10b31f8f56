import type { SourceSummary } from '../../../../shared/model';
import { closeTabs, openNow, reopenTab } from '../../../store/open-transcripts';
import { useStore } from '../../../store/store';

/** The transcript that is looked at now, if one is. */
export function currentTab(): SourceSummary | undefined {
  const { id } = useStore.getState().route;
  return openNow().find((source) => source.id === id);
}

/** Goes to the next (`1`) or previous tab, around the ends; from the list, to the first or last. */
export function moveTab(direction: 1 | -1): void {
  const tabs = openNow();
  const current = currentTab();
  const from = current ? tabs.indexOf(current) : direction === 1 ? -1 : 0;
  const next = tabs[(from + direction + tabs.length) % tabs.length];
  if (next) show(next);
}

function show({ id, title }: SourceSummary): void {
  const { go, announce } = useStore.getState();
  go('transcripts', id);
  announce(title);
}

/**
 * Closes tabs. Where the one that is looked at is among them, the nearest that is left is shown, or
 * the list of all transcripts.
 */
export function closeTranscripts(sources: readonly SourceSummary[]): void {
  const { go, announce } = useStore.getState();
  const tabs = openNow();
  const current = currentTab();
  const stays = (source: SourceSummary) => !sources.includes(source);
  closeTabs(sources);
  const [first] = sources;
  if (first) announce(sources.length === 1 ? `Closed: ${first.title}` : 'Closed.');
  if (!current || stays(current)) return;
  const at = tabs.indexOf(current);
  const next = tabs.slice(at).find(stays) ?? tabs.slice(0, at).findLast(stays);
  go('transcripts', next?.id ?? null);
}

/** Shows the transcript whose tab was closed last. */
export function reopenTranscript(): void {
  const { loaded, announce } = useStore.getState();
  const source = reopenTab(loaded.sources ?? []);
  if (source) show(source);
  else announce('No transcript was closed.');
}
