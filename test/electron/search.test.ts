import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { seriousFindings } from './harness/axe';
import { connectToCore, mustCallCore } from './harness/core-client';
import { makeDeskStudy, openOnlyTranscript, passagesInCore } from './harness/desk';
import { launchForEachTest } from './harness/each';
import { photographFailures } from './harness/failures';
import { seeFocusOn } from './harness/keys';
import { openStudyWith } from './harness/screen';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

async function inStudy(turns?: number) {
  const running = await openStudyWith(launch, { study: await makeDeskStudy(turns) });
  photographIfFailed(running.page);
  await connectToCore(running.page);
  return running;
}

/** The words under a highlight, as they stand on the page. */
const highlighted = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((layer) => [...(CSS.highlights.get(layer) ?? [])].map(String), name);

async function seeHighlighted(page: Page, name: string, words: readonly string[]): Promise<void> {
  await page.waitForFunction(
    ([layer, wanted]) =>
      [...(CSS.highlights.get(layer ?? '') ?? [])].map(String).join('|') === wanted,
    [name, words.join('|')],
  );
}

test('words nobody tagged are found by the palette, which opens and shows their place', async () => {
  const { page } = await inStudy();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('renamed a col');
  const option = page.getByRole('option', { name: /somebody renamed a column/ });
  await option.waitFor();
  await option.click();
  await page.locator('[data-turn]').first().waitFor();
  await seeHighlighted(page, 'desk-found-now', ['renamed']);
});

test('all transcripts are searched by keyboard, and what is found is tagged as one change', async () => {
  const { page } = await inStudy();
  await mustCallCore(page, 'codes.create', { kind: 'struggle', name: 'Copying' });
  await page.keyboard.press('Control+Shift+F');
  const field = page.getByRole('searchbox', { name: 'Search the transcripts' });
  await field.waitFor();
  await page.keyboard.type('copied OR column');
  const hits = page.getByRole('list', { name: 'Turns found' });
  await hits.getByRole('link').nth(1).waitFor();
  await expect.poll(() => hits.getByRole('link').count()).toBe(2);
  expect(await seriousFindings(page)).toEqual([]);

  await page.getByRole('combobox', { name: 'Code to tag with' }).selectOption('Copying');
  await page.getByRole('button', { name: 'Preview…' }).click();
  const dialog = page.getByRole('dialog', { name: /Tag 2 quotes/ });
  await dialog.getByText('I copied numbers for two evenings.').waitFor();
  const tag = dialog.getByRole('button', { name: 'Tag 2 quotes' });
  await seeFocusOn(page, tag);
  await tag.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect((await passagesInCore(page)).map((passage) => passage.quote)).toEqual([
    'I copied numbers for two evenings.',
    'I asked Jonas to build a macro, and it worked until somebody renamed a column.',
  ]);
  await mustCallCore(page, 'history.undo', {});
  expect(await passagesInCore(page)).toEqual([]);

  await field.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('[data-turn]').first().waitFor();
  await seeHighlighted(page, 'desk-found-now', ['column']);
});

test('a wrong query is told on the page, and a slip of the fingers is still found', async () => {
  const { page } = await inStudy();
  await page.keyboard.press('Control+Shift+F');
  const field = page.getByRole('searchbox', { name: 'Search the transcripts' });
  await field.fill('(column');
  await page.getByRole('alert').getByText('There is an opening bracket').waitFor();
  await field.fill('colunm');
  await page.getByText('“colunm”: also column.').waitFor();
  await page.getByRole('link', { name: /renamed a column/ }).waitFor();
});

test('find in the transcript counts, shows and steps through every place', async () => {
  const { page } = await inStudy(60);
  await openOnlyTranscript(page);
  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Find in this transcript' });
  await field.waitFor();
  const count = page.locator('output');
  await page.keyboard.type('MACRO');
  await count.getByText('1 of 10').waitFor();
  expect(await highlighted(page, 'desk-found')).toEqual(Array(10).fill('macro'));
  await page.keyboard.press('Enter');
  await count.getByText('2 of 10').waitFor();
  await page.keyboard.press('Shift+F3');
  await page.keyboard.press('Shift+Enter');
  await count.getByText('10 of 10').waitFor();
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
  expect(await highlighted(page, 'desk-found')).toEqual([]);
});
