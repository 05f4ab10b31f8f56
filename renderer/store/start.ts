import { runMenuCommand } from '../commands/menu';
import { shell } from '../shell';
import { abandonCalls, answered, connectCore } from './client';
import { useStore } from './store';

/** Connects the store to core, to the main process and to the address. Called once. */
export function startStore(): void {
  const store = useStore.getState();
  window.addEventListener('hashchange', () => useStore.getState().readRoute());
  shell.onStudyStatus((status) => {
    if (status.type === 'none' || status.type === 'refused') abandonCalls();
    useStore.getState().setStatus(status);
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
  void shell.studyStatus().then((status) => store.setStatus(status));
  void shell.theme().then((theme) => useStore.setState({ theme }));
}

/** What is still being typed is kept when its field is left. */
async function putAwayDrafts(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await answered();
}
