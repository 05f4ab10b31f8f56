import { cpSync, linkSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { helpAttaching } from '../electron/harness/attach';

export interface BenchWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
}

function environment(): Record<string, string> {
  const wanted = Object.entries(process.env).filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE');
  return Object.fromEntries(wanted.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** Starts an Electron executable and waits for its first window. */
export async function startWindow(
  executablePath: string,
  profile: string,
  args: readonly string[],
): Promise<BenchWindow> {
  const attached = new AbortController();
  const help = helpAttaching(profile, attached.signal);
  const app = await _electron.launch({
    executablePath,
    args: [...args, `--user-data-dir=${profile}`, '--disable-gpu'],
    chromiumSandbox: true,
    env: environment(),
  });
  attached.abort();
  await help;
  return { app, page: await app.firstWindow() };
}

const emptyMain = `const { app, BrowserWindow } = require('electron');
app.enableSandbox();
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 });
  window.loadURL('data:text/html,<title>Empty</title><h1>Empty</h1>');
});
app.on('window-all-closed', () => app.quit());
`;

/**
 * An Electron whose program is an empty window: the floor of a start. The executable is linked
 * into a folder of its own, because Electron looks for the program beside itself.
 */
export function emptyElectron(folder: string): string {
  const from = dirname(process.execPath);
  const executable = join(folder, basename(process.execPath));
  mkdirSync(join(folder, 'resources', 'app'), { recursive: true });
  writeFileSync(join(folder, 'resources', 'app', 'package.json'), '{"main":"main.cjs"}');
  writeFileSync(join(folder, 'resources', 'app', 'main.cjs'), emptyMain);
  for (const name of readdirSync(from)) {
    if (name === 'resources') continue;
    if (join(from, name) !== process.execPath) symlinkSync(join(from, name), join(folder, name));
  }
  try {
    linkSync(process.execPath, executable);
  } catch {
    // Another file system: a copy does as well.
    cpSync(process.execPath, executable);
  }
  return executable;
}
