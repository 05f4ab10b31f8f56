import { expect, test } from 'vitest';
import { shellContract } from '../../shared/contract';
import { launchForEachTest } from './harness/each';

const launch = launchForEachTest();

test('a page is given these functions and nothing else', async () => {
  const { page } = await launch();
  const given = await page.evaluate(() =>
    Object.entries(window.throughline).map(([name, value]) => `${name}: ${typeof value}`),
  );
  expect(given.sort()).toMatchInlineSnapshot(`
    [
      "chooseBriefPath: function",
      "chooseCodebook: function",
      "chooseKey: function",
      "choosePeopleTable: function",
      "chooseReplacement: function",
      "chooseTablePath: function",
      "chooseTranscripts: function",
      "closeStudy: function",
      "forgetStudy: function",
      "newStudy: function",
      "onClosing: function",
      "onMenuCommand: function",
      "onStudyStatus: function",
      "openSample: function",
      "openStudy: function",
      "pageReady: function",
      "pathsOf: function",
      "recentStudies: function",
      "setTheme: function",
      "showInFolder: function",
      "studyStatus: function",
      "theme: function",
    ]
  `);
  const names = given.map((line) => line.split(':')[0]);
  for (const method of Object.keys(shellContract)) expect(names).toContain(method);
});

test('what is pushed comes without its event, and stops when it is no longer wanted', async () => {
  const { app, page } = await launch();
  const push = (command: string) =>
    app.evaluate(({ BrowserWindow }, value) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('menu-command', value);
    }, command);
  await page.evaluate(() => {
    const heard: unknown[][] = [];
    const stop = window.throughline.onMenuCommand((...given) => heard.push(given));
    Object.assign(window, { heard, stop });
    window.throughline.onMenuCommand((...given) => heard.push(['still', ...given]));
  });
  await push('palette');
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'heard')))
    .toEqual([['palette'], ['still', 'palette']]);
  await page.evaluate(() => Reflect.get(window, 'stop')());
  await push('go-jobs');
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'heard')))
    .toEqual([['palette'], ['still', 'palette'], ['still', 'go-jobs']]);
});

test('a file that did not come from the disk has no place', async () => {
  const { page } = await launch();
  const paths = await page.evaluate(() => window.throughline.pathsOf([new File(['a'], 'a.txt')]));
  expect(paths).toEqual(['']);
});
