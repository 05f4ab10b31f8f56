import { app, type Session, type WebContents } from 'electron';
import { logFault } from './logger';
import { isPageAddress } from './page-files';

/**
 * Before the app is ready: takes from Chromium what it would do on the network by itself.
 * Name resolution goes first: with it every connection fails, also one to a bare address.
 */
export function cutChromiumOff(): void {
  app.enableSandbox();
  const { commandLine } = app;
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('no-pings');
}

/** Denies everything that a page could ask for beyond its own files. */
export function secureSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !mayLoad(url);
    if (cancel) logFault(`a request was cancelled: ${url.slice(0, 200)}`);
    answer({ cancel });
  });
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // A language in the list has its dictionary fetched, checker or no checker.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.on('will-download', (event) => event.preventDefault());
}

/** Keeps every page there will ever be where it is: no navigation, windows, or embedded pages. */
export function pinPages(): void {
  app.on('web-contents-created', (_event, contents) => pinPage(contents));
}

function pinPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function mayLoad(address: string): boolean {
  const developerTools = !app.isPackaged && new URL(address).protocol === 'devtools:';
  return developerTools || isPageAddress(address);
}
