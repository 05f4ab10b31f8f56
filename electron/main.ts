import { app, type BrowserWindow, Menu, nativeTheme, session } from 'electron';
import { type Launch, launchSchema, readLaunch } from './launch';
import { logFault } from './logger';
import { setMenu } from './menu';
import { places } from './places';
import { registerPageScheme, servePages } from './protocol';
import { RecentStudies } from './recent';
import { cutChromiumOff, pinPages, secureSession } from './security';
import { Settings } from './settings';
import { answerPages } from './shell-handlers';
import { Studies } from './studies';
import { giveUp, sayDamaged, sayUnsaved } from './trouble';

let launch: Launch = readLaunch(process.argv, process.cwd());
let studies: Studies | null = null;
let quitting = false;

process.on('unhandledRejection', (error) => logFault('a fault in the program', error));
// Left to Electron, a box would stop the program until somebody answers it.
process.on('uncaughtException', (error) => logFault('a fault in the program', error));
cutChromiumOff();
registerPageScheme();
pinPages();
Menu.setApplicationMenu(null);

if (app.requestSingleInstanceLock(launch)) {
  app.on('second-instance', (_event, _argv, _folder, wanted) => open(launchSchema.parse(wanted)));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open({ type: 'study', path });
  });
  app.on('activate', () => open({ type: 'last' }));
  app.on('before-quit', () => {
    quitting = true;
  });
  app.whenReady().then(start).catch(giveUp);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const settings = new Settings((path, error) => sayUnsaved(path, error, frontWindow()));
  const recent = new RecentStudies(settings);
  secureSession(session.defaultSession);
  servePages(session.defaultSession, places.pages);
  nativeTheme.themeSource = settings.values.theme;
  const all = new Studies(settings, recent, () => setMenu(all, recent));
  answerPages(all, recent, settings);
  setMenu(all, recent);
  app.on('window-all-closed', () => {
    if (!quitting && (process.platform === 'darwin' || !all.done)) return;
    void settings.saved().then(() => app.quit());
  });
  studies = all;
  await all.launch(launch);
  if (settings.setAside !== null) sayDamaged(settings.setAside, frontWindow());
}

/** Before the start is through, the latest wish is the one that counts. */
function open(wanted: Launch): void {
  if (studies === null) launch = wanted;
  else void studies.launch(wanted);
}

function frontWindow(): BrowserWindow | null {
  return studies?.latest?.browser ?? null;
}
