import { type BrowserWindow, dialog } from 'electron';
import { logFault } from './logger';

const mostReloads = 3;
const withinMs = 60_000;

/**
 * Loads the page again when its process dies, at the same place, since its address says where it
 * was. When that happens again and again the person is asked. `onGone` is called whenever a page
 * ends, by a reload too.
 */
export function keepPageAlive(window: BrowserWindow, onGone: () => void): void {
  let deaths: number[] = [];
  const { webContents } = window;
  webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) onGone();
  });
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    onGone();
    if (reason === 'clean-exit') return;
    logFault(`the page ended unexpectedly (${reason}, exit code ${exitCode})`);
    const now = Date.now();
    deaths = [...deaths.filter((at) => now - at < withinMs), now];
    if (deaths.length <= mostReloads) webContents.reload();
    else void askToGoOn(window);
  });
}

async function askToGoOn(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window stopped working several times in a row.',
    detail: 'Everything that was saved is safe in the study.',
    buttons: ['Show it again', 'Close the window'],
    defaultId: 0,
    cancelId: 1,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else window.close();
}
