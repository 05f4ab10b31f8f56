import type { Theme } from '../../shared/contract';
import { openPalette } from '../app/palette-state';
import { coderCommands } from '../screens/coders/coder-actions';
import { exportReports } from '../screens/import/keep-summary';
import { textSizeCommands } from '../screens/transcripts/desk/text-size';
import { shell } from '../shell';
import type { Screen } from '../store/route-slice';
import { useStore } from '../store/store';
import type { Command } from './command';

const isOpen = () => useStore.getState().status.type === 'open';

/** Asks for transcripts, or a folder of them, and imports what was chosen, or first shows it. */
export async function importByDialog(folder: boolean, look = false): Promise<void> {
  const paths = await shell.chooseTranscripts({ folder });
  await useStore.getState().importPaths(paths, { look });
}

const places: readonly { screen: Screen; title: string }[] = [
  { screen: 'transcripts', title: 'Transcripts' },
  { screen: 'quotes', title: 'Quotes' },
  { screen: 'people', title: 'People' },
  { screen: 'codes', title: 'Codes' },
  { screen: 'jobs', title: 'Jobs' },
  { screen: 'personas', title: 'Personas' },
  { screen: 'briefs', title: 'Briefs' },
  { screen: 'memos', title: 'Memos' },
];

const goCommands: readonly Command[] = places.map(({ screen, title }, index) => ({
  id: `go-${screen}`,
  title,
  group: 'Go to',
  keys: [`Mod+${index + 1}`],
  enabled: isOpen,
  run: () => {
    const { go, announce } = useStore.getState();
    go(screen);
    announce(title);
  },
}));

/** There already: what was typed is there to be typed over. */
function goToSearch(): void {
  const field = document.querySelector<HTMLInputElement>('[data-search-field]');
  if (field) field.select();
  else useStore.getState().go('search');
}

const themes: readonly { theme: Theme; title: string }[] = [
  { theme: 'light', title: 'Light colours' },
  { theme: 'dark', title: 'Dark colours' },
  { theme: 'system', title: 'Colours as the system has them' },
];

const themeCommands: readonly Command[] = themes.map(({ theme, title }) => ({
  id: `theme-${theme}`,
  title,
  group: 'View',
  enabled: () => useStore.getState().theme !== theme,
  run: () => void useStore.getState().setTheme(theme),
}));

/** What can be done from anywhere. */
export const globalCommands: readonly Command[] = [
  {
    id: 'undo',
    title: 'Undo',
    group: 'Edit',
    keys: ['Mod+Z'],
    enabled: () => isOpen() && useStore.getState().history.undo !== null,
    run: () => void useStore.getState().undo(),
  },
  {
    id: 'redo',
    title: 'Redo',
    group: 'Edit',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    enabled: () => isOpen() && useStore.getState().history.redo !== null,
    run: () => void useStore.getState().redo(),
  },
  {
    id: 'palette',
    title: 'Find anything or run a command',
    group: 'View',
    keys: ['Mod+K'],
    run: openPalette,
  },
  {
    id: 'import-files',
    title: 'Import transcripts…',
    group: 'Study',
    keys: ['Mod+I'],
    enabled: isOpen,
    run: () => void importByDialog(false),
  },
  {
    id: 'import-folder',
    title: 'Import a folder of transcripts…',
    group: 'Study',
    keys: ['Mod+Shift+I'],
    enabled: isOpen,
    run: () => void importByDialog(true),
  },
  {
    id: 'import-look',
    title: 'Look at transcripts before importing them…',
    group: 'Study',
    keys: ['Mod+Alt+I'],
    enabled: isOpen,
    run: () => void importByDialog(false, true),
  },
  {
    id: 'export-reports',
    title: 'Export how each transcript was imported…',
    group: 'Study',
    enabled: isOpen,
    run: () => void exportReports(),
  },
  {
    id: 'new-study',
    title: 'New study…',
    group: 'Study',
    keys: ['Mod+Shift+N'],
    run: () => void shell.newStudy(),
  },
  {
    id: 'open-study',
    title: 'Open a study…',
    group: 'Study',
    keys: ['Mod+O'],
    run: () => void shell.openStudy(null),
  },
  {
    id: 'open-sample',
    title: 'Open the sample study',
    group: 'Study',
    run: () => void shell.openSample({ fresh: false }),
  },
  {
    id: 'close-study',
    title: 'Close this study',
    group: 'Study',
    enabled: isOpen,
    run: () => void shell.closeStudy(),
  },
  {
    id: 'redact',
    title: 'Redact names and other words…',
    group: 'Study',
    enabled: isOpen,
    run: () => {
      const { go, announce } = useStore.getState();
      go('redact');
      announce('Redact');
    },
  },
  {
    id: 'search',
    title: 'Search the transcripts',
    group: 'Go to',
    keys: ['Mod+Shift+F'],
    enabled: isOpen,
    run: goToSearch,
  },
  {
    id: 'go-back',
    title: 'Back',
    group: 'Go to',
    keys: ['Mod+['],
    enabled: isOpen,
    run: () => window.history.back(),
  },
  {
    id: 'go-forward',
    title: 'Forward',
    group: 'Go to',
    keys: ['Mod+]'],
    enabled: isOpen,
    run: () => window.history.forward(),
  },
  ...goCommands,
  ...coderCommands,
  ...themeCommands,
  ...textSizeCommands,
];
