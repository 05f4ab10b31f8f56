import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { mustCallCore } from './harness/core-client';
import { deskForEachTest, keptInCore, marksOf, panelOf, pickerOf, seeChosen } from './harness/desk';
import { pressAndSee, selectByKeys } from './harness/keys';

const onDesk = deskForEachTest();

const selected = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.getSelection()?.toString() === wanted, words);

test('words become codes, get several at once, and their passage grows and shrinks', async () => {
  const page = await onDesk();
  await selectByKeys(page, 'copied numbers');
  await page.keyboard.press('Shift+S');
  await seeChosen(page, 'copied numbers');
  await panelOf(page).getByRole('button', { name: 'copied numbers', exact: true }).waitFor();

  await page.keyboard.press('t');
  const picker = pickerOf(page);
  await picker.getByRole('combobox').waitFor();
  for (const name of ['A list is asked for', 'Friday']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Shift+Enter');
    await picker.getByRole('option', { name: new RegExp(`${name}.*on it already`) }).waitFor();
  }
  await page.keyboard.press('Escape');
  await picker.waitFor({ state: 'detached' });
  await expect
    .poll(() => keptInCore(page))
    .toEqual(['copied numbers | A list is asked for | Friday | copied numbers']);

  await page.keyboard.press('e');
  await selected(page, 'copied numbers');
  await page.keyboard.press('ArrowRight');
  await selected(page, 'copied numbers for');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await selected(page, 'I copied numbers for');
  await page.keyboard.press('Enter');
  await seeChosen(page, 'I copied numbers for');
  await marksOf(page).getByText('I copied numbers for', { exact: true }).waitFor();
  await page.keyboard.press('e');
  await page.keyboard.press('Alt+ArrowRight');
  await selected(page, 'I copied numbers for two evenings.');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.getSelection()?.isCollapsed !== false);
  await seeChosen(page, 'I copied numbers for');
});

test('keys go from quote to quote of a code, and to turns without any', async () => {
  const page = await onDesk();
  const [source] = await mustCallCore(page, 'sources.list', {});
  const { turns } = await mustCallCore(page, 'sources.read', { id: source?.id ?? 0 });
  const words = (place: number) => turns[place]?.text ?? '';
  for (const [place, name] of [
    [1, 'By hand'],
    [3, 'Macro'],
    [5, 'By hand'],
  ] as const) {
    const { start = 0 } = turns[place] ?? {};
    await mustCallCore(page, 'passages.tag', {
      sourceId: source?.id ?? 0,
      span: { start, end: start + words(place).length },
      code: { kind: 'struggle', name },
    });
  }
  await expect.poll(() => marksOf(page).count()).toBe(3);
  await page.keyboard.press(']');
  await seeChosen(page, words(1));
  await page.keyboard.press('g');
  await seeChosen(page, words(5));
  await page.keyboard.press('g');
  await seeChosen(page, words(1));
  await page.keyboard.press('Shift+G');
  await seeChosen(page, words(5));
  await mustCallCore(page, 'history.undo', {});
  await expect.poll(() => marksOf(page).count()).toBe(2);
  await pressAndSee(page, 'k');
  await page.keyboard.press('Shift+N');
  await page.waitForFunction(
    (text) => document.activeElement?.textContent.includes(text),
    words(5),
  );
});

test('words selected by finger are tagged by a button beside them', async () => {
  const page = await onDesk();
  const line = page.locator('[data-words]').nth(3);
  await line.evaluate((words) => {
    words.dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch', button: 0 }),
    );
    const text = words.firstChild;
    if (text) document.getSelection()?.setBaseAndExtent(text, 0, text, 13);
  });
  await line
    .page()
    .getByRole('document')
    .locator('xpath=..')
    .getByRole('toolbar', { name: 'Selected words' })
    .getByRole('button', { name: 'Tag as alternative' })
    .click();
  await pickerOf(page).getByRole('combobox').fill('A macro');
  await page.keyboard.press('Enter');
  await seeChosen(page, 'I asked Jonas');
});
