import { type IpcMainEvent, type IpcMainInvokeEvent, ipcMain, nativeTheme, shell } from 'electron';
import {
  type ShellArgs,
  type ShellMethod,
  type ShellResult,
  shellContract,
} from '../shared/contract/shell';
import { channels } from './channels';
import {
  chooseBriefPath,
  chooseCodebook,
  chooseKey,
  choosePeopleTable,
  chooseReplacement,
  chooseTablePath,
  chooseTranscripts,
} from './dialogs';
import { logFault } from './logger';
import { pageOrigin } from './page-files';
import type { RecentStudies } from './recent';
import type { Settings } from './settings';
import type { Studies } from './studies';
import type { StudyWindow } from './study-window';

type Handlers = {
  readonly [M in ShellMethod]: (
    window: StudyWindow,
    ...args: ShellArgs<M>
  ) => ShellResult<M> | Promise<ShellResult<M>>;
};

/** Answers all that a page may ask of the main process; nothing else listens to pages. */
export function answerPages(studies: Studies, recent: RecentStudies, settings: Settings): void {
  const handlers: Handlers = {
    recentStudies: () => [...recent.list],
    forgetStudy: (_window, path) => recent.forget(path),
    newStudy: (window) => studies.openNew(window),
    openStudy: async (window, path) => {
      if (path === null) return studies.openChosen(window);
      await studies.open(path, window);
      return true;
    },
    openSample: (window, { fresh }) => studies.openSample(fresh, window),
    closeStudy: (window) => studies.close(window),
    studyStatus: (window) => window.status,
    chooseReplacement: (window) => chooseReplacement(window.browser),
    chooseTranscripts: (window, { folder }) => chooseTranscripts(window.browser, folder),
    chooseBriefPath: (window, { suggestedName, format }) =>
      chooseBriefPath(window.browser, suggestedName, format),
    chooseCodebook: (window) => chooseCodebook(window.browser),
    choosePeopleTable: (window) => choosePeopleTable(window.browser),
    chooseKey: (window) => chooseKey(window.browser),
    chooseTablePath: (window, asked) => chooseTablePath(window.browser, asked),
    showInFolder: (_window, path) => shell.showItemInFolder(path),
    theme: () => settings.values.theme,
    setTheme: (_window, theme) => {
      nativeTheme.themeSource = theme;
      settings.change({ theme });
    },
  };

  function answer<M extends ShellMethod>(method: M, handler: Handlers[M]): void {
    ipcMain.handle(method, (event, ...given: unknown[]) => {
      const window = senderOf(event, studies);
      if (window === null) {
        throw new Error('Messages are taken only from a window of this program.');
      }
      // The compiler cannot pair a method's schema with its handler; both hang on the same key.
      const args = shellContract[method].args.parse(given) as ShellArgs<M>;
      return handler(window, ...args);
    });
  }
  for (const method of shellMethods) answer(method, handlers[method]);

  ipcMain.on(channels.pageReady, (event) => senderOf(event, studies)?.pageReady());
  ipcMain.on(channels.closingDone, (event) => senderOf(event, studies)?.pageFlushed());
}

const shellMethods = Object.keys(shellContract) as ShellMethod[];

/** The window whose own page, not a frame inside it or a stranger, sent this; null otherwise. */
function senderOf(event: IpcMainEvent | IpcMainInvokeEvent, studies: Studies): StudyWindow | null {
  const frame = event.senderFrame;
  // The last words of a page that is gone meanwhile.
  if (frame === null || event.sender.isDestroyed()) return null;
  const window = studies.windowOf(event.sender.id);
  if (window !== null && frame.parent === null && frame.origin === pageOrigin) return window;
  logFault(`a message came from where none may come: ${frame.url}`);
  return null;
}
