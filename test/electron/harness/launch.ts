import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { helpAttaching } from './attach';

export const root = resolve(import.meta.dirname, '../../..');

export interface LaunchOptions {
  /** A study to open; without one, and without `args`, the start screen. */
  readonly study?: string;
  /** A profile to start on; without one a fresh one that goes when the app is closed. */
  readonly profile?: string;
  /** Arguments in place of the one that `study` makes. */
  readonly args?: readonly string[];
  /** Leaves out the page's own policy, to try what else protects it. */
  readonly bypassCSP?: boolean;
}

export interface RunningApp {
  readonly app: ElectronApplication;
  /** The first window's page. */
  readonly page: Page;
  readonly profile: string;
  /** Quits as a person would and waits for the end. */
  readonly close: () => Promise<void>;
  /** Ends the whole program at once, as a power cut would. */
  readonly kill: () => Promise<void>;
}

/** A folder of its own for a test: under the system's temporary one, short enough for sockets. */
export function makeFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `throughline-${name}-`));
}

/** The environment of a window started from a test, which itself runs on Electron's Node. */
export function windowEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name === 'ELECTRON_RUN_AS_NODE' ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}

/** What every start in a test is given: the app's place, a profile, no GPU. */
export function startArguments(profile: string, args: readonly string[]): string[] {
  return [root, `--user-data-dir=${profile}`, '--disable-gpu', ...args];
}

/** Starts the built app, unpackaged, with its sandbox on, and waits for its first window. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const profile = options.profile ?? makeFolder('profile');
  const args = options.args ?? [options.study ? `--study=${options.study}` : '--no-study'];
  const attached = new AbortController();
  const help = helpAttaching(profile, attached.signal);
  const app = await _electron.launch({
    executablePath: process.execPath,
    args: startArguments(profile, args),
    chromiumSandbox: true,
    bypassCSP: options.bypassCSP ?? false,
    env: windowEnvironment(),
  });
  attached.abort();
  await help;
  const page = await app.firstWindow();
  // Playwright may have come too late to leave the policy out of the page's first load.
  await (options.bypassCSP ? page.reload() : page.waitForLoadState());
  const removeProfile = () => {
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
  };
  return {
    app,
    page,
    profile,
    close: async () => {
      await app.close();
      removeProfile();
    },
    kill: async () => {
      const ended = new Promise<void>((done) => app.process().once('exit', () => done()));
      app.process().kill('SIGKILL');
      await ended;
      removeProfile();
    },
  };
}
