import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { connectToCore, mustCallCore } from './harness/core-client';
import { answerOpenDialogs } from './harness/dialogs';
import { launchForEachTest } from './harness/each';
import { folderForTest, makeEmptyStudy } from './harness/empty-study';
import { startArguments, windowEnvironment } from './harness/launch';
import { waitForOpenStudy, waitForStatus } from './harness/study';

const launch = launchForEachTest();

const titleOf = async (app: ElectronApplication, page: Page) =>
  (await app.browserWindow(page)).evaluate((window) => window.getTitle());

const isFocused = async (app: ElectronApplication, page: Page) =>
  (await app.browserWindow(page)).evaluate((window) => window.isFocused());

/** Opens a study from a page by the way of the dialog, into a window of its own. */
async function openBeside(app: ElectronApplication, page: Page, study: string): Promise<Page> {
  const [second] = await Promise.all([
    app.waitForEvent('window'),
    page.evaluate((path) => window.throughline.openStudy(path), study),
  ]);
  await waitForOpenStudy(second);
  return second;
}

/** Starts the program once more on a profile that is in use; resolves when that start has ended. */
async function startAgain(profile: string, args: readonly string[]): Promise<number> {
  const again = spawn(process.execPath, startArguments(profile, args), {
    env: windowEnvironment(),
    stdio: 'ignore',
  });
  const [code]: number[] = await once(again, 'exit');
  return code ?? -1;
}

describe('the title', () => {
  test('is the program alone on the start screen', async () => {
    const { app, page } = await launch();
    await waitForStatus(page, 'none');
    expect(await titleOf(app, page)).toBe('Throughline');
  });

  test('is the study, also after it got another name', async () => {
    const study = await makeEmptyStudy(folderForTest(), 'Invoices');
    const { app, page } = await launch({ study });
    await waitForOpenStudy(page);
    expect(await titleOf(app, page)).toBe('Invoices — Throughline');
    await connectToCore(page);
    await mustCallCore(page, 'study.rename', { title: 'Who owes us' });
    await expect.poll(() => titleOf(app, page)).toBe('Who owes us — Throughline');
    const recent = await page.evaluate(() => window.throughline.recentStudies());
    expect(recent).toMatchObject([{ path: study, title: 'Who owes us' }]);
  });
});

describe('two studies', () => {
  test('have a window and a core each', async () => {
    const folder = folderForTest();
    const [one, two] = [await makeEmptyStudy(folder, 'One'), await makeEmptyStudy(folder, 'Two')];
    const { app, page } = await launch({ study: one });
    await waitForOpenStudy(page);
    const second = await openBeside(app, page, two);
    expect(await titleOf(app, page)).toBe('One — Throughline');
    expect(await titleOf(app, second)).toBe('Two — Throughline');
    await connectToCore(page);
    await connectToCore(second);
    expect((await mustCallCore(page, 'study.read', {})).title).toBe('One');
    expect((await mustCallCore(second, 'study.read', {})).title).toBe('Two');
  });

  test('that are one file share a window, whatever way led to it', async () => {
    const folder = folderForTest();
    const study = await makeEmptyStudy(folder, 'One');
    const other = await makeEmptyStudy(folder, 'Two');
    const link = join(folder, 'link.throughline');
    symlinkSync(study, link);
    const { app, page } = await launch({ study });
    await waitForOpenStudy(page);
    const second = await openBeside(app, page, other);
    await expect.poll(() => isFocused(app, second)).toBe(true);
    await answerOpenDialogs(app, [link]);
    expect(await second.evaluate(() => window.throughline.openStudy(null))).toBe(true);
    await expect.poll(() => isFocused(app, page)).toBe(true);
    expect(app.windows()).toHaveLength(2);
  });
});

