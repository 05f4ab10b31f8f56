import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Result } from '../shared/result';
import { chooseNewStudy, chooseStudy, sayFailure } from './dialogs';
import type { Launch } from './launch';
import { places } from './places';
import type { RecentStudies } from './recent';
import { sampleCopy } from './sample';
import type { Settings } from './settings';
import { StudyWindow } from './study-window';
import { boundsOf, createWindow, showWindow } from './window';

/** The windows and the studies in them: a study is open in one window, a window has one study. */
export class Studies {
  readonly #settings: Settings;
  readonly #recent: RecentStudies;
  readonly #onChange: () => void;
  /** In the order in which they had the focus, the latest last. */
  readonly #windows = new Set<StudyWindow>();
  /** Studies that will have a window once another window has let go of theirs. */
  #opening = 0;

  /** `onChange` is told when a window's study, or which window is the latest, has changed. */
  constructor(settings: Settings, recent: RecentStudies, onChange: () => void) {
    this.#settings = settings;
    this.#recent = recent;
    this.#onChange = onChange;
  }

  /** The window that has, or last had, the focus. */
  get latest(): StudyWindow | null {
    return [...this.#windows].at(-1) ?? null;
  }

  /** True when there is no window and none to come. */
  get done(): boolean {
    return this.#windows.size === 0 && this.#opening === 0;
  }

  /** The window of a page, by the number of its web contents. */
  windowOf(contentsId: number): StudyWindow | null {
    const windows = [...this.#windows];
    return windows.find(({ browser }) => browser.webContents.id === contentsId) ?? null;
  }

  /** Does what a start of the program asks for, be it the first one or another while it runs. */
  async launch(launch: Launch): Promise<void> {
    const { latest } = this;
    if (launch.type === 'study') await this.open(launch.path, latest);
    else if (launch.type === 'sample') await this.openSample(false, latest);
    else if (latest !== null) showWindow(latest.browser);
    else if (launch.type === 'none') this.#newWindow();
    else await this.#openLast();
  }

  /** Opens a study in `from` if that has none, otherwise in a window of its own. */
  async open(path: string, from: StudyWindow | null, create = false): Promise<void> {
    const file = sameFile(path);
    this.#opening += 1;
    await Promise.all([...this.#windows].map((window) => window.left()));
    this.#opening -= 1;
    const there = [...this.#windows].find((window) => window.path === file);
    if (there) showWindow(there.browser);
    else this.#windowFor(from).open(file, create);
  }

  /** Asks for a study and opens it; false when the person changed their mind. */
  async openChosen(from: StudyWindow): Promise<boolean> {
    const path = await chooseStudy(from.browser);
    if (path !== null) await this.open(path, from);
    return path !== null;
  }

  /** Asks where, then makes and opens a study; false when it was not to be or a file is there. */
  async openNew(from: StudyWindow): Promise<boolean> {
    const path = await chooseNewStudy(from.browser);
    if (path === null) return false;
    if (existsSync(path)) {
      await sayFailure(from.browser, {
        code: 'file-exists',
        message: `There is already a file ${path}.`,
        detail: 'A new study never takes the place of a file. Choose another name.',
      });
      return false;
    }
    await this.open(path, from, true);
    return true;
  }

  /** Opens the sample study, a fresh copy of it if wanted; false when there is none to open. */
  async openSample(fresh: boolean, from: StudyWindow | null): Promise<boolean> {
    const copy: Result<string> = await sampleCopy(fresh);
    if (copy.ok) {
      await this.open(copy.value, from);
      return true;
    }
    const window = from ?? this.#newWindow();
    if (window.path === null) window.refuse(places.sample, copy.failure);
    else await sayFailure(window.browser, copy.failure);
    return false;
  }

  async close(window: StudyWindow): Promise<void> {
    await window.closeStudy();
    this.#settings.change({ lastStudy: this.#latestPath() });
  }

  async #openLast(): Promise<void> {
    const { lastStudy } = this.#settings.values;
    if (lastStudy !== null) await this.open(lastStudy, null);
    else if (this.#settings.firstStart) await this.openSample(false, null);
    else this.#newWindow();
  }

  #windowFor(from: StudyWindow | null): StudyWindow {
    // The one that asked may have gone meanwhile.
    const free = from !== null && this.#windows.has(from) && from.path === null;
    return free ? from : this.#newWindow();
  }

  #newWindow(): StudyWindow {
    const browser = createWindow(this.#settings.values.bounds, this.latest?.browser ?? null);
    const window = new StudyWindow(browser, () => this.#followStudy(window));
    this.#windows.add(window);
    browser.on('focus', () => this.#moveLast(window));
    browser.on('close', () => this.#settings.change({ bounds: boundsOf(browser) }));
    browser.on('closed', () => {
      this.#windows.delete(window);
      this.#onChange();
    });
    return window;
  }

  #moveLast(window: StudyWindow): void {
    this.#windows.delete(window);
    this.#windows.add(window);
    this.#rememberLast(window);
    this.#onChange();
  }

  #followStudy(window: StudyWindow): void {
    const { status } = window;
    if (status.type === 'open') this.#recent.opened(status.path, status.title);
    this.#rememberLast(window);
    this.#onChange();
  }

  #rememberLast({ status }: StudyWindow): void {
    if (status.type !== 'open' || status.path === this.#settings.values.lastStudy) return;
    this.#settings.change({ lastStudy: status.path });
  }

  #latestPath(): string | null {
    const open = [...this.#windows].filter(({ status }) => status.type === 'open');
    return open.at(-1)?.path ?? null;
  }
}

/** One name for a file, however it was reached: links followed, the disk's own spelling. */
function sameFile(path: string): string {
  return existsSync(path) ? realpathSync.native(path) : resolve(path);
}
