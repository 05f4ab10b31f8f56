import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { seriousFindings } from './harness/axe';
import { answerOpenDialogs, answerSaveDialogs } from './harness/dialogs';
import { launchForEachTest } from './harness/each';
import { folderForTest } from './harness/empty-study';
import { photographFailures } from './harness/failures';
import { seeFocusOn } from './harness/keys';
import { goTo, openStudyWith, policyBreaches } from './harness/screen';
import { makeTaggedStudy } from './harness/tagged-study';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

const lineOf = (page: Page, name: string): Locator =>
  page.getByRole('treeitem').filter({ has: page.getByText(name, { exact: true }) });

/** The codebook of a study with two struggles more, and the keys on its first line. */
async function onCodebook() {
  const study = await makeTaggedStudy(async (call) => {
    await call('codes.create', { kind: 'struggle', name: 'By eye', description: 'No tool.' });
    await call('codes.create', { kind: 'struggle', name: 'Twice over' });
  });
  const running = await openStudyWith(launch, { study: study.path });
  const { page } = running;
  photographIfFailed(page);
  await goTo(page, '#/codes');
  await lineOf(page, 'Copying by hand').waitFor();
  await page.keyboard.press('f');
  await seeFocusOn(page, page.getByRole('searchbox', { name: 'Find a code' }));
  await page.keyboard.press('ArrowDown');
  await seeFocusOn(page, lineOf(page, 'Triggers'));
  return running;
}

