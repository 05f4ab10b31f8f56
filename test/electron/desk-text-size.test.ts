import type { ElectronApplication, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeDeskStudy, marksOf, openOnlyTranscript, turnAtTop } from './harness/desk';
import { launchForEachTest } from './harness/each';
import { photographFailures } from './harness/failures';
import { choose, seeFocusOn } from './harness/keys';
import { openStudyWith } from './harness/screen';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

/** The size of the words, and how many of their heights a line is wide. */
async function wordsOf(page: Page) {
  return page
    .locator('[data-words]')
    .first()
    .evaluate((words) => {
      const size = Number.parseFloat(getComputedStyle(words).fontSize);
      return { size, measure: Math.round(words.getBoundingClientRect().width / size) };
    });
}

const topOf = (element: Element) => element.getBoundingClientRect().top;

/** How far the bracket of the only mark stands from it. */
async function bracketBesideMark(page: Page): Promise<number> {
  const bracket = page.locator('button[title="Somebody asks"][data-kind]');
  return (await bracket.evaluate(topOf)) - (await marksOf(page).first().evaluate(topOf));
}

async function makeWide(app: ElectronApplication, page: Page): Promise<void> {
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1700, 800),
  );
  await page.waitForFunction(() => innerWidth === 1700);
}

test('words are set larger and smaller, in lines of as many, where one was reading', async () => {
  const { app, page } = await openStudyWith(launch, { study: await makeDeskStudy(60) });
  photographIfFailed(page);
  await makeWide(app, page);
  await openOnlyTranscript(page);
  await page.locator('[data-turn]').nth(31).focus();
  await page.keyboard.press('t');
  await page.keyboard.type('Somebody asks');
  await page.keyboard.press('Enter');
  await marksOf(page).first().waitFor();
  await page.locator('#transcript-scroller').evaluate((box) => {
    const turn = box.querySelectorAll('[data-turn]')[30];
    const top = turn?.getBoundingClientRect().top ?? 0;
    box.scrollTop += top - box.getBoundingClientRect().top + 12;
  });
  const [before, usual] = [await turnAtTop(page), await wordsOf(page)];
  const beside = await bracketBesideMark(page);

  await page.keyboard.press('Control+Shift+Period');
  await page.keyboard.press('Control+Shift+Period');
  const larger = await wordsOf(page);
  expect(larger.size).toBeGreaterThan(usual.size * 1.2);
  expect(Math.abs(larger.measure - usual.measure)).toBeLessThan(3);
  await expect.poll(async () => (await turnAtTop(page)).id).toBe(before.id);
  await expect.poll(() => bracketBesideMark(page)).toBeCloseTo(beside, 0);
  // Its kind is told by a letter in a shape, not by colour alone.
  await page.locator('button[title="Somebody asks"] svg text', { hasText: 'T' }).waitFor();

  await page.reload();
  await page.locator('[data-turn]').first().waitFor();
  expect((await wordsOf(page)).size).toBe(larger.size);
  await choose(page, 'transcripts as usual', 'Text in transcripts as usual');
  expect(await wordsOf(page)).toEqual(usual);

  await page.getByRole('button', { name: 'Text size and map' }).click();
  await seeFocusOn(page, page.getByRole('menuitemradio', { name: '100 %, the usual size' }));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await wordsOf(page)).size).toBeLessThan(usual.size);
});
