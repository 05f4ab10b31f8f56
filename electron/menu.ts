import { app, type MenuItemConstructorOptions as Item, Menu } from 'electron';
import type { MenuCommand } from '../shared/contract';
import type { RecentStudies } from './recent';
import type { Studies } from './studies';
import type { StudyWindow } from './study-window';

const onMac = process.platform === 'darwin';

/** Sets the program's menu as the latest window stands. Called again whenever that changes. */
export function setMenu(studies: Studies, recent: RecentStudies): void {
  const file = fileMenu(studies, recent);
  const middle: Item[] = [file, editMenu(studies), viewMenu(studies), { role: 'windowMenu' }];
  const help: Item = { role: 'help', submenu: [{ role: 'about' }] };
  const template: Item[] = onMac ? [{ role: 'appMenu' }, ...middle] : [...middle, help];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function fileMenu(studies: Studies, recent: RecentStudies): Item {
  const inWindow = (act: (window: StudyWindow) => unknown) => () => void withWindow(studies, act);
  // Elsewhere the window menu has the one, and on a Mac the program's own menu the other.
  const end: Item[] = onMac ? [{ role: 'close' }] : [{ type: 'separator' }, { role: 'quit' }];
  return {
    label: '&File',
    submenu: [
      {
        label: 'New Study…',
        accelerator: 'CmdOrCtrl+Shift+N',
        click: inWindow((window) => studies.openNew(window)),
      },
      {
        label: 'Open Study…',
        accelerator: 'CmdOrCtrl+O',
        click: inWindow((window) => studies.openChosen(window)),
      },
      {
        label: 'Open Recent',
        enabled: recent.list.length > 0,
        submenu: recent.list.map(({ path, title }) => ({
          label: title.replaceAll('&', '&&'),
          toolTip: path,
          click: () => void studies.open(path, studies.latest),
        })),
      },
      {
        label: 'Open the Sample Study',
        click: () => void studies.openSample(false, studies.latest),
      },
      { type: 'separator' },
      command(studies, 'import-files', 'Import Transcripts…', 'CmdOrCtrl+I'),
      command(studies, 'import-folder', 'Import a Folder…', 'CmdOrCtrl+Shift+I'),
      { type: 'separator' },
      command(studies, 'redact', 'Redact Names and Other Words…'),
      { type: 'separator' },
      {
        label: 'Close Study',
        enabled: hasStudy(studies),
        click: inWindow((window) => studies.close(window)),
      },
      ...end,
    ],
  };
}

function editMenu(studies: Studies): Item {
  return {
    label: '&Edit',
    submenu: [
      command(studies, 'undo', 'Undo', 'CmdOrCtrl+Z'),
      command(studies, 'redo', 'Redo', onMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
      { type: 'separator' },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'selectAll' },
    ],
  };
}

function viewMenu(studies: Studies): Item {
  const development: Item[] = app.isPackaged
    ? []
    : [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools', accelerator: 'F12' }];
  return {
    label: '&View',
    submenu: [
      command(studies, 'palette', 'Find Anything or Run a Command', 'CmdOrCtrl+K'),
      { type: 'separator' },
      command(studies, 'go-transcripts', 'Transcripts', 'CmdOrCtrl+1'),
      command(studies, 'go-quotes', 'Quotes', 'CmdOrCtrl+2'),
      command(studies, 'go-people', 'People', 'CmdOrCtrl+3'),
      command(studies, 'go-codes', 'Codes', 'CmdOrCtrl+4'),
      command(studies, 'go-jobs', 'Jobs', 'CmdOrCtrl+5'),
      command(studies, 'go-personas', 'Personas', 'CmdOrCtrl+6'),
      command(studies, 'go-briefs', 'Briefs', 'CmdOrCtrl+7'),
      { type: 'separator' },
      command(studies, 'text-larger', 'Larger Text in Transcripts', 'CmdOrCtrl+Shift+.'),
      command(studies, 'text-smaller', 'Smaller Text in Transcripts', 'CmdOrCtrl+Shift+,'),
      command(studies, 'text-usual', 'Text in Transcripts as Usual'),
      { type: 'separator' },
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'togglefullscreen' },
      ...development,
    ],
  };
}

/** An item that the page acts on, by the command of that name. */
function command(studies: Studies, id: MenuCommand, label: string, accelerator = ''): Item {
  const enabled = id === 'palette' || hasStudy(studies);
  const keys = accelerator === '' ? {} : { accelerator };
  return { id, label, ...keys, enabled, click: () => studies.latest?.send(id) };
}

function hasStudy(studies: Studies): boolean {
  return studies.latest?.status.type === 'open';
}

/** On a Mac the program runs on without windows; what needs one is then given one. */
async function withWindow(studies: Studies, act: (window: StudyWindow) => unknown): Promise<void> {
  if (studies.latest === null) await studies.launch({ type: 'none' });
  if (studies.latest !== null) await act(studies.latest);
}
