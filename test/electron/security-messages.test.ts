import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchApp, type RunningApp } from './harness/launch';
import { waitForStatus } from './harness/study';

let running: RunningApp;

beforeAll(async () => {
  running = await launchApp();
  await waitForStatus(running.page, 'none');
});

afterAll(() => running.close());

test('arguments that the contract does not know are refused', async () => {
  const outcomes = await running.page.evaluate(async () => {
    const told = (...args: unknown[]) =>
      Promise.resolve(Reflect.apply(window.throughline.openStudy, null, args)).then(
        () => 'taken',
        (error: unknown) => String(error),
      );
    return [await told(7), await told('a', 'b'), await told({ path: 'a' }), await told()];
  });
  for (const outcome of outcomes) expect(outcome).toContain('openStudy');
  expect(outcomes).not.toContain('taken');
});

test('a strange window with our preload gets no answer', async () => {
  const [opened] = await Promise.all([
    running.app.waitForEvent('window'),
    running.app.evaluate(
      ({ BrowserWindow }, preload) => {
        const window = new BrowserWindow({ webPreferences: { preload }, show: false });
        void window.loadURL('about:blank');
      },
      await preloadPath(),
    ),
  ]);
  const outcome = await opened.evaluate(() =>
    window.throughline.recentStudies().then(
      () => 'answered',
      (error: unknown) => String(error),
    ),
  );
  expect(outcome).toContain('only from a window of this program');
});

test('our own window gets no answer once something else is in it', async () => {
  const own = await running.app.browserWindow(running.page);
  await own.evaluate((window) => void window.loadURL('about:blank'));
  await running.page.waitForURL('about:blank');
  const outcome = await running.page.evaluate(() =>
    window.throughline.recentStudies().then(
      () => 'answered',
      (error: unknown) => String(error),
    ),
  );
  expect(outcome).toContain('only from a window of this program');
});

async function preloadPath(): Promise<string> {
  return running.app.evaluate(({ app }) => `${app.getAppPath()}/out/preload/preload.cjs`);
}
