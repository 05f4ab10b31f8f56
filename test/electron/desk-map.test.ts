import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { connectToCore, mustCallCore } from './harness/core-client';
import { makeDeskStudy, openOnlyTranscript, seeChosen } from './harness/desk';
import { launchForEachTest } from './harness/each';
import { photographFailures } from './harness/failures';
import { choose } from './harness/keys';
import { openStudyWith } from './harness/screen';

const launch = launchForEachTest();
const photographIfFailed = photographFailures();

const mapOf = (page: Page): Locator => page.locator('[data-tag-map]');

/** The middle of the first thing that a column of the map has, on the screen. */
async function placeIn(page: Page, kind: string) {
  const first = mapOf(page).locator(`[data-column="${kind}"]`).first();
  const box = await first.boundingBox();
  if (!box) throw new Error(`Nothing in the column ${kind}.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Points at what a column has, which the map may draw elsewhere meanwhile, until it is named. */
async function pointAt(page: Page, kind: string, name: string): Promise<void> {
  const named = mapOf(page).getByText(name);
  const point = async () => {
    const { x, y } = await placeIn(page, kind);
    await page.mouse.move(x, y);
    return named.isVisible();
  };
  await expect.poll(point).toBe(true);
}

/** Tags a whole turn, not by the page's own doing. */
async function tagTurn(page: Page, place: number, kind: string, name: string): Promise<void> {
  const [source] = await mustCallCore(page, 'sources.list', {});
  const sourceId = source?.id ?? 0;
  const { turns } = await mustCallCore(page, 'sources.read', { id: sourceId });
  const { start = 0, text = '' } = turns[place] ?? {};
  const span = { start, end: start + text.length };
  await mustCallCore(page, 'passages.tag', { sourceId, span, code: { kind, name } });
}

/** Whether some of it stands in the window. */
const isSeen = (place: Locator) =>
  place.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });

describe('the map of tags', () => {
  let page: Page;
  beforeEach(async () => {
    ({ page } = await openStudyWith(launch, { study: await makeDeskStudy(600) }));
    photographIfFailed(page);
    await connectToCore(page);
    await openOnlyTranscript(page);
  });

  test('shows each kind where it lies, says which code, and goes there', async () => {
    await tagTurn(page, 301, 'struggle', 'Copying by hand');
    await tagTurn(page, 501, 'outcome', 'Home at five');
    await pointAt(page, 'struggle', 'Copying by hand');
    await pointAt(page, 'outcome', 'Home at five');
    const struggle = await placeIn(page, 'struggle');
    const outcome = await placeIn(page, 'outcome');
    expect(outcome.y).toBeGreaterThan(struggle.y);
    expect(outcome.x).toBeGreaterThan(struggle.x);
    await page.mouse.click(outcome.x, outcome.y);
    await page.waitForFunction(() => CSS.highlights.has('desk-flash'));
    const mark = page.locator('#transcript-scroller mark').nth(1);
    await expect.poll(() => isSeen(mark)).toBe(true);
    await page.keyboard.press('Control+z');
    await mapOf(page).locator('[data-column="outcome"]').first().waitFor({ state: 'detached' });
  });

  test('is taken hold of and dragged, and shows what is found', async () => {
    const box = await mapOf(page).boundingBox();
    if (!box) throw new Error('There is no map.');
    await page.mouse.move(box.x + 10, box.y + 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 10, box.y + box.height / 2, { steps: 3 });
    await page.mouse.move(box.x + 10, box.y + box.height - 1, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => isSeen(page.locator('[data-turn]').last())).toBe(true);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('macro');
    await page.getByText('1 of 100').waitFor();
    await mapOf(page).locator('[data-found]').waitFor();
    await page.keyboard.press('Escape');
    await mapOf(page).locator('[data-found]').waitFor({ state: 'detached' });
  });

  test('is put away until it is wanted, also when the window is drawn anew', async () => {
    await page.keyboard.press('q');
    await seeChosen(page, 'Take me back to the week before.');
    await choose(page, 'map of tags', 'Show or hide the map of tags');
    await mapOf(page).waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('[data-turn]').first().waitFor();
    expect(await mapOf(page).count()).toBe(0);
    await choose(page, 'map of tags', 'Show or hide the map of tags');
    await mapOf(page).locator('[data-column="bare"]').first().waitFor();
  });
});
