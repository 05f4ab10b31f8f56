import type { Brief, BriefFormat } from '../../../shared/model';
import { shell } from '../../shell';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';

/** Asks where the brief goes, writes it there and says so. */
export async function exportBrief(brief: Brief, format: BriefFormat): Promise<void> {
  const suggestedName = `${brief.title.replace(/[\\/:*?"<>|]+/g, ' ').trim() || 'Brief'}.${format}`;
  const path = await shell.chooseBriefPath({ suggestedName, format });
  if (path === null) return;
  const state = useStore.getState();
  const written = valueOrNotice(await call('briefs.export', { id: brief.id, path }), state);
  if (!written) return;
  const quotes = written.quotes === 1 ? 'one quote' : `${written.quotes} quotes`;
  state.notify(`The brief is written, with ${quotes}.`, {
    label: 'Show the file',
    run: () => void shell.showInFolder(written.path),
  });
}
