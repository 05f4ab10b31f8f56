import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchApp, makeFolder, type RunningApp } from './harness/launch';
import { type Listener, listen } from './harness/listener';
import { readNetLog } from './harness/net-log';
import { tryToSend } from './harness/sending';
import { waitForStatus } from './harness/study';

describe.each([
  { name: 'as it is', bypassCSP: false },
  { name: 'without the policy of the page, by what the main process denies', bypassCSP: true },
])('nothing leaves the machine, $name', ({ bypassCSP }) => {
  let listener: Listener;
  let running: RunningApp;

  beforeAll(async () => {
    listener = await listen();
    running = await launchApp({ bypassCSP });
    await waitForStatus(running.page, 'none');
  });

  afterAll(async () => {
    await running.close();
    listener.close();
  });

  test('the page reaches no listener on this machine', async () => {
    expect(await tryToSend(running.page, listener)).toEqual([]);
    expect(listener.arrivals()).toEqual({ tcp: 0, udp: 0 });
    expect(running.page.url()).toMatch(/^app:\/\/throughline\/index\.html/);
  });

  test('nor does the main process, or a window of it, load a strange address', async () => {
    const addresses = [
      `http://127.0.0.1:${listener.tcpPort}/`,
      'file:///etc/hostname',
      'data:text/html,hello',
    ];
    for (const address of addresses) {
      const outcome = await running.app.evaluate(async ({ BrowserWindow }, url) => {
        const window = new BrowserWindow({ show: false });
        const loaded = await window.loadURL(url).then(
          () => 'loaded',
          (error: unknown) => String(error),
        );
        window.destroy();
        return loaded;
      }, address);
      expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
    }
    expect(listener.arrivals()).toEqual({ tcp: 0, udp: 0 });
  });

  test('the listener does hear what arrives', async () => {
    const before = listener.arrivals().tcp;
    const socket = connect(listener.tcpPort, '127.0.0.1');
    await once(socket, 'connect');
    await expect.poll(() => listener.arrivals().tcp).toBe(before + 1);
    socket.destroy();
  });
});

test('Chromium asks the network for nothing by itself, at a first start too', async () => {
  const profile = makeFolder('profile');
  const log = join(profile, 'net.json');
  const args = ['--no-study', `--log-net-log=${log}`, '--net-log-capture-mode=Everything'];
  const { page, close } = await launchApp({ profile, args });
  await waitForStatus(page, 'none');
  await page.getByRole('button').first().focus();
  await close();
  const asked = /^(URL_REQUEST_START_JOB|HOST_RESOLVER_MANAGER_REQUEST|TCP_CONNECT|UDP_CONNECT)$/;
  const events = readNetLog(log);
  expect(events.length).toBeGreaterThan(0);
  expect(events.filter(({ name }) => asked.test(name))).toEqual([]);
  rmSync(profile, { recursive: true });
});
