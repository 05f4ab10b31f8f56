import { shell } from '../../shell';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { counted } from '../../ui/words';

/** Asks where the memos go and writes them there. */
export async function exportMemos(): Promise<void> {
  const state = useStore.getState();
  const path = await shell.chooseTablePath({
    title: 'Export the memos',
    suggestedName: `${state.loaded.overview?.title ?? 'Study'} memos.csv`,
  });
  if (path === null) return;
  const written = valueOrNotice(await call('memos.export', { path }), state);
  if (!written) return;
  state.notify(`${counted(written.memos, 'memo')} written.`, {
    label: 'Show the file',
    run: () => void shell.showInFolder(written.path),
  });
}
