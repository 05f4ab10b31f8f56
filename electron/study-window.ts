import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { MenuCommand, StudyStatus } from '../shared/contract';
import type { Failure } from '../shared/result';
import { channels } from './channels';
import { CoreHost } from './core-host';
import { studyEnding } from './launch';
import { keepPageAlive } from './page-life';

const flushMs = 3_000;

/** A window, the study in it, and that study's core. */
export class StudyWindow {
  readonly browser: BrowserWindow;
  readonly #onStatus: (window: StudyWindow) => void;
  #status: StudyStatus = { type: 'none' };
  #host: CoreHost | null = null;
  #pageListens = false;
  #closing: Promise<void> | null = null;
  #leaving: Promise<void> = Promise.resolve();
  #flushed: (() => void) | null = null;

  /** `onStatus` is told whenever `status` has changed. */
  constructor(browser: BrowserWindow, onStatus: (window: StudyWindow) => void) {
    this.browser = browser;
    this.#onStatus = onStatus;
    keepPageAlive(browser, () => {
      this.#pageListens = false;
      this.#flushed?.();
    });
    browser.on('close', (event) => {
      event.preventDefault();
      void this.close();
    });
  }

  get status(): StudyStatus {
    return this.#status;
  }

  /** The study that this window has or is opening, by its path; null on the start screen. */
  get path(): string | null {
    return this.#host?.path ?? null;
  }

  /** Opens a study, or makes one, in this window, which must have none. */
  open(path: string, create: boolean): void {
    const host = new CoreHost(path, create, {
      status: (status) => {
        if (this.#host !== host) return;
        if (status.type === 'refused') this.#host = null;
        this.#show(status);
      },
      portWaits: () => this.#handOverPort(),
    });
    this.#host = host;
    host.start();
  }

  /** Says on the start screen why a study is not opened. */
  refuse(path: string, failure: Failure): void {
    this.#show({ type: 'refused', path, failure });
  }

  /** Closes the study; the start screen comes back. Resolves when the file is whole and free. */
  closeStudy(): Promise<void> {
    this.#leaving = this.#leave();
    return this.#leaving;
  }

  /** Resolves when no study is being closed here: its file is then free to be opened. */
  async left(): Promise<void> {
    await this.#closing;
    await this.#leaving;
  }

  /** Closes study and window, after the page has put away what is being typed. */
  close(): Promise<void> {
    this.#closing ??= this.#finish();
    return this.#closing;
  }

  send(command: MenuCommand): void {
    this.browser.webContents.send(channels.menuCommand, command);
  }

  /** The page listens: it gets core's port, now and after every restart of core. */
  pageReady(): void {
    this.#pageListens = true;
    this.#handOverPort();
  }

  /** The page has put everything away. */
  pageFlushed(): void {
    this.#flushed?.();
  }

  async #leave(): Promise<void> {
    await this.#flush();
    const host = this.#host;
    this.#host = null;
    await host?.close();
    this.#show({ type: 'none' });
  }

  async #finish(): Promise<void> {
    await this.#flush();
    this.browser.hide();
    await this.#host?.close();
    this.browser.destroy();
  }

  async #flush(): Promise<void> {
    if (!this.#pageListens) return;
    await new Promise<void>((resolve) => {
      this.#flushed = resolve;
      setTimeout(resolve, flushMs);
      this.browser.webContents.send(channels.closing);
    });
  }

  #handOverPort(): void {
    if (!this.#pageListens) return;
    const port = this.#host?.takePort();
    if (port) this.browser.webContents.postMessage(channels.corePort, null, [port]);
  }

  #show(status: StudyStatus): void {
    this.#status = status;
    if (this.browser.isDestroyed()) return;
    this.browser.setTitle(titleFor(status));
    this.browser.webContents.send(channels.studyStatus, status);
    this.#onStatus(this);
  }
}

function titleFor(status: StudyStatus): string {
  if (status.type === 'none') return 'Throughline';
  const name = status.type === 'open' ? status.title : basename(status.path, studyEnding);
  return `${name} — Throughline`;
}
