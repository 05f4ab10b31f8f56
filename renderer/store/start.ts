import type { StudyStatus } from '../../shared/contract';
import { runMenuCommand } from '../commands/menu';
import { shell } from '../shell';
import { abandonCalls, answered, connectCore } from './client';
import { recallHiddenCoders } from './hidden-coders';
import { recallTabs } from './open-transcripts';
import { useStore } from './store';

/**
 * Connects the store to core, to the main process and to the address. Called once. Resolves when it
 * is known what the window is to show, so that nothing else is painted before.
 */
export async function startStore(): Promise<void> {
  window.addEventListener('hashchange', () => useStore.getState().readRoute());
  shell.onStudyStatus((status) => {
    if (status.type === 'none' || status.type === 'refused') abandonCalls();
    takeStatus(status);
  });
  shell.onMenuCommand(runMenuCommand);
  shell.onClosing(putAwayDrafts);
  connectCore(
    (event) => {
      const state = useStore.getState();
      if (event.type === 'progress') {
        state.showProgress(event);
        return;
      }
      state.setHistory(event.history);
      state.refreshResources(event.nouns);
      void state.refreshDesk(event);
    },
    () => useStore.getState().refreshAll(),
  );
  await Promise.all([
    shell.studyStatus().then(takeStatus),
    shell.theme().then((theme) => useStore.setState({ theme })),
  ]);
}

function takeStatus(status: StudyStatus): void {
  useStore.getState().setStatus(status);
  if (status.type !== 'open') return;
  recallHiddenCoders();
  recallTabs();
}

/** What is still being typed is kept when its field is left. */
async function putAwayDrafts(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await answered();
}
