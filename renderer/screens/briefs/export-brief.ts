import type { Brief, BriefFormat } from '../../../shared/model';
import { shell } from '../../shell';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';

/** How long a brief may take, in milliseconds, before it is said that it is being written. */
const unsaidMs = 500;

/** Asks where the brief goes, writes it there and says so. What takes long can be stopped. */
export async function exportBrief(brief: Brief, format: BriefFormat): Promise<void> {
  const suggestedName = `${brief.title.replace(/[\\/:*?"<>|]+/g, ' ').trim() || 'Brief'}.${format}`;
  const path = await shell.chooseBriefPath({ suggestedName, format });
  if (path === null) return;
  const state = useStore.getState();
  const workId = crypto.randomUUID();
  const unsay = sayIfLong(workId);
  const answer = await call('briefs.export', { id: brief.id, path, workId });
  unsay();
  if (!answer.ok && answer.failure.code === 'cancelled') {
    state.notify(answer.failure.message);
    return;
  }
  const written = valueOrNotice(answer, state);
  if (!written) return;
  const quotes = written.quotes === 1 ? 'one quote' : `${written.quotes} quotes`;
  state.notify(`The brief is written, with ${quotes}.`, {
    label: 'Show the file',
    run: () => void shell.showInFolder(written.path),
  });
}

/** Says after a while that the brief is being written; returns what takes that back. */
function sayIfLong(workId: string): () => void {
  let unsay = () => {};
  const timer = setTimeout(() => {
    unsay = useStore.getState().hold('The brief is being written …', {
      label: 'Stop',
      run: () => void call('work.cancel', { workId }),
    });
  }, unsaidMs);
  return () => {
    clearTimeout(timer);
    unsay();
  };
}
