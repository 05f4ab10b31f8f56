import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { launchForEachTest } from './harness/each';
import { photographFailures } from './harness/failures';
import { pressAndSee, seeFocusOn } from './harness/keys';
import { openStudyWith } from './harness/screen';
import { makeTaggedStudy } from './harness/tagged-study';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

const narrativeOf = (page: Page) => page.getByRole('textbox', { name: 'Narrative of Marta' });

/** A persona with one sentence and the chip behind it, which is selected. */
async function onSelectedChip(): Promise<Page> {
  const study = await makeTaggedStudy();
  const { page } = await openStudyWith(launch, { study: study.path });
  photographIfFailed(page);
  await page.keyboard.press('Control+6');
  await page.getByRole('heading', { name: 'No personas yet' }).waitFor();
  await page.keyboard.press('n');
  await page.keyboard.type('Marta');
  await page.keyboard.press('Enter');
  await narrativeOf(page).click();
  await page.keyboard.type('She keeps a list.');
  await page.keyboard.press("Control+'");
  await page.getByRole('combobox', { name: 'Find a quote' }).waitFor();
  await page.keyboard.type('spreadsheet');
  await page.getByRole('option', { name: 'I keep a spreadsheet for it.' }).waitFor();
  await page.keyboard.press('Enter');
  await seeFocusOn(page, narrativeOf(page));
  await pressAndSee(page, 'ArrowLeft');
  await pressAndSee(page, 'ArrowLeft');
  return page;
}

/** The words of the narrative with the chip as "[…]". */
async function textOf(page: Page): Promise<string> {
  return narrativeOf(page).evaluate((root) => {
    const copy = root.cloneNode(true) as HTMLElement;
    for (const chip of copy.querySelectorAll('[data-standing]')) chip.textContent = '[…]';
    return copy.textContent;
  });
}

describe('a selected chip', () => {
  test('lets what is typed come after it', async () => {
    const page = await onSelectedChip();
    await page.keyboard.type(' And so on.');
    expect(await textOf(page)).toBe('She keeps a list. […] And so on. ');
  });

  test('lets what is typed come after it when its quote was looked at', async () => {
    const page = await onSelectedChip();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'supports' }).waitFor();
    await page.keyboard.press('Escape');
    await seeFocusOn(page, narrativeOf(page));
    await page.keyboard.type(' And so on.');
    expect(await textOf(page)).toBe('She keeps a list. […] And so on. ');
  });

  test('is left by End and Home', async () => {
    const page = await onSelectedChip();
    await pressAndSee(page, 'End');
    await page.keyboard.type('Last.');
    expect(await textOf(page)).toBe('She keeps a list. […] Last.');
    await pressAndSee(page, 'Home');
    await page.keyboard.type('First. ');
    expect(await textOf(page)).toBe('First. She keeps a list. […] Last.');
  });

  test('goes with Delete, and comes back by Undo', async () => {
    const page = await onSelectedChip();
    await pressAndSee(page, 'Delete');
    expect(await textOf(page)).toBe('She keeps a list.  ');
    await pressAndSee(page, 'Control+z');
    expect(await textOf(page)).toBe('She keeps a list. […] ');
  });
});