describe('another start of the program', () => {
  test('opens its study in the first', async () => {
    const folder = folderForTest();
    const [one, two] = [await makeEmptyStudy(folder, 'One'), await makeEmptyStudy(folder, 'Two')];
    const { app, page, profile } = await launch({ study: one });
    await waitForOpenStudy(page);
    const [second, code] = await Promise.all([
      app.waitForEvent('window'),
      startAgain(profile, [two]),
    ]);
    expect(code).toBe(0);
    expect(await waitForOpenStudy(second)).toMatchObject({ path: two });
  });

  test('without a study brings the first to the front', async () => {
    const study = await makeEmptyStudy(folderForTest(), 'One');
    const { app, page, profile } = await launch({ study });
    await waitForOpenStudy(page);
    await (await app.browserWindow(page)).evaluate((window) => window.minimize());
    expect(await startAgain(profile, [])).toBe(0);
    const shown = async () =>
      (await app.browserWindow(page)).evaluate((window) => !window.isMinimized());
    await expect.poll(shown).toBe(true);
    expect(app.windows()).toHaveLength(1);
  });
});

describe('closing', () => {
  test('a study and opening it at once finds the file free', async () => {
    const study = await makeEmptyStudy(folderForTest(), 'One');
    const { app, page } = await launch({ study });
    await waitForOpenStudy(page);
    await page.evaluate(
      (path) => Promise.all([window.throughline.closeStudy(), window.throughline.openStudy(path)]),
      study,
    );
    await waitForOpenStudy(page);
    expect(app.windows()).toHaveLength(1);
  });

  test('a window and opening its study at once opens another window', async () => {
    const study = await makeEmptyStudy(folderForTest(), 'One');
    const { app, page } = await launch({ study });
    await waitForOpenStudy(page);
    await connectToCore(page);
    await page.evaluate((path) => {
      window.throughline.onClosing(async () => {
        void window.throughline.openStudy(path);
      });
    }, study);
    const [second] = await Promise.all([
      app.waitForEvent('window'),
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
    ]);
    await waitForOpenStudy(second);
  });

  test('a window leaves one whole file and no process', async () => {
    const study = await makeEmptyStudy(folderForTest(), 'One');
    const { app, page, close } = await launch({ study });
    await waitForOpenStudy(page);
    await connectToCore(page);
    await mustCallCore(page, 'study.rename', { title: 'Who owes us' });
    expect(existsSync(`${study}-wal`)).toBe(true);
    const ended = once(app.process(), 'exit');
    await (await app.browserWindow(page)).evaluate((window) => window.close());
    expect((await ended)[0]).toBe(0);
    expect(existsSync(`${study}-wal`)).toBe(false);
    await close();
  });

  test('waits for what the page still has to put away', async () => {
    const study = await makeEmptyStudy(folderForTest(), 'One');
    const first = await launch({ study });
    await waitForOpenStudy(first.page);
    await connectToCore(first.page);
    await first.page.evaluate(() => {
      window.throughline.onClosing(async () => {
        const client = Reflect.get(window, 'testClient');
        await client.call('study.rename', { title: 'Typed at the last moment' });
      });
    });
    await first.close();
    const second = await launch({ study });
    expect(await waitForOpenStudy(second.page)).toMatchObject({
      title: 'Typed at the last moment',
    });
  });

  test('is not held up by a page that hangs', async () => {
    const study = await makeEmptyStudy(folderForTest(), 'One');
    const { app, page } = await launch({ study });
    await waitForOpenStudy(page);
    await connectToCore(page);
    await page.evaluate(() => {
      window.throughline.onClosing(() => new Promise(() => {}));
    });
    const ended = once(app.process(), 'exit');
    await app.evaluate(({ app: program }) => program.quit());
    expect((await ended)[0]).toBe(0);
    expect(existsSync(`${study}-wal`)).toBe(false);
  });
});

test('a page that dies comes back at the same place, with its study', async () => {
  const study = await makeEmptyStudy(folderForTest(), 'One');
  const { app, page } = await launch({ study });
  await waitForOpenStudy(page);
  await page.evaluate(() => {
    location.hash = '#/jobs';
  });
  const window = await app.browserWindow(page);
  await window.evaluate(
    ({ webContents }) =>
      new Promise<void>((resolve) => {
        webContents.once('did-finish-load', () => resolve());
        webContents.forcefullyCrashRenderer();
      }),
  );
  const read = (script: string): Promise<unknown> =>
    window.evaluate(({ webContents }, code) => webContents.executeJavaScript(code), script);
  expect(await read('location.hash')).toBe('#/jobs');
  // Core said so: the page has a port again.
  await expect.poll(() => read('document.body.innerText')).toContain('No jobs yet');
});
