import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { seriousFindings } from './harness/axe';
import { makeDeskStudy, openTranscript, turnAtTop } from './harness/desk';
import { launchForEachTest } from './harness/each';
import { folderForTest } from './harness/empty-study';
import { photographFailures } from './harness/failures';
import { goTo, openStudyWith } from './harness/screen';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

const stripOf = (page: Page) => page.getByRole('navigation', { name: 'Open transcripts' });
const tabOf = (page: Page, name: string) => stripOf(page).getByRole('link', { name, exact: true });

/** The tabs by name, the one that is looked at in brackets. */
const tabs = (page: Page) =>
  stripOf(page)
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) =>
        link.getAttribute('aria-current') === 'page' ? `[${link.textContent}]` : link.textContent,
      ),
    );

const seeTabs = (page: Page, ...wanted: readonly string[]) =>
  expect.poll(() => tabs(page)).toEqual(wanted);

async function openFromList(page: Page, title: string): Promise<void> {
  await goTo(page, '#/transcripts');
  await openTranscript(page, title);
  await page.locator(`[role="document"][aria-label="${title}"]`).waitFor();
}

/** Scrolls there and waits until the place is remembered. */
async function readAt(page: Page, top: number) {
  const places = () =>
    page.evaluate(() =>
      Object.entries(localStorage)
        .filter(([key]) => key.includes('/place-'))
        .map(([, value]) => value)
        .join(),
    );
  const before = await places();
  await page.locator('#transcript-scroller').evaluate((box, to) => box.scrollTo({ top: to }), top);
  await expect.poll(places).not.toBe(before);
  return turnAtTop(page);
}

/** Selects the first words of a turn, as a mouse would. */
async function selectInTurn(page: Page, place: number): Promise<string> {
  return page.evaluate((index) => {
    const words = document.querySelectorAll('[data-words]')[index]?.firstChild;
    if (!words) throw new Error('No words.');
    document.getSelection()?.setBaseAndExtent(words, 0, words, 12);
    return document.getSelection()?.toString() ?? '';
  }, place);
}

const selectedWords = (page: Page) => page.evaluate(() => document.getSelection()?.toString());

test('each tab keeps its place and what is selected in it; places and tabs outlast a restart', async () => {
  const study = await makeDeskStudy(300, ['Marta', 'Jonas']);
  const profile = folderForTest('tabs');
  const first = await openStudyWith(launch, { study, profile });
  const { page } = first;
  photographIfFailed(page);
  await openFromList(page, 'Marta');
  const atMarta = await readAt(page, 4321);
  const selected = await selectInTurn(page, 50);
  await openFromList(page, 'Jonas');
  await seeTabs(page, 'Marta', '[Jonas]');
  const atJonas = await readAt(page, 2222);
  await page.keyboard.press('Control+Tab');
  await seeTabs(page, '[Marta]', 'Jonas');
  await expect.poll(() => turnAtTop(page)).toEqual(atMarta);
  await expect.poll(() => selectedWords(page)).toBe(selected);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('ARTICLE');
  await page.keyboard.press('Control+PageUp');
  await seeTabs(page, 'Marta', '[Jonas]');
  await expect.poll(() => turnAtTop(page)).toEqual(atJonas);
  await first.close();

  const { page: again } = await openStudyWith(launch, { study, profile });
  photographIfFailed(again);
  await goTo(again, '#/transcripts');
  await seeTabs(again, 'Marta', 'Jonas');
  await tabOf(again, 'Marta').click();
  await seeTabs(again, '[Marta]', 'Jonas');
  await expect.poll(() => turnAtTop(again)).toEqual(atMarta);
  expect(await again.evaluate(() => document.activeElement?.tagName)).toBe('ARTICLE');
});

test('tabs are closed, opened again, and go and come with their transcripts', async () => {
  const study = await makeDeskStudy(6, ['Ada', 'Ben', 'Cleo', 'Dora']);
  const { page } = await openStudyWith(launch, { study });
  photographIfFailed(page);
  for (const person of ['Ada', 'Ben', 'Cleo', 'Dora']) await openFromList(page, person);
  await seeTabs(page, 'Ada', 'Ben', 'Cleo', '[Dora]');
  expect(await seriousFindings(page)).toEqual([]);
  await tabOf(page, 'Ada').click({ button: 'middle' });
  await seeTabs(page, 'Ben', 'Cleo', '[Dora]');
  await tabOf(page, 'Ben').click();
  await seeTabs(page, '[Ben]', 'Cleo', 'Dora');
  await page.keyboard.press('Control+w');
  await seeTabs(page, '[Cleo]', 'Dora');
  await page.keyboard.press('Control+Shift+t');
  await seeTabs(page, 'Cleo', 'Dora', '[Ben]');

  // By keyboard within the strip: one stop, arrows, Delete.
  await tabOf(page, 'Ben').focus();
  await page.keyboard.press('ArrowRight');
  expect(await tabOf(page, 'Cleo').evaluate((tab) => tab === document.activeElement)).toBe(true);
  await page.keyboard.press('Delete');
  await seeTabs(page, 'Dora', '[Ben]');
  expect(await tabOf(page, 'Dora').evaluate((tab) => tab === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await seeTabs(page, '[Dora]', 'Ben');
  await page.locator('[role="document"][aria-label="Dora"]').waitFor();

  // A transcript that is removed takes its tab along, and brings it back.
  await page.getByRole('button', { name: 'More about Dora' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByRole('heading', { name: 'Transcripts', exact: true }).waitFor();
  await seeTabs(page, 'Ben');
  await page.keyboard.press('Control+z');
  await seeTabs(page, 'Dora', 'Ben');

  await page.getByRole('button', { name: 'List the open transcripts' }).click();
  await page.getByRole('menuitemradio', { name: 'Ben' }).click();
  await seeTabs(page, 'Dora', '[Ben]');
  await page.getByRole('button', { name: 'List the open transcripts' }).click();
  await page.getByRole('menuitem', { name: 'Close all' }).click();
  await stripOf(page).waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Transcripts', exact: true }).waitFor();
});
