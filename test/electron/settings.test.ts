import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { launchForEachTest } from './harness/each';
import { folderForTest } from './harness/empty-study';
import { waitForStatus } from './harness/study';

const launch = launchForEachTest();

const firstWindow = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return { bounds: window?.getBounds(), background: window?.getBackgroundColor() };
  });

describe('the theme', () => {
  test('is remembered, and colours the window before its page is there', async () => {
    const profile = folderForTest('profile');
    const first = await launch({ profile });
    await first.page.evaluate(() => window.throughline.setTheme('dark'));
    expect((await firstWindow(first.app)).background).toBe('#191816');
    await first.close();
    const { app, page } = await launch({ profile });
    await waitForStatus(page, 'none');
    expect(await page.evaluate(() => window.throughline.theme())).toBe('dark');
    expect((await firstWindow(app)).background).toBe('#191816');
    expect(await app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true);
  });
});

describe('the place of the window', () => {
  test('is remembered', async () => {
    const profile = folderForTest('profile');
    const bounds = { x: 60, y: 80, width: 900, height: 640 };
    const first = await launch({ profile });
    await first.app.evaluate(({ BrowserWindow }, place) => {
      BrowserWindow.getAllWindows()[0]?.setBounds(place);
    }, bounds);
    await expect.poll(async () => (await firstWindow(first.app)).bounds).toEqual(bounds);
    await first.close();
    const { app } = await launch({ profile });
    await expect.poll(async () => (await firstWindow(app)).bounds).toEqual(bounds);
  });

  test('is given up when no screen shows it any more', async () => {
    const profile = folderForTest('profile');
    const bounds = { x: 9000, y: 80, width: 900, height: 640, maximized: false };
    const settings = { theme: 'system', recent: [], lastStudy: null, bounds };
    writeFileSync(join(profile, 'settings.json'), JSON.stringify(settings));
    const { app } = await launch({ profile });
    const { width, height, x } = (await firstWindow(app)).bounds ?? {};
    expect([width, height]).toEqual([900, 640]);
    expect(x).toBeLessThan(1600);
  });

  test('is never smaller than the page can bear', async () => {
    const { app } = await launch();
    const smallest = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getMinimumSize(),
    );
    expect(smallest).toEqual([640, 480]);
  });
});

test('damaged settings are set aside, and the program starts and ends all the same', async () => {
  const profile = folderForTest('profile');
  writeFileSync(join(profile, 'settings.json'), '{"theme":"dar');
  const { page, close } = await launch({ profile, args: [] });
  await waitForStatus(page, 'none');
  const aside = readdirSync(profile).filter((name) => name.startsWith('settings.damaged-'));
  expect(aside).toHaveLength(1);
  expect(readFileSync(join(profile, aside[0] ?? ''), 'utf8')).toBe('{"theme":"dar');
  expect(await page.evaluate(() => window.throughline.theme())).toBe('system');
  await close();
});
