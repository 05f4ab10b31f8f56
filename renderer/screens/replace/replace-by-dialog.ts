import type { SourceSummary } from '../../../shared/model';
import { shell } from '../../shell';
import { useStore } from '../../store/store';

/** Asks for the corrected file of a transcript, and shows what it would do. */
export async function replaceByDialog(source: Pick<SourceSummary, 'id' | 'title'>): Promise<void> {
  const path = await shell.chooseReplacement();
  if (path !== null) await useStore.getState().compareFile(source, path);
}
