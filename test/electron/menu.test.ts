import type { ElectronApplication } from 'playwright-core';
import { expect, test } from 'vitest';
import { menuCommands } from '../../shared/contract';
import { launchForEachTest } from './harness/each';
import { folderForTest, makeEmptyStudy } from './harness/empty-study';
import { waitForOpenStudy, waitForStatus } from './harness/study';

const launch = launchForEachTest();

/** The menu's items that the page acts on, and whether each can be chosen. */
const commands = (app: ElectronApplication) =>
  app.evaluate(({ Menu }, ids) => {
    const menu = Menu.getApplicationMenu();
    return Object.fromEntries(ids.map((id) => [id, menu?.getMenuItemById(id)?.enabled]));
  }, menuCommands);

test('every command has its item, which reaches the page', async () => {
  const study = await makeEmptyStudy(folderForTest(), 'One');
  const { app, page } = await launch({ study });
  await waitForOpenStudy(page);
  expect(await commands(app)).toEqual(Object.fromEntries(menuCommands.map((id) => [id, true])));
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.throughline.onMenuCommand((command) => heard.push(command));
  });
  const pageCommands = menuCommands.filter((id) => !id.startsWith('import'));
  await app.evaluate(({ Menu }, ids) => {
    for (const id of ids) Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
  }, pageCommands);
  const heard = () => page.evaluate(() => Reflect.get(window, 'heard'));
  await expect.poll(heard).toEqual(pageCommands);
});

test('what needs a study waits for one', async () => {
  const { app, page } = await launch();
  await waitForStatus(page, 'none');
  const enabled = Object.entries(await commands(app)).filter(([, able]) => able);
  expect(enabled).toEqual([['palette', true]]);
});

test('no two items share a key', async () => {
  const { app } = await launch();
  const keys = await app.evaluate(({ Menu }) => {
    const all = (items: Electron.MenuItem[]): Electron.MenuItem[] =>
      items.flatMap((item) => [item, ...all(item.submenu?.items ?? [])]);
    return all(Menu.getApplicationMenu()?.items ?? []).flatMap(({ accelerator }) =>
      typeof accelerator === 'string' ? [accelerator] : [],
    );
  });
  expect(keys.length).toBeGreaterThan(12);
  expect(new Set(keys).size).toBe(keys.length);
});
