import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { connectToCore, mustCallCore } from './harness/core-client';
import { launchForEachTest } from './harness/each';
import { folderForTest, makeEmptyStudy } from './harness/empty-study';
import { photographFailures } from './harness/failures';
import { choose } from './harness/keys';
import { openStudyWith } from './harness/screen';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

const interviews = [
  ['Zoe', 'Zoe: One two three.\nInterviewer: Yes?\nZoe: Four.'],
  [
    'Ann',
    'Ann: One two three four five six seven eight nine ten eleven.\nInterviewer: Yes?\nAnn: No.',
  ],
] as const;

/** A study with two transcripts on its list. */
async function onList(): Promise<Page> {
  const folder = folderForTest('list');
  const { page } = await openStudyWith(launch, { study: await makeEmptyStudy(folder, 'two') });
  photographIfFailed(page);
  await connectToCore(page);
  await page.getByRole('heading', { name: 'Bring in the first interviews' }).waitFor();
  const paths = interviews.map(([name, text]) => {
    const path = join(folder, `${name}.txt`);
    writeFileSync(path, text);
    return path;
  });
  await mustCallCore(page, 'sources.import', { workId: 'two', paths });
  await page.getByText('2 transcripts').waitFor();
  return page;
}

const titles = (page: Page) => page.locator('tbody th').allInnerTexts();

describe('the list of transcripts', () => {
  test('is sorted by a click on a column, and stays so', async () => {
    const page = await onList();
    await page.getByRole('button', { name: 'Title' }).click();
    expect(await titles(page)).toEqual(['Ann', 'Zoe']);
    await page.getByRole('button', { name: 'Words' }).click();
    expect(await titles(page)).toEqual(['Ann', 'Zoe']);
    await page.getByRole('button', { name: 'Words' }).click();
    expect(await titles(page)).toEqual(['Zoe', 'Ann']);
    await page.getByRole('link', { name: 'Zoe' }).press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ann' }).waitFor();
    await page.goBack();
    await page.getByRole('columnheader', { name: 'Words' }).waitFor();
    expect(await titles(page)).toEqual(['Zoe', 'Ann']);
  });

  test('gives transcripts another title, and takes them away and back', async () => {
    const page = await onList();
    await page.getByRole('button', { name: 'More about Zoe' }).click();
    await page.getByRole('menuitem', { name: 'Title and date…' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Zoe, the first');
    await page.getByLabel('Day of the interview').fill('2020-03-12');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Zoe, the first' }).waitFor();
    await page.getByText('12 March 2020').waitFor();
    await page.getByRole('button', { name: 'More about Ann' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await page.getByRole('link', { name: 'Ann' }).waitFor({ state: 'detached' });
    await page.getByLabel('Notices').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: 'Ann' }).waitFor();
  });

  test('says how each was imported', async () => {
    const page = await onList();
    await page.getByRole('button', { name: 'More about Ann' }).click();
    await page.getByRole('menuitem', { name: 'How it was imported…' }).click();
    await page.getByRole('dialog', { name: 'How it was imported' }).getByText('Ann.txt').waitFor();
  });
});

test('the palette finds transcripts and commands, and offers where one was', async () => {
  const page = await onList();
  await choose(page, 'zo', 'Zoe');
  await page.getByRole('heading', { name: 'Zoe' }).waitFor();
  await choose(page, 'untagged', 'Next untagged turn N');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Four.');
  await page.keyboard.press('Control+3');
  await page.keyboard.press('Control+k');
  const recent = page.getByRole('listbox').getByRole('group', { name: 'Recent' });
  await recent.getByRole('option', { name: 'Zoe' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Zoe' }).waitFor();
});
