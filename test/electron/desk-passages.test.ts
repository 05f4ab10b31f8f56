import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  deskForEachTest,
  keptInCore,
  marksOf,
  panelOf,
  pickerOf,
  seeChosen,
  tagWords,
} from './harness/desk';
import { seeFocusOn } from './harness/keys';
import { selectByMouse } from './harness/mouse';

const onDesk = deskForEachTest();

const words = 'I copied numbers for two evenings.';

/** From M to Escape. */
async function writeMemo(page: Page, text: string): Promise<void> {
  await page.keyboard.press('m');
  await seeFocusOn(page, panelOf(page).getByRole('textbox', { name: 'Memo' }));
  await page.keyboard.type(text);
  await page.keyboard.press('Escape');
}

const kept = (page: Page) => expect.poll(() => keptInCore(page));

test('passages that overlap show an underline and a bracket each', async () => {
  const page = await onDesk();
  await tagWords(page, 'The director asked me for the unpaid list', 't', 'Somebody asks');
  await tagWords(page, 'for the unpaid list by Friday', 's', 'In a hurry');
  const shared = marksOf(page).getByText('for the unpaid list', { exact: true });
  const underlines = await shared.evaluate(
    (mark) => getComputedStyle(mark).backgroundImage.match(/linear-gradient/g)?.length,
  );
  // Two underlines and the fill.
  expect(underlines).toBe(3);
  const brackets = page.locator('[aria-hidden] > button[data-kind]');
  expect(await brackets.evaluateAll((all) => all.map((one) => one.getAttribute('title')))).toEqual([
    'Somebody asks',
    'In a hurry',
  ]);
  const lefts = await brackets.evaluateAll((all) =>
    all.map((bracket) => Math.round(bracket.getBoundingClientRect().left)),
  );
  expect(new Set(lefts).size).toBe(2);
});

test('where passages overlap, clicks go from the shortest on, and the panel offers all', async () => {
  const page = await onDesk();
  await tagWords(page, words, 's', 'Copying');
  await tagWords(page, 'copied numbers', 't', 'A list');
  await page.keyboard.press('Escape');
  const inner = marksOf(page).getByText('copied numbers', { exact: true });
  await inner.click();
  await seeChosen(page, 'copied numbers');
  await inner.click();
  await seeChosen(page, words);
  await panelOf(page).getByRole('radio', { name: 'copied numbers', exact: true }).check();
  await seeChosen(page, 'copied numbers');
});

describe('a passage', () => {
  test('is tagged anew, described, cleared and removed; each undone and done again', async () => {
    const page = await onDesk();
    await tagWords(page, words, 's', 'Copying');
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Copying', exact: true }).click();
    await pickerOf(page).getByRole('combobox').waitFor();
    await page.keyboard.type('By hand');
    await page.keyboard.press('Enter');
    await panel.getByRole('button', { name: 'By hand', exact: true }).waitFor();
    await writeMemo(page, 'Two evenings each month.');
    await kept(page).toEqual([`${words} | By hand | Two evenings each month.`]);
    await panel.getByRole('button', { name: 'Take By hand away' }).click();
    await kept(page).toEqual([`${words} | Two evenings each month.`]);
    await panel.getByRole('button', { name: 'Remove passage' }).click();
    await kept(page).toEqual([]);
    await marksOf(page).first().waitFor({ state: 'detached' });

    const steps = [
      `${words} | Two evenings each month.`,
      `${words} | By hand | Two evenings each month.`,
      `${words} | By hand`,
      `${words} | Copying`,
    ];
    for (const step of steps) {
      await page.keyboard.press('Control+z');
      await kept(page).toEqual([step]);
    }
    await marksOf(page).getByText(words, { exact: true }).waitFor();
    for (const step of steps.toReversed().slice(1)) {
      await page.keyboard.press('Control+Shift+z');
      await kept(page).toEqual([step]);
    }
    await page.keyboard.press('Control+Shift+z');
    await kept(page).toEqual([]);
    await marksOf(page).first().waitFor({ state: 'detached' });
  });

  test('goes by Delete, and takes on other words by E', async () => {
    const page = await onDesk();
    await tagWords(page, 'two evenings', 's', 'Copying');
    await selectByMouse(page, words);
    await page.keyboard.press('e');
    await seeChosen(page, words);
    expect(await keptInCore(page)).toEqual([`${words} | Copying`]);
    await page.keyboard.press('Delete');
    await kept(page).toEqual([]);
  });

  test('without a code keeps a memo on words', async () => {
    const page = await onDesk();
    await selectByMouse(page, 'And to go home at five.');
    await writeMemo(page, 'Said with a smile.');
    await kept(page).toEqual(['And to go home at five. | Said with a smile.']);
    await page.locator('[aria-hidden] > button[data-kind]', { hasText: 'Memo' }).waitFor();
  });

  test('is reached by the brackets of the keyboard, forth and back', async () => {
    const page = await onDesk();
    await tagWords(page, 'know who owes us', 'o', 'Know at once');
    await tagWords(page, words, 's', 'Copying');
    await page.keyboard.press(']');
    await seeChosen(page, 'know who owes us');
    await page.keyboard.press('[');
    await seeChosen(page, words);
  });
});
