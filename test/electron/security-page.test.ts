import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchApp, type RunningApp } from './harness/launch';
import { waitForStatus } from './harness/study';

let running: RunningApp;

beforeAll(async () => {
  running = await launchApp();
  await waitForStatus(running.page, 'none');
});

afterAll(() => running.close());

const nodeNames = ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron'];

describe('no Node', () => {
  test('in the page', async () => {
    const found = await running.page.evaluate(
      (names) => names.filter((name) => name in window),
      nodeNames,
    );
    expect(found).toEqual([]);
  });

  test('in a worker, were there one', async () => {
    // The page's policy lets no worker start, so this one starts in a window without that policy.
    const loose = await launchApp({ bypassCSP: true });
    const found = await loose.page.evaluate(
      (names) =>
        new Promise((resolve, reject) => {
          const script = `postMessage(${JSON.stringify(names)}.filter((name) => name in self))`;
          const worker = new Worker(URL.createObjectURL(new Blob([script])));
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = (event) => reject(new Error(event.message));
        }),
      nodeNames,
    );
    await loose.close();
    expect(found).toEqual([]);
  });

  test('in a frame within the page, nor what preload gives the page', async () => {
    const found = await running.page.evaluate(
      (names) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const inside = frame.contentWindow;
        const there = names.filter((name) => inside !== null && name in inside);
        frame.remove();
        return there;
      },
      [...nodeNames, 'throughline'],
    );
    expect(found).toEqual([]);
  });
});

describe('walls', () => {
  test.runIf(process.platform === 'linux')('the process of the page is sandboxed', async () => {
    const pid = await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    // 2: system calls pass a filter. The filter and this flag are what the sandbox consists of.
    expect(status).toMatch(/^Seccomp:\s+2$/m);
    expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    expect(commandLine).not.toContain('--no-sandbox');
  });

  test('page and preload do not share a world', async () => {
    const changed = await running.page.evaluate(async () => {
      const before = window.throughline.studyStatus;
      Reflect.set(window.throughline, 'studyStatus', async () => ({ type: 'open' }));
      Reflect.set(Array.prototype, 'map', () => ['taken over']);
      const paths = window.throughline.pathsOf([]);
      return { same: before === window.throughline.studyStatus, paths };
    });
    expect(changed).toEqual({ same: true, paths: [] });
    await running.page.reload();
  });
});

describe('the page stays where it is', () => {
  const here = /^app:\/\/throughline\/index\.html/;

  test.each([
    'https://example.com/',
    'file:///etc/hostname',
    'data:text/html,hello',
    'app://throughline/missing.html',
    'app://elsewhere/index.html',
  ])('it does not go to %s', async (address) => {
    await running.page.evaluate((url) => {
      location.href = url;
    }, address);
    expect(await running.page.evaluate(() => location.href)).toMatch(here);
    expect(running.page.url()).toMatch(here);
  });

  test('it opens no windows', async () => {
    const opened = await running.page.evaluate(() => [
      window.open('https://example.com/'),
      window.open('about:blank'),
      window.open('app://throughline/index.html'),
    ]);
    expect(opened).toEqual([null, null, null]);
    expect(running.app.windows()).toHaveLength(1);
  });

  test('a frame in it goes nowhere', async () => {
    const text = await running.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = 'app://throughline/index.html';
      const loaded = new Promise((resolve) => {
        frame.onload = resolve;
      });
      document.body.append(frame);
      await loaded;
      const inside = frame.contentDocument?.querySelector('#root') ?? null;
      frame.remove();
      return inside;
    });
    expect(text).toBeNull();
  });

  test('a webview is an element without meaning', async () => {
    const view = await running.page.evaluate(() => {
      const element = document.createElement('webview');
      element.setAttribute('src', 'https://example.com/');
      document.body.append(element);
      const able = 'getWebContentsId' in element || 'loadURL' in element;
      element.remove();
      return able;
    });
    expect(view).toBe(false);
    const contents = await running.app.evaluate(
      ({ webContents }) => webContents.getAllWebContents().length,
    );
    expect(contents).toBe(1);
  });
});

describe('permissions are denied', () => {
  test.each([
    'geolocation',
    'notifications',
    'camera',
    'microphone',
    'clipboard-read',
    'midi',
    'persistent-storage',
    'storage-access',
    'window-management',
    'local-fonts',
  ])('%s', async (name) => {
    const state = await running.page.evaluate(async (permission) => {
      const status = await navigator.permissions.query({ name: permission as PermissionName });
      return status.state;
    }, name);
    expect(state).toBe('denied');
  });

  test('and what they would give is not given', async () => {
    const outcomes = await running.page.evaluate(async () => {
      const told = (promise: Promise<unknown>) =>
        promise.then(
          () => 'given',
          () => 'refused',
        );
      return {
        media: await told(navigator.mediaDevices.getUserMedia({ audio: true })),
        screen: await told(navigator.mediaDevices.getDisplayMedia()),
        clipboard: await told(navigator.clipboard.readText()),
        notification: await Notification.requestPermission(),
        place: await told(
          new Promise((resolve, reject) => {
            navigator.geolocation.getCurrentPosition(resolve, reject);
          }),
        ),
      };
    });
    expect(outcomes).toEqual({
      media: 'refused',
      screen: 'refused',
      clipboard: 'refused',
      notification: 'denied',
      place: 'refused',
    });
  });

  test('devices are not given', async () => {
    const outcomes = await running.page.evaluate(async () => {
      const refused: string[] = [];
      for (const name of ['usb', 'hid', 'serial', 'bluetooth']) {
        const devices: unknown = Reflect.get(navigator, name);
        if (typeof devices !== 'object' || devices === null) refused.push(name);
        else {
          const ask = Reflect.get(devices, name === 'serial' ? 'requestPort' : 'requestDevice');
          const options = name === 'bluetooth' ? { acceptAllDevices: true } : { filters: [] };
          await Promise.resolve(Reflect.apply(ask, devices, [options])).then(
            (given: unknown) => Array.isArray(given) && given.length === 0 && refused.push(name),
            () => refused.push(name),
          );
        }
      }
      return refused;
    });
    expect(outcomes).toEqual(['usb', 'hid', 'serial', 'bluetooth']);
  });

  test('nothing is downloaded', async () => {
    await running.app.evaluate(({ session }) => {
      session.defaultSession.once('will-download', (event) => {
        Object.assign(globalThis, { downloadStopped: event.defaultPrevented });
      });
    });
    await running.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['words']));
      link.download = 'words.txt';
      link.click();
    });
    const stopped = () => running.app.evaluate(() => Reflect.get(globalThis, 'downloadStopped'));
    await expect.poll(stopped).toBe(true);
  });
});
