import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type {
  corePortMessage,
  MenuCommand,
  ShellApi,
  ShellArgs,
  ShellMethod,
  ShellResult,
  StudyStatus,
} from '../shared/contract';
import { channels } from './channels';

// Types alone come from the contract: its schemas would make every window start later.
const portMessage: typeof corePortMessage = 'throughline:core-port';

// The page's window, as far as it is used here; the other parts of this folder know no DOM.
declare const window: {
  readonly location: { readonly origin: string };
  postMessage(message: string, targetOrigin: string, transfer: IpcRendererEvent['ports']): void;
};

const closingListeners = new Set<() => Promise<void>>();

const api = {
  recentStudies: method('recentStudies'),
  forgetStudy: method('forgetStudy'),
  newStudy: method('newStudy'),
  openStudy: method('openStudy'),
  openSample: method('openSample'),
  closeStudy: method('closeStudy'),
  studyStatus: method('studyStatus'),
  chooseTranscripts: method('chooseTranscripts'),
  chooseReplacement: method('chooseReplacement'),
  chooseBriefPath: method('chooseBriefPath'),
  chooseCodebook: method('chooseCodebook'),
  choosePeopleTable: method('choosePeopleTable'),
  chooseKey: method('chooseKey'),
  chooseTablePath: method('chooseTablePath'),
  showInFolder: method('showInFolder'),
  theme: method('theme'),
  setTheme: method('setTheme'),
  onStudyStatus: pushed<StudyStatus>(channels.studyStatus),
  onMenuCommand: pushed<MenuCommand>(channels.menuCommand),
  onClosing: (listener) => {
    closingListeners.add(listener);
    return () => {
      closingListeners.delete(listener);
    };
  },
  pathsOf: (files) => files.map((file) => webUtils.getPathForFile(file)),
  pageReady: () => ipcRenderer.send(channels.pageReady),
} satisfies ShellApi<File>;

contextBridge.exposeInMainWorld('throughline', api);

ipcRenderer.on(channels.corePort, (event) => {
  window.postMessage(portMessage, window.location.origin, event.ports);
});

ipcRenderer.on(channels.closing, async () => {
  await Promise.allSettled([...closingListeners].map((listener) => listener()));
  ipcRenderer.send(channels.closingDone);
});

function method<M extends ShellMethod>(name: M) {
  return (...args: ShellArgs<M>): Promise<ShellResult<M>> => ipcRenderer.invoke(name, ...args);
}

/** What main sends, without Electron's event, whose `sender` would be a way around this bridge. */
function pushed<T>(channel: string) {
  return (listener: (value: T) => void): (() => void) => {
    const receive = (_event: IpcRendererEvent, value: T) => listener(value);
    ipcRenderer.on(channel, receive);
    return () => {
      ipcRenderer.off(channel, receive);
    };
  };
}
