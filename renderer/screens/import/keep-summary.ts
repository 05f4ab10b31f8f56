import type { CoreResult } from '../../../shared/contract';
import type { ImportReport } from '../../../shared/model';
import type { Result } from '../../../shared/result';
import { shell } from '../../shell';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { counted } from '../../ui/words';

export type KeptSummary = Result<CoreResult<'sources.exportReports'>>;

/** Asks where the table goes and writes it there; null where the person changed their mind. */
export async function keepSummary(reports?: readonly ImportReport[]): Promise<KeptSummary | null> {
  const study = useStore.getState().loaded.overview?.title ?? 'Study';
  const path = await shell.chooseTablePath({
    title: 'Keep the summary',
    suggestedName: `${study} import.csv`,
  });
  if (path === null) return null;
  return call('sources.exportReports', reports ? { path, reports: [...reports] } : { path });
}

/** The same for every transcript in the study, whenever it was imported. */
export async function exportReports(): Promise<void> {
  const state = useStore.getState();
  const result = await keepSummary();
  const written = result && valueOrNotice(result, state);
  if (!written) return;
  state.notify(`How ${counted(written.files, 'transcript')} came in is written down.`, {
    label: 'Show the file',
    run: () => void shell.showInFolder(written.path),
  });
}
