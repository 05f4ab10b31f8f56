import { app, BrowserWindow, type Display, nativeTheme, type Rectangle, screen } from 'electron';
import { places } from './places';
import { pageAddress } from './protocol';
import type { Bounds } from './settings';

const usual = { width: 1440, height: 900 };
const smallest = { width: 640, height: 480 };

/** A window with our page in it, shown once there is something to see. */
export function createWindow(bounds: Bounds | null, beside: BrowserWindow | null): BrowserWindow {
  const window = new BrowserWindow({
    ...usual,
    ...placeFor(bounds, beside),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Throughline',
    backgroundColor: paper(),
    // Elsewhere the program's own icon is taken.
    ...(process.platform === 'linux' ? { icon: places.icon } : {}),
    // The palette and the keys reach everything; Alt brings the menu up.
    autoHideMenuBar: true,
    webPreferences: {
      preload: places.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      // Our one script is the same at every start: what it was compiled to is kept from the first on.
      v8CacheOptions: 'bypassHeatCheck',
      devTools: !app.isPackaged,
    },
  });
  if (bounds?.maximized && beside === null) window.maximize();
  keepBackground(window);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  void window.loadURL(pageAddress);
  return window;
}

/** Where the window is now, to be there again at the next start. */
export function boundsOf(window: BrowserWindow): Bounds {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() };
}

/** Brings a window to the front, wherever it was. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

// The page paints the same colour, so that a window never flashes white.
function paper(): string {
  return nativeTheme.shouldUseDarkColors ? '#191816' : '#fbfaf7';
}

function keepBackground(window: BrowserWindow): void {
  const repaint = () => window.setBackgroundColor(paper());
  nativeTheme.on('updated', repaint);
  window.once('closed', () => nativeTheme.off('updated', repaint));
}

/** The remembered place if a screen still shows it, or a little below and right of `beside`. */
function placeFor(bounds: Bounds | null, beside: BrowserWindow | null): Partial<Rectangle> {
  if (beside !== null) {
    const { x, y, width, height } = beside.getNormalBounds();
    return { x: x + 28, y: y + 28, width, height };
  }
  if (bounds === null) return {};
  const { x, y, width, height } = bounds;
  const visible = screen.getAllDisplays().some((display) => overlaps(bounds, display));
  return visible ? { x, y, width, height } : { width, height };
}

/** Whether enough of the title bar lies on the display to take hold of it. */
function overlaps(bounds: Bounds, { workArea }: Display): boolean {
  const left = Math.max(bounds.x, workArea.x);
  const right = Math.min(bounds.x + bounds.width, workArea.x + workArea.width);
  return (
    right - left >= 120 && bounds.y >= workArea.y && bounds.y < workArea.y + workArea.height - 40
  );
}