/** Arrows down until the keys are on that line. */
async function arrowTo(page: Page, name: string): Promise<void> {
  const line = lineOf(page, name);
  await line.waitFor();
  for (let presses = 0; presses < 30; presses += 1) {
    if (await line.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrows do not get to ${name}.`);
}

/** Names of the lines, each with a dash for every level. */
const outline = (page: Page): Promise<string[]> =>
  page.getByRole('treeitem').evaluateAll((lines) =>
    lines.map((line) => {
      const level = Number(line.getAttribute('aria-level'));
      return '-'.repeat(level - 1) + line.querySelector('[data-name]')?.textContent;
    }),
  );

test('codes are merged by keys alone, undone and done again', async () => {
  const { page } = await onCodebook();
  await arrowTo(page, 'By eye');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByRole('heading', { name: '2 codes' }).waitFor();
  await page.keyboard.press('Escape');
  await arrowTo(page, 'Twice over');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await page.getByRole('heading', { name: '2 codes' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: 'Merge 2 codes into' });
  await dialog.getByRole('combobox').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.type('copying');
  await page.keyboard.press('Enter');
  await page.getByText('2 codes are merged into “Copying by hand”.').first().waitFor();
  await lineOf(page, 'Twice over').waitFor({ state: 'detached' });
  await seeFocusOn(page, lineOf(page, 'Copying by hand'));
  expect(await page.getByRole('textbox', { name: 'What it means' }).inputValue()).toBe('No tool.');
  await page.keyboard.press('Control+z');
  await lineOf(page, 'Twice over').waitFor();
  await lineOf(page, 'By eye').waitFor();
  await page.keyboard.press('Control+Shift+z');
  await lineOf(page, 'Twice over').waitFor({ state: 'detached' });
  expect(await policyBreaches(page)).toEqual([]);
});

test('codes are nested, folded away, moved to another kind and taken out again by keys', async () => {
  const { page } = await onCodebook();
  await arrowTo(page, 'Twice over');
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => outline(page)).toContain('--Twice over');
  await seeFocusOn(page, lineOf(page, 'Twice over'));
  await page.keyboard.press('ArrowLeft');
  await seeFocusOn(page, lineOf(page, 'By eye'));
  await page.keyboard.press('ArrowLeft');
  await lineOf(page, 'Twice over').waitFor({ state: 'detached' });
  await page.keyboard.press('Alt+ArrowDown');
  await expect
    .poll(() => outline(page))
    .toEqual([
      'Triggers',
      '-Somebody asks',
      'Struggles',
      '-Copying by hand',
      'Alternatives',
      '-Own list',
      '-By eye',
      'Outcomes',
      '-Know at once',
    ]);
  await seeFocusOn(page, lineOf(page, 'By eye'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await seeFocusOn(page, lineOf(page, 'Twice over'));
  await page.keyboard.press('u');
  const dialog = page.getByRole('dialog', { name: 'Move “Twice over” under' });
  await dialog.getByRole('combobox').waitFor();
  await page.keyboard.type('top struggles');
  await page.keyboard.press('Enter');
  await expect.poll(() => outline(page)).toContain('-Twice over');
  await seeFocusOn(page, lineOf(page, 'Twice over'));
});

test('a code is renamed, split, archived and brought back by keys', async () => {
  const { page } = await onCodebook();
  await arrowTo(page, 'Copying by hand');
  await page.keyboard.press('F2');
  await seeFocusOn(page, page.getByRole('textbox', { name: 'Name', exact: true }));
  await page.keyboard.type('Copying');
  await page.keyboard.press('Enter');
  await lineOf(page, 'Copying').waitFor();
  await seeFocusOn(page, lineOf(page, 'Copying'));

  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Split “Copying”' });
  await dialog.getByRole('checkbox').first().waitFor();
  await page.keyboard.type('Copying again');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await lineOf(page, 'Copying again').getByText('1 person · 1 quote').waitFor();
  await seeFocusOn(page, lineOf(page, 'Copying again'));
  await lineOf(page, 'Copying').getByText('1 person · 1 quote').waitFor();

  await page.keyboard.press('a');
  await lineOf(page, 'Copying again').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Show archived (1)' }).click();
  await lineOf(page, 'Copying again').getByText('archived').click();
  await page.keyboard.press('a');
  await page.getByRole('button', { name: 'Hide archived' }).waitFor({ state: 'detached' });
  await lineOf(page, 'Copying again').waitFor();
});

test('codes are found by all their words, and dragged under another', async () => {
  const { page } = await onCodebook();
  await lineOf(page, 'By eye').dragTo(lineOf(page, 'Copying by hand'));
  await expect.poll(() => outline(page)).toContain('--By eye');
  await page.getByRole('searchbox', { name: 'Find a code' }).fill('no tool');
  await expect
    .poll(() => outline(page))
    .toEqual(['Triggers', 'Struggles', '-Copying by hand', '--By eye', 'Alternatives', 'Outcomes']);
});

test('a codebook goes out and comes in as a table, and says what it could not read', async () => {
  const { app, page } = await onCodebook();
  const folder = folderForTest('codebook');
  const path = join(folder, 'codes.csv');
  await answerSaveDialogs(app, path);
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByText('The codebook is written, with 6 codes.').first().waitFor();
  const table = readFileSync(path, 'utf8');
  expect(table).toContain('\r\nstruggle,By eye,No tool.,');
  writeFileSync(path, `${table}struggle,By eye / At night,,,,,wish\r\nmood,Sad\r\n`);
  await answerOpenDialogs(app, [path]);
  await page.getByRole('button', { name: 'Import…' }).click();
  const report = page.getByRole('dialog', { name: 'Not all of codes.csv could be read' });
  await report.getByText(/^Line 9 This study has no kind of code “mood”\./).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await report.getByRole('button', { name: 'Close' }).click();
  expect(await outline(page)).toContain('--At night');
});

test('a link to a code opens its branch, and what was folded away is so the next time', async () => {
  const { page } = await onCodebook();
  await arrowTo(page, 'Struggles');
  await page.keyboard.press('ArrowLeft');
  await lineOf(page, 'By eye').waitFor({ state: 'detached' });
  await goTo(page, '#/jobs');
  await page.getByRole('heading', { name: 'No jobs yet' }).waitFor();
  await goTo(page, '#/codes');
  await lineOf(page, 'Struggles').waitFor();
  await expect.poll(() => lineOf(page, 'By eye').count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('By eye');
  await page.getByRole('option', { name: /By eye/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await seeFocusOn(page, lineOf(page, 'By eye'));
});
